// The report on quality as comma-separated values: one row for each contract, then one for each kind of
// record and one for all, which have no id.
#pragma once

#include "app/storage/quality_reader.h"

namespace vigie {

// id, name, key_facts_known, key_facts, missing, verified, reported, to-verify, unsourced, contradicted.
// missing: names of fields and codes of roles, with "; " between; counts are facts.
QString qualityCsv(const ObservatoryQuality &quality);

} // namespace vigie
