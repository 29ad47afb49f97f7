// The shape of one contract on the timeline: which part is sure, which is planned or may be, where it is
// open, and where its signature and its amount stand. Rectangles only.
#pragma once

#include "app/analysis/timeline.h"
#include "ui/figures/time_scale.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace vigie {

struct BarSegment
{
    enum class Kind {
        Solid, // the service ran
        Hatched, // it may have: the date is not exact, or only planned
        NotRun, // planned, after an earlier actual end
        FadingOut, // the end is not known
        FadingIn // the start is not known
    };

    Kind kind = Kind::Solid;
    QRectF rect;
};

struct BarShape
{
    std::vector<BarSegment> segments; // from left to right, not overlapping
    std::optional<double> plannedEnd; // x of a planned end before the actual one
    std::optional<QPointF> ring; // the signature, at the middle of what is known
    QRectF signatureSpan; // the days it may be, where wider than the ring
    QRectF amount; // null: no amount, or no room
    bool amountInside = false;
    QRectF bounds; // of everything but the amount
};

inline constexpr double barHeight = 14;
inline constexpr double ringRadius = 5;

// row: the row's rectangle; today: the day up to which a planned service counts as run; amountWidth: of the
// text, 0 for none.
BarShape barShape(
    const TimelineBar &bar, const TimeScale &scale, const QRectF &row, QDate today, double amountWidth);

} // namespace vigie
