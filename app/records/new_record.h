// What a new record begins with.
#pragma once

#include "app/records/record.h"

namespace vigie {

// With an id. A testimony is private and a lead is open until somebody says otherwise.
Record newRecord(RecordKind kind);

} // namespace vigie
