#include "ui/models/value_input.h"

#include "app/records/validation.h"

namespace vigie {

Result<FieldValue> readTyped(
    const QString &text, const Field &field, const FieldValue &before, const Wording &wording)
{
    const auto *money = std::get_if<Money>(&before);
    return readTyped(text, field, money && !money->isNull() ? money->currency() : Currency::euro(), wording);
}

Result<FieldValue> readTyped(
    const QString &text, const Field &field, const Currency &assumed, const Wording &wording)
{
    Result<FieldValue> value = parseValue(text, field, wording, assumed);
    if (!value) {
        return value;
    }
    const Result<void> valid = validateField(field, *value, wording);
    if (!valid) {
        return valid.error();
    }
    return value;
}

} // namespace vigie
