// forEachRawRow: reads statements of a million rows of numbers without making a Result for each: that would
// cost as much as the reading.
#pragma once

#include "app/storage/statement.h"

#include <sqlite3.h>

#include <limits>

namespace vigie {

// Gives every row to `use` (as SQLite's own statement), at most `limit`.
template <typename Use>
Result<void> forEachRawRow(
    Statement &statement, const Use &use, size_t limit = std::numeric_limits<size_t>::max())
{
    sqlite3_stmt *handle = statement.handle();
    for (size_t i = 0; i < limit; ++i) {
        const int code = sqlite3_step(handle);
        if (code == SQLITE_DONE) {
            return {};
        }
        if (code == SQLITE_INTERRUPT) {
            return Error{ErrorKind::Cancelled, {}, QStringLiteral("interrupted")};
        }
        if (code != SQLITE_ROW) {
            return Error{
                ErrorKind::Unreadable, {}, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(handle)))};
        }
        use(handle);
    }
    return {};
}

} // namespace vigie
