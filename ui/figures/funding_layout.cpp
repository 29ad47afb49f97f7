#include "ui/figures/funding_layout.h"

#include "ui/figures/funding_layouter.h"

#include <algorithm>

namespace vigie {

QRectF FundingLayout::slotRect(int group) const
{
    const int place = slotOfGroup[static_cast<size_t>(group)];
    if (horizontal) {
        const double height = plotArea.height() / slotCount;
        return QRectF(plotArea.left(), plotArea.top() + place * height, plotArea.width(), height);
    }
    const double width = plotArea.width() / slotCount;
    return QRectF(plotArea.left() + place * width, plotArea.top(), width, plotArea.height());
}

ValueAxis fundingAxis(const FundingTable &table)
{
    qint64 largest = 0;
    for (size_t group = 0; group < table.groups.size(); ++group) {
        const FundingAmount total = table.totalOf(static_cast<int>(group));
        largest = std::max({largest, total.value, total.max});
    }
    return ValueAxis(largest, table.currency);
}

FundingLayout layoutFunding(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording)
{
    return table.options.by == FundingGrouping::Investor ? layoutRowsOfBars(table, plot, style, wording)
                                                         : layoutColumns(table, plot, style, wording);
}

double fundingHeightWanted(
    const FundingTable &table, double width, const FigureStyle &style, const Wording &wording)
{
    if (table.options.by != FundingGrouping::Investor || table.groups.empty()) {
        return 180;
    }
    return heightOfRowsOfBars(table, width, style, wording);
}

} // namespace vigie
