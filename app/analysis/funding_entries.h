// Funding entries: the facts cut into the smallest amounts that belong to one contract, one group and one
// series, before they are added up. See funding.h.
#pragma once

#include "app/analysis/funding.h"

namespace vigie {

struct FundingEntry
{
    RecordId contract;
    RecordId participation; // null for what comes from the contract itself
    FundingKey group;
    FundingKey series;
    Currency currency; // null: unknown amount, or a contract counted
    FundingAmount amount;
    Standing standing = Standing::Unsourced;
};

struct FundingEntries
{
    std::vector<FundingEntry> entries;
    std::vector<RecordId> exceeding;
};

FundingEntries fundingEntries(const ObservatoryFacts &facts, const FundingOptions &options);

// The contract's own amount of a measure; null for the number of contracts.
Money contractAmount(const ContractFacts &contract, FundingMeasure measure);

} // namespace vigie
