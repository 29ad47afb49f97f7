#include "app/analysis/timeline.h"

#include "app/records/code_list.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vigie {

namespace {

// How far "about" reaches to either side, by what is written: our own rule, there is none in EDTF.
QDate shifted(QDate day, PartialDate::Precision precision, int direction)
{
    switch (precision) {
    case PartialDate::Precision::Year:
        return day.addMonths(6 * direction);
    case PartialDate::Precision::Month:
        return day.addMonths(direction);
    case PartialDate::Precision::Day:
        break;
    }
    return day.addDays(7 * direction);
}

TimelineBar barOf(const ContractFacts &contract)
{
    TimelineBar bar;
    bar.contract = contract.id;
    bar.name = contract.name;
    bar.stage = contract.stage;
    bar.sector = contract.sector;
    bar.signature = UncertainDay::of(contract.signedOn);
    bar.start = UncertainDay::of(contract.serviceStart);
    bar.endIsPlanned = contract.serviceEndActual.isNull();
    bar.end = UncertainDay::of(bar.endIsPlanned ? contract.serviceEndPlanned : contract.serviceEndActual);
    if (!bar.endIsPlanned) {
        bar.planned = UncertainDay::of(contract.serviceEndPlanned);
    }
    bar.reversed = !bar.start.isNull() && !bar.end.isNull() && bar.end.lastKnown() < bar.start.firstKnown();
    bar.amountIsOutcomePayment = contract.investment.isNull();
    bar.amount = bar.amountIsOutcomePayment ? contract.maxOutcomePayment : contract.investment;
    bar.standing = contract.signedOnStanding;
    return bar;
}

TimelineEvent eventOf(const EventFacts &event)
{
    return {event.id, event.title, event.kind, UncertainDay::of(event.date), UncertainDay::of(event.dateEnd),
        event.contract, event.standing};
}

bool startsBefore(const TimelineBar &a, const TimelineBar &b)
{
    if (a.sortDay() != b.sortDay()) {
        return a.sortDay() < b.sortDay();
    }
    return a.name != b.name ? a.name < b.name : a.contract < b.contract;
}

// The lanes a contract lies in: one by a code, as many as it has payers or operators, or the lane of the
// unknown.
class LaneFinder
{
public:
    LaneFinder(const ObservatoryFacts &facts, TimelineLanes lanes)
        : m_lanes(lanes)
    {
        QHash<RecordId, QString> names;
        for (const OrganisationFacts &organisation : facts.organisations) {
            names.insert(organisation.id, organisation.name);
        }
        const QLatin1String role(lanes == TimelineLanes::Payer ? "payer" : "operator");
        for (const ParticipationFacts &participation : facts.participations) {
            const QString name = names.value(participation.organisation);
            if (participation.role == role && !m_parties[participation.contract].contains(name)) {
                m_parties[participation.contract] << name;
            }
        }
    }

