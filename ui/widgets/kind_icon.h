// The icon of each kind of record.
#pragma once

#include "app/records/record_kind.h"

namespace vigie {

QString kindIcon(RecordKind kind);

} // namespace vigie
