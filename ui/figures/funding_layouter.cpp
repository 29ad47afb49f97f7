#include "ui/figures/funding_layouter.h"

#include <QCoreApplication>

namespace vigie {

FundingLayouter::FundingLayouter(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording)
    : m_table(table)
    , m_plot(plot)
    , m_wording(wording)
    , m_axis(fundingAxis(table))
    , m_groupMetrics(style.font(groupLabelSize))
    , m_valueMetrics(style.font(valueLabelSize, true))
    , m_unknownMetrics(style.font(unknownLabelSize))
    , m_tickMetrics(style.font(tickLabelSize))
    , m_count(static_cast<int>(table.groups.size()))
{
}

int FundingLayouter::placeGroups()
{
    for (int group = 0; group < m_count; ++group) {
        const bool apart = group > 0 && key(group).kind == FundingKey::Kind::Undated;
        m_layout.slotCount += apart ? 1 : 0;
        m_layout.slotOfGroup.push_back(m_layout.slotCount++);
    }
    m_layout.ticks = m_axis.ticks();
    return std::max(1, m_layout.slotCount);
}

QString FundingLayouter::valueText(const FundingAmount &total) const
{
    return total.known && total.max > 0 ? m_axis.valueText(total.value, total.max, m_wording) : QString();
}

QString FundingLayouter::unknownText(int unknown) const
{
    if (unknown == 0 || m_table.options.measure == FundingMeasure::Contracts) {
        return {};
    }
    return m_wording.text("Funding", QT_TRANSLATE_N_NOOP("Funding", "%n without amount"), unknown);
}

} // namespace vigie
