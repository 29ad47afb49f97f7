// Where everything of a funding chart stands: rectangles, ticks and labels, without a painter and without Qt
// Charts. The bars that Qt Charts draws fill the same plot area by the same scale.
#pragma once

#include "app/analysis/funding.h"
#include "ui/figures/figure_style.h"
#include "ui/figures/value_axis.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace vigie {

struct BarPart
{
    int mark = 0; // place in FundingTable::marks
    QRectF rect;
};

struct PlacedText
{
    QRectF rect;
    QStringList lines; // empty: there is no room for it
};

struct FundingLayout
{
    bool horizontal = false;
    QRectF plotArea; // between the axes
    double thickness = 0.7; // of a bar, as a share of its slot
    int slotCount = 0; // one for each group; by year, one that stays empty before the undated
    std::vector<int> slotOfGroup;
    std::vector<BarPart> parts;
    std::vector<QRectF> ranges; // from the value of a bar to its upper bound; null where it is exact
    std::vector<PlacedText> groupLabels; // by group
    std::vector<PlacedText> valueLabels; // by group
    std::vector<PlacedText> unknownLabels; // by group: "3 without amount"
    std::vector<PlacedText> tickLabels;
    std::vector<double> ticks; // values

    QRectF slotRect(int group) const; // the whole column or row of a group
};

inline constexpr int groupLabelSize = 12;
inline constexpr int valueLabelSize = 12;
inline constexpr int unknownLabelSize = 10;
inline constexpr int tickLabelSize = 11;

ValueAxis fundingAxis(const FundingTable &table);
FundingLayout layoutFunding(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording);
// The least height in which horizontal bars keep whole labels; for columns a comfortable one.
double fundingHeightWanted(
    const FundingTable &table, double width, const FigureStyle &style, const Wording &wording);

} // namespace vigie
