#include "ui/widgets/chip.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vigie {

namespace {

constexpr int sideMargin = 11;
constexpr int crossWidth = 20;

} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int width
        = fontMetrics().horizontalAdvance(text()) + 2 * sideMargin + (m_removable ? crossWidth - 6 : 0);
    return {width, fontMetrics().height() + 8};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 60), sizeHint().height()};
}

QRect Chip::crossRect() const
{
    return m_removable ? QRect(width() - crossWidth - 3, 0, crossWidth, height()) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = m_removable ? theme.accentSoft : theme.card;
    if (underMouse() && !m_overCross) {
        ground = theme.dark ? ground.lighter(112) : ground.darker(103);
    }
    painter.setBrush(ground);
    const bool ring = hasFocus();
    painter.setPen(
        QPen(ring ? theme.accent : (m_removable ? theme.accentLine : theme.line), ring ? 1.6 : 1.0));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_removable ? palette().color(QPalette::HighlightedText) : theme.text);
    const int right = m_removable ? crossWidth : sideMargin;
    const QRect room = rect().adjusted(sideMargin, 0, -right, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
    if (m_removable) {
        paintCross(painter);
    }
}

void Chip::paintCross(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const QPointF centre = QRectF(crossRect()).center();
    if (m_overCross) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentLine);
        painter.drawEllipse(centre, 8, 8);
    }
    painter.setPen(QPen(m_overCross ? theme.text : theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
    painter.drawLine(centre + QPointF(3, -3), centre + QPointF(-3, 3));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressedCross = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_pressedCross) {
        QAbstractButton::mousePressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedCross) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_pressedCross = false;
    if (crossRect().contains(event->position().toPoint())) {
        emit removeRequested();
    }
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = crossRect().contains(event->position().toPoint());
    if (over != m_overCross) {
        m_overCross = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit removeRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace vigie
