// What the program checks before it accepts a record: hard rules stop an edit, hints only speak.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"

#include <vector>

namespace vigie {

struct Hint
{
    QString field; // the field it concerns
    QString message; // one sentence
};

// The hard rules: required fields are known, identifiers hold, references point at a kind the field allows,
// numbers lie between their bounds, codes of closed lists exist. InvalidInput with the sentence for the first
// that fails.
Result<void> validate(const Record &record, const Wording &wording);
// The rule of one field alone, for validation while typing.
Result<void> validateField(const Field &field, const FieldValue &value, const Wording &wording);
// What looks wrong but may be right: an end before a start, a signature after the service started, a payment
// above the maximum.
std::vector<Hint> hints(const Record &record, const Wording &wording);

} // namespace vigie
