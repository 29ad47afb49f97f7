// FundingChart: the bars, grid and axis lines of a funding layout, drawn by Qt Charts into its plot area.
// Labels are not its business: Qt Charts would cut them short.
#pragma once

#include "ui/figures/funding_layout.h"

class QPainter;

namespace vigie {

// The colour of each series of the table.
std::vector<QColor> fundingColours(const FundingTable &table, const FigureStyle &style);

void paintFundingChart(
    QPainter &painter, const FundingTable &table, const FundingLayout &layout, const FigureStyle &style);

} // namespace vigie
