#include "ui/figures/timeline_figure.h"

#include "app/analysis/timeline_rows.h"
#include "app/records/code_list.h"
#include "ui/figures/figure_caption.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr int fewestEventRows = 4;
constexpr int fewestCompactEventRows = 2;
constexpr int mostEventRows = 14; // where there is room to spare

QString laneWords(TimelineLanes lanes, const Wording &wording)
{
    switch (lanes) {
    case TimelineLanes::Sector:
        return wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "by sector"));
    case TimelineLanes::Payer:
        return wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "by payer"));
    case TimelineLanes::Operator:
        return wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "by operator"));
    case TimelineLanes::Stage:
        return wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "by stage"));
    case TimelineLanes::None:
        break;
    }
    return {};
}

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QString(label.arg(value));
}

} // namespace

TimelineFigure::TimelineFigure(
    std::shared_ptr<const TimelineTable> table, TimelineColouring colouring, Wording wording)
    : m_table(std::move(table))
    , m_colouring(colouring)
    , m_wording(std::move(wording))
{
}

void TimelineFigure::setPeriod(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

QString TimelineFigure::title() const
{
    return m_wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "Timeline of impact contracts"));
}

QString TimelineFigure::subtitle() const
{
    QStringList parts{
        m_wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "Signature and duration of the service"))};
    const QString lanes = laneWords(m_table->options.lanes, m_wording);
    if (!lanes.isEmpty()) {
        parts << lanes;
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<LegendEntry> TimelineFigure::legend(const FigureStyle &style) const
{
    return timelineLegend(*m_table, TimelineColours(*m_table, m_colouring), style, m_wording);
}

QStringList TimelineFigure::caption() const
{
    return timelineCaption(*m_table, m_wording);
}

QString TimelineFigure::altText() const
{
    QStringList parts;
    for (const TimelineLane &lane : m_table->lanes) {
        QStringList names;
        for (const int bar : lane.bars) {
            names
                << describeBar(m_table->bars[static_cast<size_t>(bar)], m_wording).join(QStringLiteral(", "));
        }
        parts << (lane.label.isEmpty() ? QString() : QString(lane.label + QStringLiteral(": ")))
                + names.join(QStringLiteral("; "));
    }
    return title() + QStringLiteral(". ") + parts.join(QStringLiteral(". "));
}

std::vector<FigureRow> TimelineFigure::rows() const
{
    return figureRows(*m_table, m_wording);
}

TimelinePainter TimelineFigure::painterFor(
    double width, const FigureStyle &style, int eventRows, TimelineDensity density) const
{
    return TimelinePainter(m_table, m_colouring, style, m_wording, width, eventRows, density);
}

TimeScale TimelineFigure::scaleOf(const TimelinePainter &painter) const
{
    return m_first.isValid() && m_last.isValid() ? TimeScale(m_first, m_last, painter.left(), painter.right())
                                                 : painter.fittingScale();
}

void TimelineFigure::paintPlot(QPainter &painter, const QRectF &plot, const FigureStyle &style) const
{
    const bool roomy
        = heightOf(painterFor(plot.width(), style, fewestEventRows, TimelineDensity::Full)) <= plot.height();
    const TimelineDensity density = roomy ? TimelineDensity::Full : TimelineDensity::Compact;
    const TimelinePainter timeline
        = painterFor(plot.width(), style, eventRowsFor(plot.size(), style, density), density);
    const TimeScale scale = scaleOf(timeline);
    const double head = timeline.headHeight(scale);
    painter.translate(plot.topLeft());
    timeline.paintLines(painter, scale, head, std::min(plot.height(), head + timeline.rows().barsBottom));
    timeline.paintHead(painter, scale);
    painter.translate(0, head);
    timeline.paintRows(painter, scale, 0, plot.height() - head);
}

double TimelineFigure::heightOf(const TimelinePainter &painter) const
{
    return painter.headHeight(scaleOf(painter)) + painter.rows().height;
}

int TimelineFigure::eventRowsFor(const QSizeF &plot, const FigureStyle &style, TimelineDensity density) const
{
    int rows = density == TimelineDensity::Full ? fewestEventRows : fewestCompactEventRows;
    while (rows < mostEventRows
        && heightOf(painterFor(plot.width(), style, rows + 1, density)) <= plot.height()) {
        ++rows;
    }
    return rows;
}

double TimelineFigure::heightWanted(double width, const FigureStyle &style) const
{
    return heightOf(painterFor(width, style, fewestCompactEventRows, TimelineDensity::Compact));
}

QStringList describeBar(const TimelineBar &bar, const Wording &wording)
{
    const auto text = [&wording](const char *source) { return wording.text("Timeline", source); };
    QStringList lines{bar.name};
    lines << labelled(text(QT_TRANSLATE_NOOP("Timeline", "Signed: %1")), bar.signature.date.toText(wording));
    lines << labelled(
        text(QT_TRANSLATE_NOOP("Timeline", "Service from: %1")), bar.start.date.toText(wording));
    lines << labelled(bar.endIsPlanned ? text(QT_TRANSLATE_NOOP("Timeline", "Planned end: %1"))
                                       : text(QT_TRANSLATE_NOOP("Timeline", "End: %1")),
        bar.end.date.toText(wording));
    lines << labelled(
        text(QT_TRANSLATE_NOOP("Timeline", "Planned end: %1")), bar.planned.date.toText(wording));
    if (!bar.start.isNull() && bar.end.isNull()) {
        lines << text(QT_TRANSLATE_NOOP("Timeline", "End not published"));
    }
    if (bar.reversed) {
        lines << text(QT_TRANSLATE_NOOP("Timeline", "The end comes before the start: check the dates"));
    }
    lines << labelled(bar.amountIsOutcomePayment
            ? text(QT_TRANSLATE_NOOP("Timeline", "Maximum outcome payment: %1"))
            : text(QT_TRANSLATE_NOOP("Timeline", "Investment: %1")),
        bar.amount.toText(wording));
    if (!bar.stage.isEmpty()) {
        lines << CodeList::named(u"stage").label(bar.stage, wording.language());
    }
    lines.removeAll(QString());
    return lines;
}

QStringList describeEvent(const TimelineEvent &event, const Wording &wording)
{
    QString date = event.date.date.toText(wording);
    if (!event.end.isNull()) {
        date += QStringLiteral(" – ") + event.end.date.toText(wording);
    }
    QStringList lines{event.title, date};
    if (!event.kind.isEmpty()) {
        lines << CodeList::named(u"event_kind").label(event.kind, wording.language());
    }
    lines << standingLabel(event.standing, wording);
    return lines;
}

std::vector<LegendEntry> timelineLegend(const TimelineTable &table, const TimelineColours &colours,
    const FigureStyle &style, const Wording &wording)
{
    using Mark = LegendEntry::Mark;
    const auto text = [&wording](const char *source) { return wording.text("Timeline", source); };
    std::vector<LegendEntry> entries;
    for (const auto &[label, colour] : colours.meanings(style, wording)) {
        entries.push_back({Mark::Square, colour, label});
    }
    entries.push_back({Mark::Ring, style.muted, text(QT_TRANSLATE_NOOP("Timeline", "signature"))});
    entries.push_back({Mark::Bar, style.muted, text(QT_TRANSLATE_NOOP("Timeline", "service"))});
    entries.push_back(
        {Mark::Hatched, style.muted, text(QT_TRANSLATE_NOOP("Timeline", "planned end or uncertain date"))});
    if (table.withoutEnd > 0) {
        entries.push_back(
            {Mark::Fading, style.muted, text(QT_TRANSLATE_NOOP("Timeline", "end not published"))});
    }
    if (!table.events.empty()) {
        entries.push_back({Mark::Diamond, style.accent, text(QT_TRANSLATE_NOOP("Timeline", "event"))});
    }
    return entries;
}

} // namespace vigie
