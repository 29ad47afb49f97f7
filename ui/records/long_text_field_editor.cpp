#include "ui/records/long_text_field_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace vigie {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 14; // then it scrolls

} // namespace

LongTextFieldEditor::LongTextFieldEditor(const Field &field, Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent)
    , m_text(new QPlainTextEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(m_text, 1);
    m_text->setObjectName(QString(u"field." % field.fieldName()));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(2);
    m_text->viewport()->setAutoFillBackground(false);
    setFocusProxy(m_text);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        noteTyping();
    });
    retranslate();
    grow();
}

QString LongTextFieldEditor::typedText() const
{
    return m_text->toPlainText();
}

void LongTextFieldEditor::setTypedText(const QString &text)
{
    const QSignalBlocker silence(m_text);
    m_text->setPlainText(text);
    grow();
}

QWidget *LongTextFieldEditor::input() const
{
    return m_text;
}

void LongTextFieldEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool LongTextFieldEditor::isCommitKey(const QKeyEvent &event) const
{
    return FieldEditor::isCommitKey(event) && event.modifiers().testFlag(Qt::ControlModifier);
}

bool LongTextFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        grow();
    }
    return FieldEditor::eventFilter(watched, event);
}

void LongTextFieldEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        grow();
    }
}

void LongTextFieldEditor::retranslate()
{
    m_text->setPlaceholderText(tr("unknown"));
    m_text->setAccessibleName(field().labelText(workspace().wording()));
}

// The document counts wrapped lines; its height in lines is what fits the text.
void LongTextFieldEditor::grow()
{
    const int lines = qBound(fewestLines, static_cast<int>(m_text->document()->size().height()), mostLines);
    const int height = lines * m_text->fontMetrics().lineSpacing() + 8;
    if (m_text->height() != height || m_text->minimumHeight() != height) {
        m_text->setFixedHeight(height);
    }
}

} // namespace vigie
