// What is done to files themselves, below SQLite: copying with progress, syncing, replacing in one step,
// keeping backups.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QString>

namespace vigie {

// The path by which a file is known, whatever link or relative path leads to it; also of a file that is not
// there yet.
QString knownPath(const QString &path);

// progress gets 0…1 and may return false (Cancelled). `to` must not exist; nothing is left of it after a
// failure.
Result<void> copyFile(const QString &from, const QString &to, const Progress &progress = {});
// Until the disk has it. Detail of the error: what the system says.
Result<void> syncFile(const QString &path);
void syncFolder(const QString &path);
// `from` takes the place of `to` in one step: whoever opens `to` sees the whole old or the whole new file.
Result<void> replaceFile(const QString &from, const QString &to);
// Gives `to` the permissions, and where the system lets us the group, of `from`.
void copyPermissions(const QString &from, const QString &to);

// Keeps `path` as it is now among the backups in `folder`: its name with the time before it; only the last 10
// stay.
Result<void> keepBackup(const QString &path, const QString &folder, const QDateTime &now);

} // namespace vigie
