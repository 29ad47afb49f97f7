// CopyState: the note in the folder of a working copy, state.json: which file it is a copy of, which state of
// it, and whether it holds changes that file does not have.
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vigie {

struct CopyState
{
    QString sharedPath; // see knownPath
    QString fileState; // FileState::text of the shared file
    bool isUnpublished = false;
    QDateTime unpublishedSince; // UTC

    static std::optional<CopyState> read(const QString &folder);
    // On the disk when it returns.
    Result<void> write(const QString &folder) const;
    static void remove(const QString &folder);
};

// The folder below `all` for the copy of a file: the SHA-1 of its path.
QString copyFolderOf(const QString &sharedPath, const QString &all);

} // namespace vigie
