// The end of a journal, done again in another copy of the same observatory.
#pragma once

#include "app/base/result.h"
#include "app/storage/database.h"

#include <QString>

namespace vigie {

// Applies to `to` what `from` did after the entry, and notes it there: all of it or nothing. Both were the
// same observatory at that entry ("" is the beginning).
Result<void> repeatAfter(const QString &entryId, const Database &from, Database &to);

} // namespace vigie
