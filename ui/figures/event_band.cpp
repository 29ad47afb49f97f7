#include "ui/figures/event_band.h"

#include "ui/figures/label_placement.h"
#include "ui/figures/text_lines.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double widestLabel = 230;
constexpr double markRadius = 5;
constexpr double labelGap = 5; // between a mark and its label
constexpr double betweenLabels = 10;
constexpr double rowPadding = 5;
constexpr double stripHeight = 14; // below the rows, for marks without a label

int priorityOf(const QString &kind)
{
    static const QHash<QString, int> priorities{{QStringLiteral("law"), 0}, {QStringLiteral("call"), 0},
        {QStringLiteral("report"), 0}, {QStringLiteral("signature"), 1}, {QStringLiteral("launch"), 1},
        {QStringLiteral("evaluation"), 1}};
    return priorities.value(kind, 2);
}

struct Candidate
{
    int event = 0;
    double x = 0;
    QRectF span; // top and height are set when its row is known
    bool labelOnTheLeft = false;
    LabelSpan taken;
};

QRectF spanOf(const TimelineEvent &event, const TimeScale &scale)
{
    const QDate last = event.end.isNull() ? event.date.lastKnown() : event.end.lastKnown();
    const double left = scale.x(event.date.firstKnown());
    const double right = scale.endX(std::max(last, event.date.firstKnown()));
    return right - left > 2 * markRadius ? QRectF(left, 0, right - left, 0) : QRectF();
}

std::vector<Candidate> candidatesInSight(
    const TimelineTable &table, const std::vector<EventLabel> &labels, const TimeScale &scale)
{
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < table.events.size(); ++i) {
        Candidate candidate;
        candidate.event = static_cast<int>(i);
        const TimelineEvent &event = table.events[i];
        candidate.span = spanOf(event, scale);
        const QDate day = event.end.isNull() ? event.date.middle() : event.date.firstKnown();
        candidate.x = scale.x(day) + scale.pixelsPerDay() / 2;
        if (candidate.x < scale.left() || candidate.x > scale.right()) {
            continue;
        }
        const double width = labels[i].width;
        const double right = candidate.x + markRadius + labelGap + width;
        candidate.labelOnTheLeft
            = right > scale.right() && candidate.x - markRadius - labelGap - width > scale.left();
        candidate.taken.left = candidate.labelOnTheLeft ? candidate.x - markRadius - labelGap - width
                                                        : candidate.x - markRadius;
        candidate.taken.right = candidate.labelOnTheLeft ? candidate.x + markRadius : right;
        if (!candidate.span.isNull()) {
            candidate.taken.left = std::min(candidate.taken.left, candidate.span.left());
            candidate.taken.right = std::max(candidate.taken.right, candidate.span.right());
        }
        candidate.taken.priority = labels[i].priority;
        candidates.push_back(candidate);
    }
    return candidates;
}

} // namespace

std::vector<EventLabel> eventLabels(const TimelineTable &table, const FigureStyle &style)
{
    const QFontMetricsF metrics(style.font(eventLabelSize));
    std::vector<EventLabel> labels;
    for (const TimelineEvent &event : table.events) {
        const QStringList lines = wrappedLabel(event.title, widestLabel, metrics);
        labels.push_back({lines, std::ceil(widestLine(lines, metrics)), priorityOf(event.kind)});
    }
    return labels;
}

EventBand layoutEvents(const TimelineTable &table, const std::vector<EventLabel> &labels,
    const TimeScale &scale, double top, int rows)
{
    EventBand band;
    band.rect = QRectF(scale.left(), top, scale.right() - scale.left(), 0);
    const std::vector<Candidate> candidates = candidatesInSight(table, labels, scale);
    if (candidates.empty()) {
        return band;
    }
    std::vector<LabelSpan> taken;
    qsizetype lines = 1;
    for (const Candidate &candidate : candidates) {
        taken.push_back(candidate.taken);
        lines = std::max(lines, labels[static_cast<size_t>(candidate.event)].lines.size());
    }
    const std::vector<int> places = placeOnRows(taken, rows, betweenLabels);
    const int used = 1 + *std::max_element(places.begin(), places.end());
    const double rowHeight = eventLineStep * static_cast<double>(lines) + rowPadding;
    const double stripTop = top + 6 + used * rowHeight;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates[i];
        const EventLabel &label = labels[static_cast<size_t>(candidate.event)];
        PlacedEvent placed;
        placed.event = candidate.event;
        const double rowTop = places[i] < 0 ? stripTop : top + 6 + places[i] * rowHeight;
        placed.mark = QPointF(candidate.x, rowTop + eventLineStep / 2);
        if (!candidate.span.isNull()) {
            // Above the words, like a bracket.
            placed.span = QRectF(candidate.span.left(), rowTop - 1.5, candidate.span.width(), 2);
        }
        if (places[i] < 0) {
            ++band.unlabelled;
        } else {
            const double offset = markRadius + labelGap;
            const double left
                = candidate.labelOnTheLeft ? candidate.x - offset - label.width : candidate.x + offset;
            placed.label
                = QRectF(left, rowTop, label.width, eventLineStep * static_cast<double>(label.lines.size()));
        }
        band.events.push_back(placed);
    }
    band.rect.setHeight(6 + used * rowHeight + (band.unlabelled > 0 ? stripHeight + 2 : 2));
    return band;
}

} // namespace vigie
