#include "ui/figures/hatching.h"

#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace vigie {

namespace {

constexpr double hatchSpacing = 5;

} // namespace

void paintHatched(QPainter &painter, const QRectF &rect, const QColor &color)
{
    if (rect.width() <= 0) {
        return;
    }
    QColor tint = color;
    tint.setAlphaF(0.14F);
    painter.fillRect(rect, tint);
    painter.setPen(QPen(color, 1));
    const double height = rect.height();
    // The lines of neighbouring pieces meet: they start from the same grid, whatever the rectangle.
    const double first = std::floor((rect.left() - height) / hatchSpacing) * hatchSpacing;
    for (double x = first; x < rect.right(); x += hatchSpacing) {
        const double from = std::max(x, rect.left());
        const double to = std::min(x + height, rect.right());
        if (from < to) {
            painter.drawLine(
                QPointF(from, rect.bottom() - (from - x)), QPointF(to, rect.bottom() - (to - x)));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintFading(QPainter &painter, const QRectF &rect, const QColor &color, bool toTheRight)
{
    QColor nothing = color;
    nothing.setAlphaF(0);
    QLinearGradient gradient(
        toTheRight ? rect.topLeft() : rect.topRight(), toTheRight ? rect.topRight() : rect.topLeft());
    gradient.setColorAt(0, color);
    gradient.setColorAt(fullPartOfFading, color);
    gradient.setColorAt(1, nothing);
    painter.fillRect(rect, gradient);
}

void paintDiamond(QPainter &painter, const QPointF &centre, double radius)
{
    const QPointF points[]{{centre.x(), centre.y() - radius}, {centre.x() + radius, centre.y()},
        {centre.x(), centre.y() + radius}, {centre.x() - radius, centre.y()}};
    painter.drawConvexPolygon(points, 4);
}

} // namespace vigie
