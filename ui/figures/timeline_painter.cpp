#include "ui/figures/timeline_painter.h"

#include "ui/figures/figure_frame.h"
#include "ui/figures/hatching.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double axisHeight = 26;
constexpr int axisSize = 12;
constexpr int amountSize = 12;
constexpr double tickSpacing = 62;
constexpr double labelOffset = 6;

QDate firstOfYear(QDate day)
{
    return QDate(day.year(), 1, 1);
}

// Bars without an end fade over two years: they need that room.
QDate lastDrawnDay(const TimelineTable &table)
{
    QDate last = table.lastDay;
    for (const TimelineBar &bar : table.bars) {
        if (!bar.start.isNull() && (bar.end.isNull() || bar.reversed)) {
            last = std::max(last, bar.start.lastKnown().addYears(2));
        }
    }
    return last;
}

} // namespace

TimelinePainter::TimelinePainter(std::shared_ptr<const TimelineTable> table, TimelineColouring colouring,
    FigureStyle style, Wording wording, double width, int eventRows, TimelineDensity density)
    : m_table(std::move(table))
    , m_colours(*m_table, colouring)
    , m_style(std::move(style))
    , m_wording(std::move(wording))
    , m_width(width)
    , m_eventRows(eventRows)
    , m_rows(layoutRows(*m_table, width, m_style, m_wording, density))
    , m_eventLabels(eventLabels(*m_table, m_style))
{
    const QFontMetricsF metrics(m_style.font(amountSize, true));
    for (const TimelineBar &bar : m_table->bars) {
        m_amounts.push_back(bar.amount.isNull() ? QString() : bar.amount.toShortText(m_wording));
        m_amountWidths.push_back(
            m_amounts.back().isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(m_amounts.back())) + 1);
    }
}

TimeScale TimelinePainter::fittingScale() const
{
    if (!m_table->firstDay.isValid()) {
        return TimeScale({}, {}, left(), right());
    }
    const QDate last = lastDrawnDay(*m_table);
    const QDate end = last.month() > 6 ? QDate(last.year(), 12, 31) : QDate(last.year(), 6, 30);
    return TimeScale(firstOfYear(m_table->firstDay), end, left(), right());
}

EventBand TimelinePainter::band(const TimeScale &scale) const
{
    return layoutEvents(*m_table, m_eventLabels, scale, axisHeight, m_eventRows);
}

double TimelinePainter::headHeight(const TimeScale &scale) const
{
    return axisHeight + band(scale).rect.height();
}

