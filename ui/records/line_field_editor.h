// LineFieldEditor: one line of text for texts, identifiers, numbers, measures and dates. A date tells its
// precision, and how what is being typed is understood. An address has a button that opens it.
#pragma once

#include "ui/records/field_editor.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vigie {

class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const Field &field, Workspace &workspace, QWidget *parent);

    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *input() const override { return m_line; }
    void selectAll() override { m_line->selectAll(); }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }

protected:
    QString hintFor(const FieldValue &value) const override;
    void changeEvent(QEvent *event) override;
    QHBoxLayout *row() const { return m_row; }

private:
    QString dateHint(const PartialDate &date) const;
    void addOpenButton();
    void retranslate();

    QHBoxLayout *m_row;
    QLineEdit *m_line;
};

} // namespace vigie
