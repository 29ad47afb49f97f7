// Where the bytes of attachments lie on the disk, for attachments.h and for publishing.
#pragma once

#include "app/base/result.h"
#include "app/storage/database.h"

#include <QString>
#include <QStringList>

namespace vigie {

// 64 hexadecimal digits: nothing else may become the name of a file.
bool isChecksum(const QString &text);
// In the folder of the working copy: what is attached but not saved.
QString stagingFolderOf(const Database &working);
// Every folder in which a file of this database may lie, the likeliest first.
QStringList attachmentFoldersOf(const Database &database);
// Whole, synced and of that checksum, or not at all; `name` is the checksum where it is not given. Nothing is
// done where it is there already. Conflict where the bytes are others, NotWritable.
Result<void> copyIntoFolder(
    const QString &from, const QString &folder, const QString &sha256, const QString &name = {});

} // namespace vigie
