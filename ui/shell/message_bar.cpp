#include "ui/shell/message_bar.h"

#include "ui/widgets/button_tone.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace vigie {

namespace {

constexpr int secondsOfInformation = 7;

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_leave(new QTimer(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    m_close->setIconSize(QSize(14, 14));
    m_close->setAutoRaise(true);
    m_leave->setSingleShot(true);
    m_leave->setInterval(secondsOfInformation * 1000);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, 7, 12, 7);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::run);
    connect(m_leave, &QTimer::timeout, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::show(Tone tone, const QString &sentence)
{
    show(tone, sentence, {}, {});
}

void MessageBar::show(Tone tone, const QString &sentence, const QString &action, std::function<void()> act)
{
    m_tone = tone;
    m_act = std::move(act);
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    const bool warns = tone == Tone::Warning;
    m_icon->setPixmap(themedIcon(warns ? QStringLiteral("warning") : QStringLiteral("info"),
        warns ? IconTone::Warning : IconTone::Accent)
                          .pixmap(QSize(18, 18), devicePixelRatioF()));
    if (!warns && action.isEmpty()) {
        m_leave->start();
    } else {
        m_leave->stop();
    }
    QWidget::show();
    update();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool warns = m_tone == Tone::Warning;
    QPainter painter(this);
    painter.fillRect(rect(), warns ? theme.warningSoft : theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, warns ? theme.warningLine : theme.accentLine);
}

void MessageBar::run()
{
    hide();
    // A copy: the act may show another message.
    if (const std::function<void()> act = m_act) {
        act();
    }
}

} // namespace vigie
