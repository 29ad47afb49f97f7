// How claims and the history name fields and show canonical values: by the catalog where it knows the field,
// as they stand where it does not.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record_kind.h"

#include <QString>

namespace vigie {

QString statedFieldLabel(RecordKind kind, const QString &field, const Wording &wording);
// value is canonical text; a reference shows the title of its record.
QString statedValueText(
    RecordKind kind, const QString &field, const QString &value, const Workspace &workspace);

// The names of facts without a field of their own that observatories are known to use, in words.
QStringList knownFactLabels(const Wording &wording);
// How a fact that a person names is called in the file: the field or the known name of that label; else its
// own words.
QString factNamed(RecordKind kind, const QString &words, const Wording &wording);

} // namespace vigie
