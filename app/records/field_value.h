// FieldValue: the value of one field of one record, as one of the types the catalog knows.
#pragma once

#include "app/base/money.h"
#include "app/base/partial_date.h"
#include "app/base/quantity.h"
#include "app/base/result.h"
#include "app/records/record_kind.h"

#include <QString>

#include <variant>

namespace vigie {

struct Field;

// monostate is unknown. Text, codes, addresses and identifiers are QString; whole numbers (reliability,
// position) are qint64.
using FieldValue = std::variant<std::monostate, QString, qint64, Quantity, PartialDate, Money, RecordRef>;

bool isUnknown(const FieldValue &value);

// The canonical text of a value: what claims, the journal and exchanged files hold. A reference is its id, or
// "kind:id" where the field may point at several kinds. "" for unknown. fromCanonical reads it back exactly;
// an amount without currency there is in `assumed`.
QString toCanonical(const FieldValue &value, const Field &field);
Result<FieldValue> fromCanonical(
    QStringView text, const Field &field, const Currency &assumed = Currency::euro());

// Reads what a person typed into this field and checks it against the field's type, code list (code or label,
// in either language) and rules. InvalidInput with one plain sentence. References are not resolved here.
Result<FieldValue> parseValue(
    QStringView text, const Field &field, const Wording &wording, const Currency &assumed = Currency::euro());

// As shown in a form or a table cell. A reference shows nothing here: readers give its title beside it.
QString displayText(const FieldValue &value, const Field &field, const Wording &wording);

} // namespace vigie
