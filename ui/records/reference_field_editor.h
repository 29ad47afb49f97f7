// ReferenceFieldEditor: the record a field points at, found by its name or created on the way.
#pragma once

#include "ui/records/field_editor.h"
#include "ui/records/record_line_edit.h"

class QToolButton;

namespace vigie {

class ReferenceFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceFieldEditor(const Field &field, Workspace &workspace, QWidget *parent);

    QString typedText() const override { return m_line->text(); }
    void setTypedText(const QString &text) override;
    Result<FieldValue> typedValue() const override;
    QWidget *input() const override { return m_line; }
    void selectAll() override { m_line->selectAll(); }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }

signals:
    void recordOpenRequested(const vigie::RecordRef &record);

protected:
    QString textOf(const FieldValue &value) override;
    bool isPopupOpen() const override { return m_line->isPopupOpen(); }

private:
    RecordLineEdit *m_line;
    QToolButton *m_open;
};

} // namespace vigie
