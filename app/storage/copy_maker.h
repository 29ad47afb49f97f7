// The files in the folder of a working copy, and how they come to be from a shared file.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QString>

#include <functional>

namespace vigie {

QString databaseIn(const QString &copyFolder);
QString searchIndexIn(const QString &copyFolder);
// All of it but the backups.
void removeCopy(const QString &copyFolder);

// Makes the database in `copyFolder` from a shared file: copies it, checks and migrates the copy. The shared
// file itself is never opened by SQLite, so that nothing in it can be run and nothing beside it is written.
// Unreadable for a file that is not ours, damaged, newer or with foreign parts; nothing is left in the folder
// then.
Result<void> makeCopy(const QString &sharedPath, const QString &copyFolder, const Wording &wording,
    const std::function<bool(double)> &progress);

} // namespace vigie
