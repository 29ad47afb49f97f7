// TimelinePainter: a timeline laid out for one width, painted for one period: the same on screen, in PNG, SVG
// and PDF.
//
// Rows are laid out once; the period may change with every frame. It paints and finds what is under a point;
// it listens to nobody.
#pragma once

#include "ui/figures/event_band.h"
#include "ui/figures/timeline_colours.h"
#include "ui/figures/timeline_row_layout.h"
#include "ui/figures/timeline_shapes.h"

#include <memory>

class QPainter;

namespace vigie {

// Something on the timeline one can point at. index: of the row, the event or the undated contract.
struct TimelineMark
{
    enum class Kind { None, Row, Event, Undated };
    Kind kind = Kind::None;
    int index = -1;

    bool isNull() const { return kind == Kind::None; }
    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

class TimelinePainter
{
public:
    TimelinePainter(std::shared_ptr<const TimelineTable> table, TimelineColouring colouring,
        FigureStyle style, Wording wording, double width, int eventRows,
        TimelineDensity density = TimelineDensity::Full);

    const TimelineTable &table() const { return *m_table; }
    const TimelineRowLayout &rows() const { return m_rows; }
    const FigureStyle &style() const { return m_style; }

    // Where the bars stand, and the scale that shows everything there.
    double left() const { return m_rows.labelWidth; }
    double right() const { return m_width; }
    TimeScale fittingScale() const;
    EventBand band(const TimeScale &scale) const;
    // Axis and events, above the rows.
    double headHeight(const TimeScale &scale) const;

    void paintHead(QPainter &painter, const TimeScale &scale) const; // from (0, 0)
    // The rows between top and bottom, in their own coordinates; the head is painted elsewhere.
    void paintRows(QPainter &painter, const TimeScale &scale, double top, double bottom) const;
    // The hairlines of ticks and events through rows and head.
    void paintLines(QPainter &painter, const TimeScale &scale, double headHeight, double bottom) const;

    TimelineMark eventAt(const QPointF &inHead, const TimeScale &scale) const;
    TimelineMark rowAt(const QPointF &inRows, const TimeScale &scale) const;
    QRectF rectOf(const TimelineMark &mark, const TimeScale &scale) const; // in the head or in the rows
    std::vector<TimelineMark> marks() const; // in reading order, for the keyboard
    BarShape shapeOf(int row, const TimeScale &scale) const;

private:
    void paintUnlabelledCount(QPainter &painter, const EventBand &events) const;
    void paintRow(QPainter &painter, const TimelineRow &row, const TimeScale &scale) const;
    void paintShape(
        QPainter &painter, const BarShape &shape, const QColor &colour, const QString &amount) const;
    void paintUndated(QPainter &painter) const;

    std::shared_ptr<const TimelineTable> m_table;
    TimelineColours m_colours;
    FigureStyle m_style;
    Wording m_wording;
    double m_width;
    int m_eventRows;
    TimelineRowLayout m_rows;
    std::vector<EventLabel> m_eventLabels;
    std::vector<QString> m_amounts; // by bar, as drawn
    std::vector<double> m_amountWidths;
};

} // namespace vigie
