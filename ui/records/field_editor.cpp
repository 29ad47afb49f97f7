#include "ui/records/field_editor.h"

#include "ui/models/cell_text.h"
#include "ui/models/value_input.h"

#include <QApplication>
#include <QKeyEvent>

namespace vigie {

FieldEditor::FieldEditor(const Field &field, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_workspace(workspace)
{
}

void FieldEditor::setValue(const FieldValue &value)
{
    const bool typing = isModified();
    m_value = value;
    if (!typing) {
        showValue();
    }
}

void FieldEditor::resetValue(const FieldValue &value)
{
    m_value = value;
    showValue();
    emit messageChanged({});
}

void FieldEditor::showValue()
{
    m_shownText = textOf(m_value);
    if (typedText() != m_shownText) {
        setTypedText(m_shownText);
    }
    emit hintChanged(hintFor(m_value));
}

bool FieldEditor::commit()
{
    if (!isModified()) {
        return true;
    }
    const Result<FieldValue> typed = typedValue();
    if (!typed) {
        emit messageChanged(typed.error().message);
        return false;
    }
    return write(*typed, std::nullopt);
}

bool FieldEditor::write(const FieldValue &value, const std::optional<Record> &created)
{
    if (value == m_value && !created) {
        restore(); // the same, said otherwise: shown in its own form
        return true;
    }
    const QString before = m_shownText;
    m_shownText = typedText(); // so that the new value may replace the text
    const Result<void> written = m_write ? m_write(value, created) : Result<void>();
    if (!written) {
        m_shownText = before;
        emit messageChanged(written.error().message);
        return false;
    }
    m_value = value;
    showValue();
    emit messageChanged({});
    return true;
}

void FieldEditor::restore()
{
    showValue();
    emit messageChanged({});
}

Result<FieldValue> FieldEditor::typedValue() const
{
    return readTyped(typedText(), m_field, m_value, m_workspace.wording());
}

QString FieldEditor::textOf(const FieldValue &value)
{
    return editText(value, m_field, m_workspace.wording());
}

bool FieldEditor::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

void FieldEditor::watch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool FieldEditor::isCommitKey(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

void FieldEditor::noteTyping()
{
    if (!isModified()) {
        emit hintChanged(hintFor(m_value));
        emit messageChanged({});
        return;
    }
    const Result<FieldValue> typed = typedValue();
    emit hintChanged(typed ? hintFor(*typed) : QString());
    emit messageChanged({}); // the sentence comes when the person is done
}

bool FieldEditor::handleKey(QKeyEvent *event)
{
    if (isPopupOpen()) {
        return false;
    }
    if (isCommitKey(*event)) {
        if (commit()) {
            selectAll();
            if (event->modifiers().testFlag(Qt::ControlModifier)) {
                emit citationRequested();
            } else {
                emit confirmed();
            }
        }
        return true;
    }
    if (event->key() == Qt::Key_Escape && isModified()) {
        restore();
        selectAll();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return handleKey(static_cast<QKeyEvent *>(event)) || QWidget::eventFilter(watched, event);
    case QEvent::ShortcutOverride: {
        // With nothing typed, Ctrl+Z undoes the last change of the observatory, not the last letter of this
        // line.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!isModified() && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
            event->ignore();
            return true;
        }
        break;
    }
    case QEvent::FocusIn:
        emit activeChanged(true);
        break;
    case QEvent::FocusOut: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason || hasFocusInside()) {
            break;
        }
        commit();
        emit activeChanged(false);
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie
