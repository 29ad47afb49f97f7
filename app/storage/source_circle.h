// A source cannot draw on itself, nor on one that draws on it.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/database.h"

namespace vigie {

// InvalidInput with the sentence where `value`, in one of the fields that tie a source to another
// (draws_on_id, version_of_id), would lead back to it. Every other field and value is fine.
Result<void> refuseCircle(const Database &database, const RecordRef &record, const Field &field,
    const FieldValue &value, const Wording &wording);

} // namespace vigie
