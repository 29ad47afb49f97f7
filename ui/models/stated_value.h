// How claims and the history show canonical values: by the catalog where it knows the field, as they stand
// where it does not.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record_kind.h"
#include "app/records/stated_field.h"

#include <QString>

namespace vigie {

// value is canonical text; a reference shows the title of its record.
QString statedValueText(
    RecordKind kind, const QString &field, const QString &value, const Workspace &workspace);

} // namespace vigie
