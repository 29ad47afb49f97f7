// TimelineFigure: the timeline of an observatory as a figure: all rows, for the whole time or for the period
// in sight.
#pragma once

#include "ui/figures/figure.h"
#include "ui/figures/timeline_painter.h"

#include <memory>

namespace vigie {

class TimelineFigure : public Figure
{
public:
    TimelineFigure(std::shared_ptr<const TimelineTable> table, TimelineColouring colouring, Wording wording);

    // Only this period; invalid days: everything.
    void setPeriod(QDate first, QDate last);

    QString title() const override;
    QString subtitle() const override;
    std::vector<LegendEntry> legend(const FigureStyle &style) const override;
    QStringList caption() const override;
    QString altText() const override;
    std::vector<FigureRow> rows() const override;
    void paintPlot(QPainter &painter, const QRectF &plot, const FigureStyle &style) const override;
    double heightWanted(double width, const FigureStyle &style) const override;

private:
    TimelinePainter painterFor(
        double width, const FigureStyle &style, int eventRows, TimelineDensity density) const;
    double heightOf(const TimelinePainter &painter) const;
    // More events get their title where rows leave room.
    int eventRowsFor(const QSizeF &plot, const FigureStyle &style, TimelineDensity density) const;
    TimeScale scaleOf(const TimelinePainter &painter) const;

    std::shared_ptr<const TimelineTable> m_table;
    TimelineColouring m_colouring;
    Wording m_wording;
    QDate m_first;
    QDate m_last;
};

// What a bar, an event or an undated contract is, in lines, the first one its name: for tooltips and screen
// readers.
QStringList describeBar(const TimelineBar &bar, const Wording &wording);
QStringList describeEvent(const TimelineEvent &event, const Wording &wording);
// What the shapes of the timeline mean.
std::vector<LegendEntry> timelineLegend(const TimelineTable &table, const TimelineColours &colours,
    const FigureStyle &style, const Wording &wording);

} // namespace vigie
