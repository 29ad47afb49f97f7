#include "app/analysis/funding_entries.h"

#include <algorithm>

namespace vigie {

namespace {

using Kind = FundingKey::Kind;
using InvestorsOfContract = QHash<RecordId, std::vector<const ParticipationFacts *>>;

FundingAmount amountOf(const Money &money)
{
    return money.isNull() ? FundingAmount{} : FundingAmount{money.min(), money.min(), money.max(), true};
}

FundingAmount oneContract()
{
    return {1, 1, 1, true};
}

FundingKey yearOf(const ContractFacts &contract)
{
    if (contract.signedOn.isNull()) {
        return {Kind::Undated, {}, {}};
    }
    return {Kind::Year, QString::number(contract.signedOn.year()), {}};
}

FundingKey sectorOf(const ContractFacts &contract)
{
    return contract.sector.isEmpty() ? FundingKey{Kind::NotNamed, {}, {}}
                                     : FundingKey{Kind::Sector, contract.sector, {}};
}

Standing standingOf(const ContractFacts &contract, FundingMeasure measure)
{
    switch (measure) {
    case FundingMeasure::Investment:
        return contract.investmentStanding;
    case FundingMeasure::MaxOutcomePayment:
        return contract.maxOutcomePaymentStanding;
    case FundingMeasure::Contracts:
        break;
    }
    return contract.signedOnStanding;
}

InvestorsOfContract investorsByContract(const ObservatoryFacts &facts)
{
    InvestorsOfContract investors;
    for (const ParticipationFacts &participation : facts.participations) {
        if (participation.role == QLatin1String("investor")) {
            investors[participation.contract].push_back(&participation);
        }
    }
    return investors;
}

// What remains of a total after its parts. Bounds by interval arithmetic, never below zero; the value is what
// is needed for the parts and the rest to stack up to the total.
FundingAmount remainder(const FundingAmount &total, const FundingAmount &parts)
{
    FundingAmount rest;
    rest.value = std::max<qint64>(0, total.value - parts.value);
    rest.min = std::max<qint64>(0, total.min - parts.max);
    rest.max = std::max<qint64>(0, total.max - parts.min);
    rest.known = total.known;
    return rest;
}

class EntryCollector
{
public:
    EntryCollector(const ObservatoryFacts &facts, const FundingOptions &options)
        : m_facts(facts)
        , m_options(options)
        , m_investors(investorsByContract(facts))
    {
        for (const OrganisationFacts &organisation : facts.organisations) {
            m_names.insert(organisation.id, organisation.name);
        }
    }

    FundingEntries collect()
    {
        for (const ContractFacts &contract : m_facts.contracts) {
            if (m_options.by == FundingGrouping::Investor) {
                addInvestorBars(contract);
            } else if (m_options.measure == FundingMeasure::Contracts) {
                addCount(contract);
            } else if (m_options.color == FundingColor::Investor
                && m_options.measure == FundingMeasure::Investment) {
                addSplit(contract);
            } else {
                addWhole(contract);
            }
        }
        return std::move(m_result);
    }

private:
    void add(const ContractFacts &contract, const FundingKey &series, const Money &money, Standing standing)
    {
        m_result.entries.push_back(
            {contract.id, {}, yearOf(contract), series, money.currency(), amountOf(money), standing});
    }

    FundingKey organisationKey(const RecordId &id) const
    {
        return {Kind::Organisation, m_names.value(id, id.toString()), id};
    }

    FundingKey plainSeries(const ContractFacts &contract) const
    {
        switch (m_options.color) {
        case FundingColor::Sector:
            return sectorOf(contract);
        case FundingColor::Investor:
            return {Kind::NotAttributed, {}, {}}; // who pays for outcomes is not split between investors
        case FundingColor::None:
            break;
        }
        return {Kind::All, {}, {}};
    }

