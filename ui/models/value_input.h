// Reading what a person typed over a value that is there.
#pragma once

#include "app/records/field_catalog.h"
#include "app/records/field_value.h"

namespace vigie {

// As parseValue and validateField; an amount without currency keeps the currency of the value before (or of
// `assumed`).
Result<FieldValue> readTyped(
    const QString &text, const Field &field, const FieldValue &before, const Wording &wording);
Result<FieldValue> readTyped(
    const QString &text, const Field &field, const Currency &assumed, const Wording &wording);

} // namespace vigie
