// What a record hangs on: the contract of a participation, the record a claim is about. Its changes belong to
// the history of that one too.
#pragma once

#include "app/records/field_catalog.h"

namespace vigie {

// The reference field that names it; nullptr for kinds that stand alone.
const Field *ownerField(RecordKind kind);

} // namespace vigie
