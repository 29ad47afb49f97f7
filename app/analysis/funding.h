// Funding: how much is promised, in which group (year of signature, investor) and by which series (investor,
// sector).
//
// Pure counting on the facts, no drawing. What is not known is never guessed: the part of a contract's total
// that no participation claims is "not attributed", a missing amount is counted as unknown, contracts without
// a date of signature are a group of their own, and amounts in two currencies never add.
#pragma once

#include "app/analysis/coverage.h"
#include "app/records/observatory_facts.h"

#include <vector>

namespace vigie {

enum class FundingGrouping { SignatureYear, Investor };
enum class FundingColor { Investor, Sector, None };
enum class FundingMeasure { Investment, MaxOutcomePayment, Contracts };

struct FundingOptions
{
    FundingGrouping by = FundingGrouping::SignatureYear;
    FundingColor color = FundingColor::Investor;
    FundingMeasure measure = FundingMeasure::Investment;
    int maxGroups = 15; // by investor: the first ones; the rest is counted in FundingTable::groupsLeftOut
    int maxSeries = 9; // with a colour of their own; the rest is joined in one series, "others"
};

// What a group or a series stands for. Only the first kinds have a name in the data; the others get their
// words where they are drawn.
struct FundingKey
{
    enum class Kind {
        Year,
        Organisation,
        Sector,
        All, // the one series of a figure without colours
        Others, // named ones joined, to keep colours apart
        SeveralInvestors, // counting contracts: more than one investor
        NotAttributed, // the part of an amount that no investor is known for
        NotNamed, // no investor, or no sector, is published
        Undated // no date of signature is published
    };

    Kind kind = Kind::All;
    QString name; // "2019", the name of the organisation, the code of the sector
    RecordId organisation;

    friend bool operator==(const FundingKey &, const FundingKey &) = default;
};

// In minor units of a currency, or a number of contracts. `value` is what is drawn: the exact amount or the
// lower bound of a range, with the rest of the range up to `max` drawn above it.
struct FundingAmount
{
    qint64 value = 0;
    qint64 min = 0;
    qint64 max = 0;
    bool known = false;

    FundingAmount &operator+=(const FundingAmount &other);
    bool isRange() const { return known && min != max; }
    friend bool operator==(const FundingAmount &, const FundingAmount &) = default;
};

// One part of one bar.
struct FundingMark
{
    int group = 0;
    int series = 0;
    Currency currency; // null when contracts are counted
    FundingAmount amount; // not known: nothing but unknown amounts here
    std::vector<RecordId> contracts; // each once, in the order of the facts
    int unknown = 0; // contracts (by investor: participations) without an amount
    Standing standing = Standing::Unsourced; // the worst of its known amounts
};

struct CurrencyLeftOut
{
    Currency currency;
    int contracts = 0;
};

struct FundingTable
{
    FundingOptions options;
    std::vector<FundingKey> groups;
    std::vector<FundingKey> series;
    std::vector<FundingMark> marks; // by group, then series, then currency; of every currency
    Currency currency; // of the figure: the most frequent one; null when contracts are counted
    std::vector<CurrencyLeftOut> leftOut; // in the table, not in the figure
    Coverage coverage;
    std::vector<RecordId> undated; // contracts without a date of signature (by year)
    int approximateDates = 0; // contracts whose date of signature is about, uncertain, before or after
    std::vector<RecordId> exceeding; // contracts whose investors together give more than the total
    int groupsLeftOut = 0;

    // The part of the table that is drawn: marks of the figure's currency, and unknown ones.
    bool isDrawn(const FundingMark &mark) const { return mark.currency == currency; }
    // Whether any part of a bar is of this series.
    bool isSeriesDrawn(int index) const;
    // What stands above or beside a bar.
    FundingAmount totalOf(int group) const;
    int unknownOf(int group) const;
    std::vector<RecordId> contractsOf(int group) const;
    bool isEmpty() const { return marks.empty(); }
};

FundingTable fundingTable(const ObservatoryFacts &facts, const FundingOptions &options);

} // namespace vigie
