// EventBand: the events above a timeline, on rows, so that no two labels touch and none lies on another's
// mark.
#pragma once

#include "app/analysis/timeline.h"
#include "ui/figures/figure_style.h"
#include "ui/figures/time_scale.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace vigie {

// The words of an event as they are drawn, measured once.
struct EventLabel
{
    QStringList lines;
    double width = 0;
    int priority = 0; // laws, calls and reports before press and meetings, where there is not room for all
};

struct PlacedEvent
{
    int event = 0; // place in TimelineTable::events
    QPointF mark;
    QRectF span; // the days it may be, or lasts; null for one day
    QRectF label; // null: no room for the title, only the mark stands
};

struct EventBand
{
    QRectF rect;
    std::vector<PlacedEvent> events; // those in sight
    int unlabelled = 0;
};

inline constexpr int eventLabelSize = 12;
inline constexpr double eventLineStep = 15;

std::vector<EventLabel> eventLabels(const TimelineTable &table, const FigureStyle &style);
// Between the scale's ends, from `top`, on at most `rows` rows; as high as needed.
EventBand layoutEvents(const TimelineTable &table, const std::vector<EventLabel> &labels,
    const TimeScale &scale, double top, int rows);

} // namespace vigie
