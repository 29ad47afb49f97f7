// Reads an observatory's facts for analyses: see observatory_facts.h.
#pragma once

#include "app/base/result.h"
#include "app/records/observatory_facts.h"
#include "app/storage/database.h"

namespace vigie {

Result<ObservatoryFacts> readFacts(const Database &database);

} // namespace vigie