void TimelinePainter::paintHead(QPainter &painter, const TimeScale &scale) const
{
    const EventBand events = band(scale);
    painter.setFont(m_style.font(axisSize, true));
    painter.setPen(m_style.muted);
    for (const TimeTick &tick : scale.ticks(tickSpacing, m_wording.locale())) {
        const double width = painter.fontMetrics().horizontalAdvance(tick.label) + 4;
        if (tick.x + labelOffset + width <= scale.right() + 4) {
            painter.drawText(QRectF(tick.x + labelOffset, 4, width, axisHeight - 8),
                Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        }
    }
    paintUnlabelledCount(painter, events);
    painter.setFont(m_style.font(eventLabelSize));
    for (const PlacedEvent &placed : events.events) {
        const QStringList &lines = m_eventLabels[static_cast<size_t>(placed.event)].lines;
        painter.setPen(Qt::NoPen);
        if (!placed.span.isNull()) {
            QColor faint = m_style.accent;
            faint.setAlphaF(0.45F);
            painter.fillRect(
                placed.span.intersected(QRectF(scale.left(), 0, scale.right() - scale.left(), 1e4)), faint);
        }
        painter.setBrush(m_style.accent);
        paintDiamond(painter, placed.mark, placed.label.isNull() ? 3.5 : 4.5);
        if (!placed.label.isNull()) {
            painter.setPen(m_style.accent);
            QRectF line(placed.label.left(), placed.label.top(), placed.label.width() + 4, eventLineStep);
            for (const QString &text : lines) {
                painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
                line.translate(0, eventLineStep);
            }
        }
    }
}

// The marks below the labelled events, named in the column of labels.
void TimelinePainter::paintUnlabelledCount(QPainter &painter, const EventBand &events) const
{
    if (events.unlabelled == 0) {
        return;
    }
    painter.setFont(m_style.font(eventLabelSize));
    painter.setPen(m_style.faint);
    const QString text
        = m_wording.text("Timeline", QT_TRANSLATE_N_NOOP("Timeline", "%n other event(s)"), events.unlabelled);
    painter.drawText(QRectF(0, events.rect.bottom() - 17, m_rows.labelWidth - 10, 14),
        Qt::AlignRight | Qt::AlignVCenter, text);
}

void TimelinePainter::paintLines(
    QPainter &painter, const TimeScale &scale, double headHeight, double bottom) const
{
    const EventBand events = band(scale);
    if (!events.events.empty()) {
        painter.fillRect(
            QRectF(scale.left(), axisHeight, scale.right() - scale.left(), headHeight - axisHeight),
            m_style.band);
    }
    painter.setPen(QPen(m_style.grid, 1));
    for (const TimeTick &tick : scale.ticks(tickSpacing, m_wording.locale())) {
        painter.drawLine(QPointF(tick.x, 4), QPointF(tick.x, bottom));
    }
    QColor faint = m_style.accent;
    faint.setAlphaF(0.26F);
    QPen dashed(faint, 1);
    dashed.setDashPattern({2, 4});
    painter.setPen(dashed);
    for (const PlacedEvent &placed : events.events) {
        if (!placed.label.isNull()) {
            painter.drawLine(QPointF(placed.mark.x(), headHeight), QPointF(placed.mark.x(), bottom));
        }
    }
}

void TimelinePainter::paintRows(QPainter &painter, const TimeScale &scale, double top, double bottom) const
{
    painter.setFont(m_style.font(headingSize, true));
    for (const TimelineHeading &heading : m_rows.headings) {
        if (heading.rect.bottom() > top && heading.rect.top() < bottom) {
            painter.setPen(m_colours.ofHeading(heading.lane, m_style));
            painter.drawText(heading.rect.adjusted(0, 4, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, heading.text);
        }
    }
    const auto below = [](const TimelineRow &row, double y) { return row.rect.bottom() < y; };
    auto row = std::lower_bound(m_rows.rows.begin(), m_rows.rows.end(), top, below);
    for (; row != m_rows.rows.end() && row->rect.top() < bottom; ++row) {
        paintRow(painter, *row, scale);
    }
    if (m_rows.barsBottom < bottom) {
        paintUndated(painter);
    }
}

void TimelinePainter::paintRow(QPainter &painter, const TimelineRow &row, const TimeScale &scale) const
{
    const auto bar = static_cast<size_t>(row.bar);
    painter.setPen(m_style.text);
    painter.setFont(m_style.font(rowLabelSize));
    QRectF line(row.labelRect.left(), row.labelRect.top(), row.labelRect.width(), 15);
    for (const QString &text : row.labelLines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, 15);
    }
    const BarShape shape
        = barShape(m_table->bars[bar], scale, row.rect, m_table->coverage.asOf, m_amountWidths[bar]);
    if (shape.bounds.right() < scale.left() || shape.bounds.left() > scale.right()) {
        return;
    }
    const bool cut = shape.bounds.left() < scale.left() || shape.bounds.right() > scale.right();
    if (cut) {
        painter.save();
        painter.setClipRect(
            QRectF(scale.left(), row.rect.top(), scale.right() - scale.left(), row.rect.height()),
            Qt::IntersectClip);
    }
    paintShape(painter, shape, m_colours.ofBar(row.lane, m_table->bars[bar], m_style), m_amounts[bar]);
    if (cut) {
        painter.restore();
    }
}

void TimelinePainter::paintShape(
    QPainter &painter, const BarShape &shape, const QColor &colour, const QString &amount) const
{
    for (const BarSegment &segment : shape.segments) {
        painter.setPen(Qt::NoPen);
        switch (segment.kind) {
        case BarSegment::Kind::Solid:
            painter.setBrush(colour);
            painter.drawRoundedRect(segment.rect, 2.5, 2.5);
            break;
        case BarSegment::Kind::Hatched:
        case BarSegment::Kind::NotRun:
            paintHatched(painter, segment.rect, colour);
            break;
        case BarSegment::Kind::FadingOut:
        case BarSegment::Kind::FadingIn:
            paintFading(painter, segment.rect, colour, segment.kind == BarSegment::Kind::FadingOut);
            break;
        }
    }
    if (shape.plannedEnd) {
        painter.fillRect(
            QRectF(*shape.plannedEnd - 1, shape.bounds.center().y() - barHeight / 2 - 2, 2, barHeight + 4),
            m_style.text);
    }
    if (!shape.signatureSpan.isNull()) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        const QRectF &span = shape.signatureSpan;
        painter.drawLine(QPointF(span.left(), span.center().y()), QPointF(span.right(), span.center().y()));
        painter.drawLine(span.topLeft(), span.bottomLeft());
        painter.drawLine(span.topRight(), span.bottomRight());
    }
    if (shape.ring) {
        painter.setPen(QPen(colour, 2.4));
        painter.setBrush(m_style.background);
        painter.drawEllipse(*shape.ring, ringRadius, ringRadius);
    }
    if (!shape.amount.isNull()) {
        painter.setFont(m_style.font(amountSize, true));
        painter.setPen(shape.amountInside ? FigureStyle::textOn(colour) : m_style.muted);
        painter.drawText(shape.amount, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, amount);
    }
}

