#include "ui/widgets/standing_mark.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vigie {

namespace {

constexpr int markSide = 11;

void paintTick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath tick(box.topLeft() + QPointF(box.width() * 0.26, box.height() * 0.53));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.70));
    tick.lineTo(box.topLeft() + QPointF(box.width() * 0.75, box.height() * 0.33));
    painter.setPen(QPen(colour, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void paintHalfDisc(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal pen = box.width() * 0.13;
    const QRectF ring = box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(ring, 90 * 16, 180 * 16);
    painter.setPen(QPen(colour, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

void paintRing(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const qreal pen = box.width() * 0.13;
    painter.setPen(QPen(colour, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
}

void paintDiamond(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &ground)
{
    const QPointF centre = box.center();
    const qreal half = box.width() * 0.56;
    QPolygonF diamond{centre - QPointF(0, half), centre + QPointF(half, 0), centre + QPointF(0, half),
        centre - QPointF(half, 0)};
    painter.setPen(QPen(colour, box.width() * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(diamond);
    painter.setPen(QPen(ground, box.width() * 0.15, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre - QPointF(0, box.height() * 0.25), centre + QPointF(0, box.height() * 0.05));
    painter.drawPoint(centre + QPointF(0, box.height() * 0.27));
}

} // namespace

void paintStandingMark(QPainter &painter, const QRectF &rect, Standing standing, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    const QColor colour = theme.standing(standing);
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (standing) {
    case Standing::Verified:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box);
        paintTick(painter, box, theme.card);
        break;
    case Standing::Reported:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(box.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
        break;
    case Standing::ToVerify:
        paintHalfDisc(painter, box, colour);
        break;
    case Standing::Contradicted:
        paintDiamond(painter, box, colour, theme.card);
        break;
    case Standing::Unsourced:
        paintRing(painter, box, colour);
        break;
    }
    painter.restore();
}

StandingMark::StandingMark(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFixedSize(markSide + 11, markSide + 11);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(standingName(m_standing));
}

void StandingMark::setStanding(Standing standing, const QString &explanation)
{
    m_standing = standing;
    setToolTip(explanation);
    setAccessibleName(explanation);
    update();
}

void StandingMark::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    const QRectF box(0, 0, markSide, markSide);
    paintStandingMark(
        painter, box.translated(rect().toRectF().center() - box.center()), m_standing, palette());
}

} // namespace vigie
