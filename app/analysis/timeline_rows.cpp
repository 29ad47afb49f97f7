#include "app/analysis/timeline_rows.h"

#include <QCoreApplication>

namespace vigie {

namespace {

FigureRow rowOf(const QString &group, const QString &series, const UncertainDay &day)
{
    FigureRow row;
    row.group = group;
    row.series = series;
    row.value = day.date.toIso();
    row.min = day.earliest.toString(Qt::ISODate);
    row.max = day.latest.toString(Qt::ISODate);
    row.records = 1;
    return row;
}

class RowWriter
{
public:
    explicit RowWriter(const Wording &wording)
        : m_signature(wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "signature")))
        , m_start(wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "service start")))
        , m_end(wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "service end")))
        , m_plannedEnd(wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "planned service end")))
        , m_events(wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "Events")))
        , m_undated(wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "No date")))
    {
    }

    void addBar(const QString &lane, const TimelineBar &bar)
    {
        addDay(lane, bar.name, m_signature, bar.signature);
        if (!bar.signature.isNull()) {
            rows.back().standing = standingName(bar.standing);
        }
        addDay(lane, bar.name, m_start, bar.start);
        addDay(lane, bar.name, bar.endIsPlanned ? m_plannedEnd : m_end, bar.end);
        addDay(lane, bar.name, m_plannedEnd, bar.planned);
    }

    void addEvent(const TimelineEvent &event)
    {
        rows.push_back(rowOf(m_events, event.title, event.date));
        rows.back().standing = standingName(event.standing);
        if (!event.end.isNull() && event.end.latest.isValid()) {
            rows.back().max = event.end.latest.toString(Qt::ISODate);
        }
    }

    void addUndated(const QString &name)
    {
        rows.push_back(rowOf(m_undated, name, {}));
        rows.back().unknown = 1;
    }

    std::vector<FigureRow> rows;

private:
    void addDay(const QString &lane, const QString &name, const QString &what, const UncertainDay &day)
    {
        if (!day.isNull()) {
            rows.push_back(rowOf(lane, name + QStringLiteral(" · ") + what, day));
        }
    }

    QString m_signature;
    QString m_start;
    QString m_end;
    QString m_plannedEnd;
    QString m_events;
    QString m_undated;
};

} // namespace

std::vector<FigureRow> figureRows(const TimelineTable &table, const Wording &wording)
{
    RowWriter writer(wording);
    for (const TimelineLane &lane : table.lanes) {
        for (const int bar : lane.bars) {
            writer.addBar(lane.label, table.bars[static_cast<size_t>(bar)]);
        }
    }
    for (const TimelineEvent &event : table.events) {
        writer.addEvent(event);
    }
    for (const UndatedContract &contract : table.undated) {
        writer.addUndated(contract.name);
    }
    return writer.rows;
}

} // namespace vigie