void TimelinePainter::paintUndated(QPainter &painter) const
{
    if (m_rows.undated.empty()) {
        return;
    }
    painter.setPen(QPen(m_style.grid, 1));
    const double y = m_rows.undatedHeading.top() - 6;
    painter.drawLine(QPointF(0, y), QPointF(m_width, y));
    painter.setFont(m_style.font(undatedSize, true));
    painter.setPen(m_style.muted);
    painter.drawText(m_rows.undatedHeading, Qt::AlignLeft | Qt::AlignVCenter, m_rows.undatedText);
    painter.setFont(m_style.font(undatedSize));
    for (const UndatedItem &item : m_rows.undated) {
        painter.drawText(item.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, item.text);
    }
}

BarShape TimelinePainter::shapeOf(int index, const TimeScale &scale) const
{
    const TimelineRow &row = m_rows.rows[static_cast<size_t>(index)];
    const auto bar = static_cast<size_t>(row.bar);
    return barShape(m_table->bars[bar], scale, row.rect, m_table->coverage.asOf, m_amountWidths[bar]);
}

TimelineMark TimelinePainter::eventAt(const QPointF &inHead, const TimeScale &scale) const
{
    for (const PlacedEvent &placed : band(scale).events) {
        const QRectF mark(placed.mark.x() - 7, placed.mark.y() - 7, 14, 14);
        if (mark.contains(inHead) || placed.label.contains(inHead)) {
            return {TimelineMark::Kind::Event, placed.event};
        }
    }
    return {};
}

TimelineMark TimelinePainter::rowAt(const QPointF &inRows, const TimeScale &scale) const
{
    for (size_t i = 0; i < m_rows.rows.size(); ++i) {
        const TimelineRow &row = m_rows.rows[i];
        if (!row.rect.contains(inRows)) {
            continue;
        }
        const BarShape shape = shapeOf(static_cast<int>(i), scale);
        const bool onBar
            = shape.bounds.adjusted(-4, -5, 4, 5).contains(inRows) || shape.amount.contains(inRows);
        if (onBar || inRows.x() < m_rows.labelWidth) {
            return {TimelineMark::Kind::Row, static_cast<int>(i)};
        }
        return {};
    }
    for (const UndatedItem &item : m_rows.undated) {
        if (item.rect.contains(inRows)) {
            return {TimelineMark::Kind::Undated, item.index};
        }
    }
    return {};
}

QRectF TimelinePainter::rectOf(const TimelineMark &mark, const TimeScale &scale) const
{
    switch (mark.kind) {
    case TimelineMark::Kind::Row:
        return m_rows.rows[static_cast<size_t>(mark.index)].rect;
    case TimelineMark::Kind::Undated:
        return m_rows.undated[static_cast<size_t>(mark.index)].rect.adjusted(-4, 0, 4, 0);
    case TimelineMark::Kind::Event:
        for (const PlacedEvent &placed : band(scale).events) {
            if (placed.event == mark.index) {
                return QRectF(placed.mark.x() - 7, placed.mark.y() - 7, 14, 14)
                    .united(placed.label)
                    .adjusted(-2, -1, 2, 1);
            }
        }
        return {};
    case TimelineMark::Kind::None:
        break;
    }
    return {};
}

std::vector<TimelineMark> TimelinePainter::marks() const
{
    std::vector<TimelineMark> marks;
    for (size_t i = 0; i < m_table->events.size(); ++i) {
        marks.push_back({TimelineMark::Kind::Event, static_cast<int>(i)});
    }
    for (size_t i = 0; i < m_rows.rows.size(); ++i) {
        marks.push_back({TimelineMark::Kind::Row, static_cast<int>(i)});
    }
    for (size_t i = 0; i < m_rows.undated.size(); ++i) {
        marks.push_back({TimelineMark::Kind::Undated, static_cast<int>(i)});
    }
    return marks;
}

} // namespace vigie
