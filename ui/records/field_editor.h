// FieldEditor: edits one field of one record. It holds the value the record has and the text being typed, and
// writes on Enter or when the focus leaves, once, and only what changed. Text that cannot be understood
// stays, with one sentence.
//
// It does not know how values are stored: whoever makes it gives the function that writes.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace vigie {

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    // The value to write, and the record it points at where that has to be created first.
    using Write = std::function<Result<void>(const FieldValue &value, const std::optional<Record> &created)>;

    // The editor that fits the field's type.
    static FieldEditor *make(const Field &field, Workspace &workspace, QWidget *parent);

    const Field &field() const { return m_field; }
    void setWrite(Write write) { m_write = std::move(write); }

    // The value the record has now. Text being typed stays; see isModified().
    void setValue(const FieldValue &value);
    // Another record: what was typed goes.
    void resetValue(const FieldValue &value);
    const FieldValue &value() const { return m_value; }

    bool isModified() const { return typedText() != m_shownText; }
    // Writes what was typed. True when nothing is left to write.
    bool commit();
    void restore();

    virtual QString typedText() const = 0;
    virtual void setTypedText(const QString &text) = 0;
    // What was typed, as a value; the present value and an error when it cannot be understood.
    virtual Result<FieldValue> typedValue() const;
    // Where the keyboard goes.
    virtual QWidget *input() const = 0;
    virtual void selectAll() = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    bool hasFocusInside() const;

signals:
    void messageChanged(const QString &sentence); // empty: all is well
    void hintChanged(const QString &hint);
    void activeChanged(bool active); // the keyboard is here
    void confirmed(); // written by Enter
    void citationRequested(); // written, or left as it was, by Ctrl+Enter: the current source says so

protected:
    FieldEditor(const Field &field, Workspace &workspace, QWidget *parent);

    Workspace &workspace() const { return m_workspace; }
    // A widget of the editor that takes the keyboard.
    void watch(QWidget *widget);
    virtual QString textOf(const FieldValue &value);
    virtual QString hintFor(const FieldValue &) const { return {}; }
    // Whether this key press ends the editing of the field.
    virtual bool isCommitKey(const QKeyEvent &event) const;
    // Whether the text shown offers something else to do with Escape or Enter: an open list.
    virtual bool isPopupOpen() const { return false; }
    void noteTyping();
    bool write(const FieldValue &value, const std::optional<Record> &created);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    void showValue();

    const Field &m_field;
    Workspace &m_workspace;
    Write m_write;
    FieldValue m_value;
    QString m_shownText; // as the value was last written into the editor
};

} // namespace vigie
