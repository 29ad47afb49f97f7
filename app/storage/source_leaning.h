// What leans on a source: every fact it speaks of, and what each would be worth without it.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/records/standing.h"
#include "app/storage/database.h"

#include <vector>

namespace vigie {

struct LeaningFact
{
    RecordRef record;
    QString field; // or wholeRecordField
    std::vector<RecordRef> claims; // of this source
    Standing now = Standing::Unsourced;
    Standing without = Standing::Unsourced; // where a person decided: the same, but in question
    bool isDecided = false; // by a person

    bool losesStanding() const { return now != without; }
    bool becomesUnsourced() const { return without == Standing::Unsourced && now != Standing::Unsourced; }
};

// By record, then by field. What becomes of sources that draw on this one is not in it: they stay.
Result<std::vector<LeaningFact>> leaningOn(const Database &database, const RecordRef &source);

} // namespace vigie
