#include "ui/shell/card_button.h"

#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace vigie {

namespace {

constexpr int iconSide = 26;
constexpr int margin = 16;

} // namespace

CardButton::CardButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setTexts(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

void CardButton::setMain(bool main)
{
    m_main = main;
    update();
}

QSize CardButton::sizeHint() const
{
    return {520, fontMetrics().height() * 2 + 2 * margin - 4};
}

void CardButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    QColor ground = m_main ? theme.accentSoft : theme.card;
    if (underMouse() || isDown()) {
        ground = hovered(ground, theme);
    }
    const QColor border = hasFocus() ? theme.accent : (m_main ? theme.accentLine : theme.line);
    drawRoundedPanel(painter, rect(), ground, border, hasFocus() ? 2 : 1);

    const QRect icon(margin, (height() - iconSide) / 2, iconSide, iconSide);
    themedIcon(m_icon, IconTone::Accent).paint(&painter, icon);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.06);
    const int left = icon.right() + margin;
    const int line = fontMetrics().height() + 1;
    const int top = (height() - 2 * line) / 2;
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRect(left, top, width() - left - margin, line), Qt::AlignVCenter, text());
    painter.setFont(font());
    painter.setPen(theme.muted);
    const QRect below(left, top + line, width() - left - margin, line);
    painter.drawText(
        below, Qt::AlignVCenter, fontMetrics().elidedText(m_explanation, Qt::ElideRight, below.width()));
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace vigie
