#include "ui/records/line_field_editor.h"

#include "ui/widgets/button_tone.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QToolButton>
#include <QUrl>

namespace vigie {

LineFieldEditor::LineFieldEditor(const Field &field, Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent)
    , m_row(new QHBoxLayout(this))
    , m_line(new QLineEdit)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    m_line->setFrame(false);
    m_line->setObjectName(QString(u"field." % field.fieldName()));
    m_row->addWidget(m_line, 1);
    setFocusProxy(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { noteTyping(); });
    connect(this, &FieldEditor::activeChanged, m_line, [this](bool active) {
        if (!active) {
            m_line->setCursorPosition(0); // the beginning of a long text again
        }
    });
    if (field.type == FieldType::Url) {
        addOpenButton();
    }
    retranslate();
}

QString LineFieldEditor::typedText() const
{
    return m_line->text();
}

void LineFieldEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0); // the beginning of a long text, not its end
}

QString LineFieldEditor::hintFor(const FieldValue &value) const
{
    const auto *date = std::get_if<PartialDate>(&value);
    return date && !date->isNull() ? dateHint(*date) : QString();
}

QString LineFieldEditor::dateHint(const PartialDate &date) const
{
    if (isModified()) {
        const QString understood = date.toText(workspace().wording());
        return understood == typedText().trimmed() ? QString() : QString(u"= " % understood);
    }
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return tr("to the year");
    case PartialDate::Precision::Month:
        return tr("to the month");
    case PartialDate::Precision::Day:
        break;
    }
    return {};
}

void LineFieldEditor::addOpenButton()
{
    auto *open = new QToolButton;
    open->setObjectName(QString(u"open." % field().fieldName()));
    open->setAutoRaise(true);
    open->setIcon(themedIcon(QStringLiteral("link"), IconTone::Muted));
    open->setToolTip(tr("Open this address"));
    open->setAccessibleName(tr("Open this address"));
    connect(open, &QToolButton::clicked, this, [this] {
        const QUrl url = QUrl::fromUserInput(typedText());
        if (url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https")) {
            QDesktopServices::openUrl(url);
        }
    });
    m_row->addWidget(open);
}

void LineFieldEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LineFieldEditor::retranslate()
{
    m_line->setPlaceholderText(field().type == FieldType::Money
            ? tr("not published")
            : tr("unknown", "placeholder of an empty field"));
    m_line->setAccessibleName(field().labelText(workspace().wording()));
}

} // namespace vigie
