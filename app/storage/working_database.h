// Opens a working copy's database the way it is edited, and what stands for one where there is none.
#pragma once

#include "app/storage/database.h"

namespace vigie {

Result<std::unique_ptr<Database>> openWorkingDatabase(const QString &path);
// An observatory without anything in it and without a file: what is shown while there is nothing to show.
std::unique_ptr<Database> emptyDatabase();

} // namespace vigie