    FundingKey investorSeriesOfCount(const ContractFacts &contract) const
    {
        QList<RecordId> distinct;
        for (const ParticipationFacts *part : m_investors.value(contract.id)) {
            if (!distinct.contains(part->organisation)) {
                distinct << part->organisation;
            }
        }
        if (distinct.isEmpty()) {
            return {Kind::NotNamed, {}, {}};
        }
        return distinct.size() > 1 ? FundingKey{Kind::SeveralInvestors, {}, {}}
                                   : organisationKey(distinct.front());
    }

    void addCount(const ContractFacts &contract)
    {
        const FundingKey series = m_options.color == FundingColor::Investor ? investorSeriesOfCount(contract)
                                                                            : plainSeries(contract);
        m_result.entries.push_back({contract.id, {}, yearOf(contract), series, {}, oneContract(),
            standingOf(contract, m_options.measure)});
    }

    // The total where it is published; else, for an investment, at least what the investors are known to
    // give.
    void addWhole(const ContractFacts &contract)
    {
        const FundingKey series = plainSeries(contract);
        const Money total = contractAmount(contract, m_options.measure);
        add(contract, series, total, standingOf(contract, m_options.measure));
        if (m_options.measure != FundingMeasure::Investment || !total.isNull()) {
            return;
        }
        for (const ParticipationFacts *part : m_investors.value(contract.id)) {
            if (!part->amount.isNull()) {
                add(contract, series, part->amount, part->standing);
            }
        }
    }

    // Each investor's known part; the rest of the total is not attributed.
    void addSplit(const ContractFacts &contract)
    {
        const Money total = contractAmount(contract, m_options.measure);
        FundingAmount parts;
        for (const ParticipationFacts *part : m_investors.value(contract.id)) {
            if (part->amount.isNull()) {
                continue;
            }
            add(contract, organisationKey(part->organisation), part->amount, part->standing);
            if (part->amount.currency() == total.currency()) {
                parts += amountOf(part->amount);
            }
        }
        const FundingKey rest{Kind::NotAttributed, {}, {}};
        const FundingAmount whole = amountOf(total);
        if (whole.known && parts.value > whole.max) {
            m_result.exceeding.push_back(contract.id);
        }
        const FundingAmount left = remainder(whole, parts);
        if (!whole.known || left.max > 0) {
            m_result.entries.push_back({contract.id, {}, yearOf(contract), rest, total.currency(), left,
                standingOf(contract, m_options.measure)});
        }
    }

    void addInvestorBars(const ContractFacts &contract)
    {
        const FundingKey series
            = m_options.color == FundingColor::Sector ? sectorOf(contract) : FundingKey{Kind::All, {}, {}};
        const bool counting = m_options.measure == FundingMeasure::Contracts;
        QList<RecordId> counted;
        for (const ParticipationFacts *part : m_investors.value(contract.id)) {
            if (counting && counted.contains(part->organisation)) {
                continue; // an investor with two instruments in one contract is one investor of it
            }
            counted << part->organisation;
            m_result.entries.push_back({contract.id, part->id, organisationKey(part->organisation), series,
                counting ? Currency() : part->amount.currency(),
                counting ? oneContract() : amountOf(part->amount), part->standing});
        }
    }

    const ObservatoryFacts &m_facts;
    const FundingOptions &m_options;
    InvestorsOfContract m_investors;
    QHash<RecordId, QString> m_names;
    FundingEntries m_result;
};

} // namespace

Money contractAmount(const ContractFacts &contract, FundingMeasure measure)
{
    switch (measure) {
    case FundingMeasure::Investment:
        return contract.investment;
    case FundingMeasure::MaxOutcomePayment:
        return contract.maxOutcomePayment;
    case FundingMeasure::Contracts:
        break;
    }
    return {};
}

FundingEntries fundingEntries(const ObservatoryFacts &facts, const FundingOptions &options)
{
    return EntryCollector(facts, options).collect();
}

} // namespace vigie
