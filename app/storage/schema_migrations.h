// Brings a database of any past version to the current one: the files resources/schema/NNNN_*.sql, each in
// one transaction that also raises user_version.
#pragma once

#include "app/base/result.h"
#include "app/storage/database.h"

namespace vigie {

int currentSchemaVersion();
// The version a database has: its user_version, 0 for an empty one.
Result<int> schemaVersionOf(const Database &database);
// From the database's user_version (0: empty) up to `target`. Nothing changes when a step fails. Make a copy
// first.
Result<void> migrate(Database &database, int target = currentSchemaVersion());

} // namespace vigie
