// From the text of a cell to the value of a field, as exchanged files write it.
#pragma once

#include "app/records/field_catalog.h"

#include <optional>

namespace vigie {

// Nothing where the text is no value of that field: a target that is a sentence, a stage nobody knows. An
// amount is in `currency`; without one it cannot be read, since a currency is never guessed. References are
// not read here.
std::optional<FieldValue> cellValue(
    const Field &field, const QString &text, const Currency &currency, const Wording &wording);

} // namespace vigie
