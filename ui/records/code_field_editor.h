// CodeFieldEditor: a choice among the labels of a code list; an open list also takes other words.
#pragma once

#include "ui/records/field_editor.h"

class QComboBox;

namespace vigie {

class CodeFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    CodeFieldEditor(const Field &field, Workspace &workspace, QWidget *parent);

    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *input() const override;
    void selectAll() override;
    void setReadOnly(bool readOnly) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isPopupOpen() const override;

private:
    void offerCodes();

    QComboBox *m_choice;
};

} // namespace vigie
