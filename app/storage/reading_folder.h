// The folders of copies that are only read: one for each reader of a file, gone with it. Those of readers
// that were cut off go with the next opening.
#pragma once

#include "app/storage/copy_lock.h"

#include <QString>

#include <memory>

namespace vigie {

// Below `all`, of the reader with this number, from 1.
QString readingFolder(const QString &knownPath, const QString &all, int reader);

// Takes the folder away with all that is in it, then lets its lock go.
void removeReading(const QString &copyFolder, std::unique_ptr<CopyLock> lock);

// The same for those below `all` that nobody holds.
void removeDeadReadings(const QString &all);

} // namespace vigie
