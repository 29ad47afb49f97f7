// Opens a working copy's database the way it is edited.
#pragma once

#include "app/storage/database.h"

namespace vigie {

Result<std::unique_ptr<Database>> openWorkingDatabase(const QString &path);

} // namespace vigie
