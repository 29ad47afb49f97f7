// The files in the folder of a working copy, and how they come to be from a shared file.
#pragma once

#include "app/base/language.h"
#include "app/base/progress.h"
#include "app/base/result.h"

#include <QString>

namespace vigie {

QString databaseIn(const QString &copyFolder);
QString searchIndexIn(const QString &copyFolder);
// All of it but the backups.
void removeCopy(const QString &copyFolder);

// Where a copy is made until it takes the place of the one that is there.
QString stageIn(const QString &copyFolder);

// Makes the database in `folder` from a shared file: copies it, checks and migrates the copy. The shared file
// itself is never opened by SQLite, so that nothing in it can be run and nothing beside it is written.
// Unreadable for a file that is not ours, damaged, newer or with foreign parts; Cancelled, NotWritable. The
// folder is gone then.
Result<void> makeCopy(
    const QString &sharedPath, const QString &folder, const Wording &wording, const Progress &progress);
// What was made in stageIn(copyFolder), with its index if there is one, takes the place of what is there.
Result<void> placeStagedCopy(const QString &copyFolder);

} // namespace vigie
