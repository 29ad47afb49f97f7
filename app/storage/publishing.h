// Publishing: writes a database as one closed file to a shared place, whole or not at all.
#pragma once

#include "app/base/language.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/storage/database.h"
#include "app/storage/file_state.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace vigie {

// What is there after it.
struct Published
{
    FileState state; // taken before anybody else could write there
    QString lastEntry; // of its journal: what is done later is not in it
};

struct Publishing
{
    QString sharedPath;
    QString backupFolder;
    QDateTime now;
    // Asked first, and right before the new file takes its place: whether it may.
    std::function<bool()> mayReplace;
    // Told what will be there, right before it is: a crash may come between its being there and anything
    // that is done later.
    std::function<void(const Published &)> announce;
    Progress progress; // may stop it until the new file takes its place; asked in another thread, too
};

// A closed file beside the shared one, synced; the file before it to the backups; then the new one in its
// place. The database may be edited meanwhile on another connection: what is written is the state of one
// moment. After a failure (NotWritable, Conflict, Cancelled) the shared file is as it was and nothing is left
// beside it.
Result<Published> publishDatabase(Database &database, const Publishing &publishing, const Wording &wording);

} // namespace vigie
