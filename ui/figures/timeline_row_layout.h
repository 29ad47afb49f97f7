// The rows of a timeline from top to bottom: lane headings, one row for each contract, and after them the
// contracts without any date. Independent of the period in sight, so panning never moves a row.
#pragma once

#include "app/analysis/timeline.h"
#include "app/base/language.h"
#include "ui/figures/figure_style.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace vigie {

struct TimelineRow
{
    int bar = 0; // place in TimelineTable::bars
    int lane = 0;
    QRectF rect; // over the whole width
    QRectF labelRect;
    QStringList labelLines;
};

struct TimelineHeading
{
    int lane = 0;
    QRectF rect;
    QString text;
};

struct UndatedItem
{
    int index = 0; // place in TimelineTable::undated
    QRectF rect;
    QString text;
};

struct TimelineRowLayout
{
    double labelWidth = 0; // the bars stand to the right of it
    double height = 0;
    std::vector<TimelineHeading> headings;
    std::vector<TimelineRow> rows;
    QRectF undatedHeading;
    QString undatedText;
    std::vector<UndatedItem> undated;
    double barsBottom = 0; // where the rows end and the undated begin
};

inline constexpr int rowLabelSize = 12;
inline constexpr int headingSize = 12;
inline constexpr int undatedSize = 12;

// Compact is for a slide, which is read from the back of a room: rows stand close, names get more of the
// width, and contracts without any date are left to the caption, which counts them.
enum class TimelineDensity { Full, Compact };

TimelineRowLayout layoutRows(const TimelineTable &table, double width, const FigureStyle &style,
    const Wording &wording, TimelineDensity density = TimelineDensity::Full);

} // namespace vigie
