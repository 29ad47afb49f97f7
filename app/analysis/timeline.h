// Timeline: what happens when in each contract, and the events around, as spans of days.
//
// Every end of a span is an interval of days, as wide as what is known of the date: "2019" may be any day of
// that year. Nothing is drawn here and nothing is guessed: an end that is not published stays open.
#pragma once

#include "app/analysis/coverage.h"
#include "app/base/language.h"
#include "app/records/observatory_facts.h"

#include <QDate>

#include <optional>
#include <vector>

namespace vigie {

enum class TimelineLanes { None, Sector, Payer, Operator, Stage };

struct TimelineOptions
{
    TimelineLanes lanes = TimelineLanes::Sector;
    bool events = true;
};

// A day that is known to lie between two days, both included; "before" and "after" leave one side open.
struct UncertainDay
{
    PartialDate date;
    QDate earliest; // invalid: no bound is known (before 2019)
    QDate latest; // invalid: no bound is known (after 2019)

    static UncertainDay of(const PartialDate &date);
    bool isNull() const { return date.isNull(); }
    bool isExact() const { return earliest.isValid() && earliest == latest; }
    // The day to sort by and to place a mark at: the middle of what is known, the known side of what is open.
    QDate middle() const;
    QDate firstKnown() const { return earliest.isValid() ? earliest : latest; }
    QDate lastKnown() const { return latest.isValid() ? latest : earliest; }
};

struct TimelineBar
{
    RecordId contract;
    QString name;
    QString stage; // code
    QString sector; // code or free text
    UncertainDay signature;
    UncertainDay start;
    UncertainDay end; // actual, else planned
    bool endIsPlanned = false;
    UncertainDay planned; // beside an actual end; null otherwise
    bool reversed = false; // ends before it starts: drawn without its end, and said
    Money amount; // the investment; where it is not published, the maximum outcome payment
    bool amountIsOutcomePayment = false;
    Standing standing = Standing::Unsourced; // of the signature

    bool hasService() const { return !start.isNull() || !end.isNull(); }
    QDate sortDay() const;
};

struct TimelineLane
{
    QString key; // code or name; empty: not known
    QString label; // in the language asked for; empty for the one lane of a timeline without lanes
    std::vector<int>
        bars; // places in TimelineTable::bars, in order of time; a contract with two payers is in both
};

struct TimelineEvent
{
    RecordId id;
    QString title;
    QString kind; // code
    UncertainDay date;
    UncertainDay end; // null for a moment
    RecordId contract;
    Standing standing = Standing::Unsourced;
};

struct UndatedContract
{
    RecordId contract;
    QString name;
};

struct TimelineTable
{
    TimelineOptions options;
    std::vector<TimelineBar> bars; // contracts with a date, in order of time
    std::vector<TimelineLane> lanes;
    std::vector<TimelineEvent> events; // with a date, in order of time
    std::vector<UndatedContract> undated; // contracts without any date, by name
    int undatedEvents = 0;
    int withoutEnd = 0; // bars with a service start and no end, actual or planned
    Coverage coverage; // withAmount: bars with an amount
    // From the first to the last known day of everything; invalid when there is nothing.
    QDate firstDay;
    QDate lastDay;

    bool isEmpty() const { return bars.empty() && events.empty(); }
};

TimelineTable timelineTable(
    const ObservatoryFacts &facts, const TimelineOptions &options, const Wording &wording);

} // namespace vigie
