// The part of the field catalog about evidence: sources, claims, standings, testimonies, attachments, leads
// and releases. For field_catalog.cpp.
#pragma once

#include "app/records/field_catalog.h"

namespace vigie {

// kind: one of the evidence kinds; asserts so.
std::span<const Field> evidenceFieldsOf(RecordKind kind);

} // namespace vigie
