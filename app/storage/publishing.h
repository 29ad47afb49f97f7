// Publishing: writes a database as one closed file to a shared place, whole or not at all.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/database.h"
#include "app/storage/file_state.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace vigie {

struct Publishing
{
    QString sharedPath;
    QString backupFolder;
    QDateTime now;
    // Asked first, and right before the new file takes its place: whether it may.
    std::function<bool()> mayReplace;
};

// A closed file beside the shared one, synced; the file before it to the backups; then the new one in its
// place. Gives the state of what it wrote, taken before anybody else can write there. After a failure
// (NotWritable, Conflict) the shared file is as it was and nothing is left beside it.
Result<FileState> publishDatabase(Database &database, const Publishing &publishing, const Wording &wording);

} // namespace vigie
