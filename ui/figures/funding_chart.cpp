#include "ui/figures/funding_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <memory>

namespace vigie {

namespace {

// Values are handed over as shares of the axis: Qt Charts loses nothing on amounts in cents then.
std::vector<std::vector<double>> sharesBySeries(const FundingTable &table, const FundingLayout &layout)
{
    const double maximum = fundingAxis(table).maximum();
    std::vector<std::vector<double>> shares(
        table.series.size(), std::vector<double>(static_cast<size_t>(layout.slotCount), 0));
    for (const FundingMark &mark : table.marks) {
        if (table.isDrawn(mark) && mark.amount.known) {
            const int slot = layout.slotOfGroup[static_cast<size_t>(mark.group)];
            // Horizontal categories count from the bottom.
            const int place = layout.horizontal ? layout.slotCount - 1 - slot : slot;
            shares[static_cast<size_t>(mark.series)][static_cast<size_t>(place)]
                = static_cast<double>(mark.amount.value) / maximum;
        }
    }
    return shares;
}

void fill(QAbstractBarSeries &series, const FundingTable &table, const FundingLayout &layout,
    const FigureStyle &style)
{
    const std::vector<QColor> colours = fundingColours(table, style);
    const auto shares = sharesBySeries(table, layout);
    for (size_t i = 0; i < shares.size(); ++i) {
        auto *set = new QBarSet(QString(), &series);
        for (const double share : shares[i]) {
            *set << share;
        }
        set->setColor(colours[i]);
        set->setPen(QPen(style.background, 1)); // parts stay apart for who cannot tell their colours
        series.append(set);
    }
    series.setBarWidth(layout.thickness);
}

void addAxes(QChart &chart, QAbstractBarSeries &series, const FundingLayout &layout, const FigureStyle &style)
{
    auto *groups = new QBarCategoryAxis(&chart);
    QStringList names;
    for (int i = 0; i < layout.slotCount; ++i) {
        names << QString::number(i); // never shown, but categories need distinct names
    }
    groups->append(names);
    groups->setLabelsVisible(false);
    groups->setGridLineVisible(false);
    groups->setLineVisible(false); // its ticks would come with it
    auto *values = new QValueAxis(&chart);
    values->setRange(0, 1);
    values->setTickCount(static_cast<int>(layout.ticks.size()));
    values->setLabelsVisible(false);
    values->setGridLinePen(QPen(style.grid, 1));
    values->setLineVisible(false);
    chart.addAxis(groups, layout.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart.addAxis(values, layout.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    series.attachAxis(groups);
    series.attachAxis(values);
}

} // namespace

std::vector<QColor> fundingColours(const FundingTable &table, const FigureStyle &style)
{
    using Kind = FundingKey::Kind;
    const auto isNamed
        = [](const FundingKey &key) { return key.kind == Kind::Organisation || key.kind == Kind::Sector; };
    int named = 0;
    for (size_t i = 0; i < table.series.size(); ++i) {
        named += isNamed(table.series[i]) && table.isSeriesDrawn(static_cast<int>(i)) ? 1 : 0;
    }
    std::vector<QColor> colours;
    int next = 0;
    for (const FundingKey &key : table.series) {
        if (isNamed(key)) {
            colours.push_back(style.series(next++, named));
        } else if (key.kind == Kind::All) {
            colours.push_back(style.series(0, 1));
        } else {
            const bool joined = key.kind == Kind::Others || key.kind == Kind::SeveralInvestors;
            colours.push_back(joined ? style.joined : style.missing);
        }
    }
    return colours;
}

void paintFundingChart(
    QPainter &painter, const FundingTable &table, const FundingLayout &layout, const FigureStyle &style)
{
    QGraphicsScene scene;
    auto *chart = new QChart; // owned by the scene
    scene.addItem(chart);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    QAbstractBarSeries *series = layout.horizontal
        ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries(chart))
        : static_cast<QAbstractBarSeries *>(new QStackedBarSeries(chart));
    fill(*series, table, layout, style);
    chart->addSeries(series);
    addAxes(*chart, *series, layout, style);
    // The chart is its plot area: with any margin Qt Charts lays axes and bars out differently.
    const QRectF area(QPointF(), layout.plotArea.size());
    chart->resize(area.size());
    chart->setPlotArea(area);
    chart->layout()->activate();
    const QRectF around = area.adjusted(-2, -2, 2, 2);
    scene.setSceneRect(around);
    scene.render(&painter, layout.plotArea.adjusted(-2, -2, 2, 2), around, Qt::IgnoreAspectRatio);
    painter.setPen(QPen(style.line, 1));
    const QRectF &plot = layout.plotArea;
    painter.drawLine(plot.bottomLeft(), layout.horizontal ? plot.topLeft() : plot.bottomRight());
}

} // namespace vigie
