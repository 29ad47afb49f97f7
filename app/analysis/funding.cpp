#include "app/analysis/funding.h"

#include "app/analysis/funding_entries.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vigie {

namespace {

using Kind = FundingKey::Kind;

constexpr int longestRunOfYears = 60; // years without a contract are drawn too, but not centuries of them

// Ranks groups or series: what they amount to in the currency of the figure, and how many contracts.
struct KeyWeight
{
    FundingKey key;
    qint64 value = 0;
    int contracts = 0;
};

bool weighsMore(const KeyWeight &a, const KeyWeight &b)
{
    if (a.key.kind != b.key.kind) {
        return a.key.kind < b.key.kind; // named ones before the joined, the missing last
    }
    if (a.value != b.value) {
        return a.value > b.value;
    }
    if (a.contracts != b.contracts) {
        return a.contracts > b.contracts;
    }
    return std::tie(a.key.name, a.key.organisation) < std::tie(b.key.name, b.key.organisation);
}

bool isNamed(const FundingKey &key)
{
    return key.kind == Kind::Organisation || key.kind == Kind::Sector;
}

class TableBuilder
{
public:
    TableBuilder(const ObservatoryFacts &facts, const FundingOptions &options)
        : m_facts(facts)
        , m_entries(fundingEntries(facts, options))
    {
        m_table.options = options;
    }

    FundingTable build()
    {
        m_table.exceeding = m_entries.exceeding;
        chooseCurrency();
        if (m_table.options.by == FundingGrouping::SignatureYear) {
            makeYears();
        } else {
            makeInvestors();
        }
        makeSeries();
        makeMarks();
        lookAtDates();
        measureCoverage();
        return std::move(m_table);
    }

private:
    // The currency of most contracts; the first by its code where two are as frequent.
    void chooseCurrency()
    {
        std::map<Currency, QSet<RecordId>> contracts;
        for (const FundingEntry &entry : m_entries.entries) {
            if (!entry.currency.isNull()) {
                contracts[entry.currency].insert(entry.contract);
            }
        }
        qsizetype most = 0;
        for (const auto &[currency, ids] : contracts) {
            if (ids.size() > most) {
                most = ids.size();
                m_table.currency = currency;
            }
        }
        for (const auto &[currency, ids] : contracts) {
            if (currency != m_table.currency) {
                m_table.leftOut.push_back({currency, static_cast<int>(ids.size())});
            }
        }
    }

    void makeYears()
    {
        QList<int> years;
        bool undated = false;
        for (const FundingEntry &entry : m_entries.entries) {
            if (entry.group.kind == Kind::Undated) {
                undated = true;
            } else if (const int year = entry.group.name.toInt(); !years.contains(year)) {
                years << year;
            }
        }
        std::sort(years.begin(), years.end());
        if (!years.isEmpty() && years.back() - years.front() < longestRunOfYears) {
            for (int year = years.front(), i = 0; year < years.back(); ++year, ++i) {
                if (years[i] != year) {
                    years.insert(i, year);
                }
            }
        }
        for (const int year : years) {
            m_table.groups.push_back({Kind::Year, QString::number(year), {}});
        }
        if (undated) {
            m_table.groups.push_back({Kind::Undated, {}, {}});
        }
    }

    std::vector<KeyWeight> weigh(FundingKey FundingEntry::*member) const
    {
        QHash<QString, int> places;
        std::vector<KeyWeight> weights;
        std::vector<QSet<RecordId>> contracts;
        for (const FundingEntry &entry : m_entries.entries) {
            const FundingKey &key = entry.*member;
            const QString identity = QString::number(static_cast<int>(key.kind)) + u'/' + key.name + u'/'
                + key.organisation.toString();
            auto place = places.find(identity);
            if (place == places.end()) {
                place = places.insert(identity, static_cast<int>(weights.size()));
                weights.push_back({key, 0, 0});
                contracts.emplace_back();
            }
            const auto index = static_cast<size_t>(place.value());
            contracts[index].insert(entry.contract);
            weights[index].contracts = static_cast<int>(contracts[index].size());
            if (entry.amount.known && entry.currency == m_table.currency) {
                weights[index].value += entry.amount.value;
            }
        }
        std::sort(weights.begin(), weights.end(), weighsMore);
        return weights;
    }

    void makeInvestors()
    {
        for (const KeyWeight &weight : weigh(&FundingEntry::group)) {
            if (static_cast<int>(m_table.groups.size()) < m_table.options.maxGroups) {
                m_table.groups.push_back(weight.key);
            } else {
                ++m_table.groupsLeftOut;
            }
        }
    }

    void makeSeries()
    {
        const std::vector<KeyWeight> weights = weigh(&FundingEntry::series);
        const auto named
            = std::count_if(weights.begin(), weights.end(), [](const auto &w) { return isNamed(w.key); });
        const int kept
            = named <= m_table.options.maxSeries ? static_cast<int>(named) : m_table.options.maxSeries - 1;
        for (const KeyWeight &weight : weights) {
            const FundingKey key = isNamed(weight.key) && static_cast<int>(m_table.series.size()) >= kept
                ? FundingKey{Kind::Others, {}, {}}
                : weight.key;
            if (m_table.series.empty() || m_table.series.back() != key) {
                m_table.series.push_back(key);
            }
        }
    }

