// What is typed as the target of an outcome metric: a quantity and, after it, what is counted ("200 à 300
// entreprises"). Shown and typed as one text; two fields of the record.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/records/field_catalog.h"
#include "app/records/record.h"

#include <optional>

namespace vigie {

bool isTarget(const Field &field);
QString targetText(const QString &quantity, const QString &unit);

struct TypedTarget
{
    FieldValue quantity;
    std::optional<QString> unit; // nothing typed: as it was
};
// InvalidInput, with the sentence about the quantity, where no beginning of the text is one.
Result<TypedTarget> readTypedTarget(const QString &text, const Field &target, const Wording &wording);

} // namespace vigie
