// FundingFigure: funding by year, or the top investors, as a figure.
#pragma once

#include "app/analysis/funding.h"
#include "app/base/language.h"
#include "ui/figures/figure.h"
#include "ui/figures/funding_layout.h"

namespace vigie {

class FundingFigure : public Figure
{
public:
    FundingFigure(FundingTable table, Wording wording);

    const FundingTable &table() const { return m_table; }

    QString title() const override;
    QString subtitle() const override;
    std::vector<LegendEntry> legend(const FigureStyle &style) const override;
    QStringList caption() const override;
    QString altText() const override;
    std::vector<FigureRow> rows() const override;
    void paintPlot(QPainter &painter, const QRectF &plot, const FigureStyle &style) const override;
    double heightWanted(double width, const FigureStyle &style) const override;

    FundingLayout layout(const QRectF &plot, const FigureStyle &style) const;
    // "2019 · BNP Paribas: 450 000 € (reported)", in lines.
    QStringList describe(int mark) const;
    // The same for a whole group: its total, and how many of its contracts have no amount.
    QStringList describeGroup(int group) const;

private:
    QString amountText(const FundingAmount &amount, const Currency &currency) const;

    FundingTable m_table;
    Wording m_wording;
};

} // namespace vigie