    int groupOf(const FundingEntry &entry) const
    {
        const auto found = std::find(m_table.groups.begin(), m_table.groups.end(), entry.group);
        return found == m_table.groups.end() ? -1 : static_cast<int>(found - m_table.groups.begin());
    }

    int seriesOf(const FundingEntry &entry) const
    {
        auto found = std::find(m_table.series.begin(), m_table.series.end(), entry.series);
        if (found == m_table.series.end()) {
            found = std::find(m_table.series.begin(), m_table.series.end(), FundingKey{Kind::Others, {}, {}});
        }
        return static_cast<int>(found - m_table.series.begin());
    }

    void makeMarks()
    {
        std::map<std::tuple<int, int, Currency>, FundingMark> marks;
        for (const FundingEntry &entry : m_entries.entries) {
            const int group = groupOf(entry);
            if (group < 0) {
                continue; // beyond maxGroups, counted in groupsLeftOut
            }
            const int series = seriesOf(entry);
            const Currency currency = entry.amount.known ? entry.currency : m_table.currency;
            FundingMark &mark = marks[{group, series, currency}];
            mark.group = group;
            mark.series = series;
            mark.currency = currency;
            addTo(mark, entry);
        }
        for (const auto &item : marks) {
            m_table.marks.push_back(item.second);
        }
    }

    static void addTo(FundingMark &mark, const FundingEntry &entry)
    {
        if (mark.contracts.empty() || mark.contracts.back() != entry.contract) {
            mark.contracts.push_back(entry.contract); // entries come contract by contract
        }
        if (!entry.amount.known) {
            mark.unknown += 1;
            return;
        }
        mark.standing = mark.amount.known ? worseOf(mark.standing, entry.standing) : entry.standing;
        mark.amount += entry.amount;
    }

    void lookAtDates()
    {
        if (m_table.options.by != FundingGrouping::SignatureYear) {
            return;
        }
        for (const ContractFacts &contract : m_facts.contracts) {
            if (contract.signedOn.isNull()) {
                m_table.undated.push_back(contract.id);
            } else if (contract.signedOn.qualifier() != PartialDate::Qualifier::Exact) {
                ++m_table.approximateDates;
            }
        }
    }

    void measureCoverage()
    {
        std::vector<RecordId> leaningOn;
        for (const FundingEntry &entry : m_entries.entries) {
            if (entry.amount.known) {
                leaningOn.push_back(entry.participation.isNull() ? entry.contract : entry.participation);
            }
        }
        Coverage &coverage = m_table.coverage;
        coverage.sources = sourcesBehind(m_facts, leaningOn);
        coverage.asOf = m_facts.asOf;
        if (m_table.options.by == FundingGrouping::Investor) {
            coverage.records = static_cast<int>(m_entries.entries.size());
            coverage.withAmount = static_cast<int>(leaningOn.size());
            return;
        }
        coverage.records = static_cast<int>(m_facts.contracts.size());
        for (const ContractFacts &contract : m_facts.contracts) {
            coverage.withAmount += contractAmount(contract, m_table.options.measure).isNull() ? 0 : 1;
        }
    }

    const ObservatoryFacts &m_facts;
    FundingEntries m_entries;
    FundingTable m_table;
};

} // namespace

FundingAmount &FundingAmount::operator+=(const FundingAmount &other)
{
    value += other.value;
    min += other.min;
    max += other.max;
    known = known || other.known;
    return *this;
}

bool FundingTable::isSeriesDrawn(int index) const
{
    return std::any_of(marks.begin(), marks.end(), [this, index](const FundingMark &mark) {
        return mark.series == index && isDrawn(mark) && mark.amount.known;
    });
}

FundingAmount FundingTable::totalOf(int group) const
{
    FundingAmount total;
    for (const FundingMark &mark : marks) {
        if (mark.group == group && isDrawn(mark)) {
            total += mark.amount;
        }
    }
    return total;
}

int FundingTable::unknownOf(int group) const
{
    int unknown = 0;
    for (const FundingMark &mark : marks) {
        unknown += mark.group == group && isDrawn(mark) ? mark.unknown : 0;
    }
    return unknown;
}

std::vector<RecordId> FundingTable::contractsOf(int group) const
{
    std::vector<RecordId> contracts;
    for (const FundingMark &mark : marks) {
        for (const RecordId &contract : mark.contracts) {
            if (mark.group == group
                && std::find(contracts.begin(), contracts.end(), contract) == contracts.end()) {
                contracts.push_back(contract);
            }
        }
    }
    return contracts;
}

FundingTable fundingTable(const ObservatoryFacts &facts, const FundingOptions &options)
{
    return TableBuilder(facts, options).build();
}

} // namespace vigie
