// The few shapes that say how sure a thing is: hatched, fading, and the diamond of an event. Drawn as lines
// and fills, never as bitmaps, so that they stay vectors in SVG and PDF.
#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace vigie {

// Diagonal lines in a thin frame: planned, or a date that is not sure.
void paintHatched(QPainter &painter, const QRectF &rect, const QColor &color);
// From full to nothing, to the right (or to the left): an end that is not known.
void paintFading(QPainter &painter, const QRectF &rect, const QColor &color, bool toTheRight);
// Full for the first part of a fading bar, so that a short text can stand on it.
inline constexpr double fullPartOfFading = 0.4;
void paintDiamond(QPainter &painter, const QPointF &centre, double radius);

} // namespace vigie