    QStringList keysOf(const TimelineBar &bar) const
    {
        switch (m_lanes) {
        case TimelineLanes::None:
            return {QString()};
        case TimelineLanes::Sector:
            return {bar.sector};
        case TimelineLanes::Stage:
            return {bar.stage};
        case TimelineLanes::Payer:
        case TimelineLanes::Operator:
            break;
        }
        const QStringList parties = m_parties.value(bar.contract);
        return parties.isEmpty() ? QStringList{QString()} : parties;
    }

private:
    TimelineLanes m_lanes;
    QHash<RecordId, QStringList> m_parties;
};

QString laneLabel(const QString &key, TimelineLanes lanes, const Wording &wording)
{
    if (lanes == TimelineLanes::None) {
        return {};
    }
    if (key.isEmpty()) {
        return wording.text("Timeline", QT_TRANSLATE_NOOP("Timeline", "Not published"));
    }
    if (lanes != TimelineLanes::Sector && lanes != TimelineLanes::Stage) {
        return key;
    }
    const CodeList &codes = CodeList::named(lanes == TimelineLanes::Sector ? u"sector" : u"stage");
    const QString label = codes.label(key, wording.language());
    return label.left(1).toUpper() + label.mid(1);
}

// Lanes stand in the order of their first bar; stages in the order of their list; the unknown lane is last.
void sortLanes(std::vector<TimelineLane> &lanes, TimelineLanes kind)
{
    std::stable_sort(lanes.begin(), lanes.end(), [kind](const TimelineLane &a, const TimelineLane &b) {
        if (a.key.isEmpty() != b.key.isEmpty()) {
            return b.key.isEmpty();
        }
        if (kind == TimelineLanes::Stage) {
            const CodeList &stages = CodeList::named(u"stage");
            return stages.rank(a.key) < stages.rank(b.key);
        }
        return false;
    });
}

std::vector<TimelineLane> lanesOf(const std::vector<TimelineBar> &bars, const LaneFinder &finder,
    TimelineLanes kind, const Wording &wording)
{
    std::vector<TimelineLane> lanes;
    for (size_t i = 0; i < bars.size(); ++i) {
        const QStringList keys = finder.keysOf(bars[i]);
        for (const QString &key : keys) {
            auto lane
                = std::find_if(lanes.begin(), lanes.end(), [&key](const auto &l) { return l.key == key; });
            if (lane == lanes.end()) {
                lane = lanes.insert(lanes.end(), TimelineLane{key, laneLabel(key, kind, wording), {}});
            }
            lane->bars.push_back(static_cast<int>(i));
        }
    }
    sortLanes(lanes, kind);
    return lanes;
}

void include(TimelineTable &table, const UncertainDay &day)
{
    if (day.isNull()) {
        return;
    }
    if (!table.firstDay.isValid() || day.firstKnown() < table.firstDay) {
        table.firstDay = day.firstKnown();
    }
    if (!table.lastDay.isValid() || day.lastKnown() > table.lastDay) {
        table.lastDay = day.lastKnown();
    }
}

void addBars(TimelineTable &table, const ObservatoryFacts &facts)
{
    for (const ContractFacts &contract : facts.contracts) {
        TimelineBar bar = barOf(contract);
        if (bar.signature.isNull() && !bar.hasService()) {
            table.undated.push_back({contract.id, contract.name});
            continue;
        }
        for (const UncertainDay &day : {bar.signature, bar.start, bar.end, bar.planned}) {
            include(table, day);
        }
        table.withoutEnd += !bar.start.isNull() && bar.end.isNull() ? 1 : 0;
        table.coverage.withAmount += bar.amount.isNull() ? 0 : 1;
        table.bars.push_back(std::move(bar));
    }
    std::sort(table.bars.begin(), table.bars.end(), startsBefore);
    std::sort(
        table.undated.begin(), table.undated.end(), [](const UndatedContract &a, const UndatedContract &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
}

void addEvents(TimelineTable &table, const ObservatoryFacts &facts)
{
    for (const EventFacts &event : facts.events) {
        if (event.date.isNull()) {
            ++table.undatedEvents;
            continue;
        }
        table.events.push_back(eventOf(event));
        include(table, table.events.back().date);
        include(table, table.events.back().end);
    }
    std::stable_sort(table.events.begin(), table.events.end(),
        [](const TimelineEvent &a, const TimelineEvent &b) { return a.date.middle() < b.date.middle(); });
}

} // namespace

UncertainDay UncertainDay::of(const PartialDate &date)
{
    UncertainDay day{date, {}, {}};
    if (date.isNull()) {
        return day;
    }
    day.earliest = date.firstDay();
    day.latest = date.lastDay();
    switch (date.qualifier()) {
    case PartialDate::Qualifier::About:
        day.earliest = shifted(day.earliest, date.precision(), -1);
        day.latest = shifted(day.latest, date.precision(), 1);
        break;
    case PartialDate::Qualifier::Before:
        day.earliest = {};
        break;
    case PartialDate::Qualifier::After:
        day.latest = {};
        break;
    case PartialDate::Qualifier::Exact:
    case PartialDate::Qualifier::Uncertain:
        break;
    }
    return day;
}

QDate UncertainDay::middle() const
{
    if (!earliest.isValid() || !latest.isValid()) {
        return firstKnown();
    }
    return earliest.addDays(earliest.daysTo(latest) / 2);
}

QDate TimelineBar::sortDay() const
{
    QDate first;
    for (const UncertainDay &day : {signature, start, end}) {
        if (!day.isNull() && (!first.isValid() || day.firstKnown() < first)) {
            first = day.firstKnown();
        }
    }
    return first;
}

TimelineTable timelineTable(
    const ObservatoryFacts &facts, const TimelineOptions &options, const Wording &wording)
{
    TimelineTable table;
    table.options = options;
    addBars(table, facts);
    if (options.events) {
        addEvents(table, facts);
    }
    table.lanes = lanesOf(table.bars, LaneFinder(facts, options.lanes), options.lanes, wording);
    std::vector<RecordId> leaningOn;
    for (const TimelineBar &bar : table.bars) {
        leaningOn.push_back(bar.contract);
    }
    for (const TimelineEvent &event : table.events) {
        leaningOn.push_back(event.id);
    }
    table.coverage.records = static_cast<int>(table.bars.size());
    table.coverage.sources = sourcesBehind(facts, leaningOn);
    table.coverage.asOf = facts.asOf;
    return table;
}

} // namespace vigie
