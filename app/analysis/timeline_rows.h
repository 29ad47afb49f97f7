// The table behind a timeline, one row per mark: signature, start and end of the service, events.
#pragma once

#include "app/analysis/figure_table.h"
#include "app/analysis/timeline.h"

namespace vigie {

// group: the lane; series: the contract and what happens; value: the date in EDTF; min, max: the first and
// the last day it may be, empty where open. Contracts without any date end the table with an empty value and
// unknown 1.
std::vector<FigureRow> figureRows(const TimelineTable &table, const Wording &wording);

} // namespace vigie
