// How claims and the history name fields: by the catalog where it knows the field, in words where it does
// not.
#pragma once

#include "app/base/language.h"
#include "app/records/record_kind.h"

#include <QStringList>

namespace vigie {

// "Stage" for a field of the catalog, "The whole record", or the name of a fact that has no field.
QString statedFieldLabel(RecordKind kind, const QString &field, const Wording &wording);

// The names of facts without a field of their own that observatories are known to use, in words.
QStringList knownFactLabels(const Wording &wording);
// How a fact that a person names is called in the file: the field or the known name of that label; else its
// own words.
QString factNamed(RecordKind kind, const QString &words, const Wording &wording);

} // namespace vigie
