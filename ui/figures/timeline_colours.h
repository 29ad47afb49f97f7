// TimelineColours: which colour each bar and each lane has, and what the legend says of it.
#pragma once

#include "app/analysis/timeline.h"
#include "app/base/language.h"
#include "ui/figures/figure_style.h"

#include <QStringList>

#include <vector>

namespace vigie {

enum class TimelineColouring { Lane, Sector, Stage, None };

class TimelineColours
{
public:
    TimelineColours(const TimelineTable &table, TimelineColouring colouring);

    QColor ofBar(int lane, const TimelineBar &bar, const FigureStyle &style) const;
    // The heading of a lane: in the colour of its bars where they share one.
    QColor ofHeading(int lane, const FigureStyle &style) const;
    // What the colours mean, in order; empty where the headings already say it.
    std::vector<std::pair<QString, QColor>> meanings(const FigureStyle &style, const Wording &wording) const;

private:
    QString keyOf(int lane, const TimelineBar &bar) const;

    TimelineColouring m_colouring;
    QStringList m_laneKeys;
    QStringList m_keys; // the distinct ones, in order of appearance
};

} // namespace vigie
