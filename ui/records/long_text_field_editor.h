// LongTextFieldEditor: several lines that grow with their text. Enter makes a line; Ctrl+Enter and leaving
// write.
#pragma once

#include "ui/records/field_editor.h"

class QPlainTextEdit;

namespace vigie {

class LongTextFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextFieldEditor(const Field &field, Workspace &workspace, QWidget *parent);

    QString typedText() const override;
    void setTypedText(const QString &text) override;
    QWidget *input() const override;
    void selectAll() override { }
    void setReadOnly(bool readOnly) override;

protected:
    bool isCommitKey(const QKeyEvent &event) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    void retranslate();

    QPlainTextEdit *m_text;
};

} // namespace vigie
