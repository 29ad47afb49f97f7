// What laying out columns (by year) and rows (by investor) have in common: groups, texts and their measures.
// The layouts themselves are in funding_columns.cpp and funding_rows.cpp.
#pragma once

#include "app/analysis/figure_table.h"
#include "ui/figures/funding_layout.h"

#include <QFontMetricsF>

#include <cmath>

namespace vigie {

class FundingLayouter
{
public:
    FundingLayouter(
        const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording);

protected:
    // Gives every group its slot; returns how many there are.
    int placeGroups();
    const FundingKey &key(int group) const { return m_table.groups[static_cast<size_t>(group)]; }
    QString valueText(const FundingAmount &total) const;
    // "3 without amount", or nothing.
    QString unknownText(int unknown) const;
    static double lineHeight(const QFontMetricsF &metrics) { return std::ceil(metrics.height()); }
    static double heightOf(const QStringList &lines, const QFontMetricsF &metrics)
    {
        return lineHeight(metrics) * static_cast<double>(lines.size());
    }

    const FundingTable &m_table;
    QRectF m_plot;
    const Wording &m_wording;
    ValueAxis m_axis;
    QFontMetricsF m_groupMetrics;
    QFontMetricsF m_valueMetrics;
    QFontMetricsF m_unknownMetrics;
    QFontMetricsF m_tickMetrics;
    int m_count;
    FundingLayout m_layout;
};

// Columns side by side, one for each year.
FundingLayout layoutColumns(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording);
// Rows below each other, one for each investor.
FundingLayout layoutRowsOfBars(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording);
double heightOfRowsOfBars(
    const FundingTable &table, double width, const FigureStyle &style, const Wording &wording);

} // namespace vigie
