// WorkingFolder: the folder that holds the working copies of all files: what is there of one of them, whoever
// has it open, and doing away with it. It opens none; WorkingCopy does.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/copy_lock.h"
#include "app/storage/copy_state.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace vigie {

class WorkingFolder
{
public:
    explicit WorkingFolder(QString path)
        : m_path(std::move(path))
    {
    }
    // Of the program, unless VIGIE_WORKING_FOLDER names another.
    static QString defaultPath();

    // Whether opening the file would find its copy ready and copy nothing.
    bool isReady(const QString &sharedPath) const;
    // Whether a copy with unpublished changes is there, since a crash or a power cut, and from when.
    std::optional<QDateTime> unpublishedSince(const QString &sharedPath) const;
    // Conflict while a window has the file open.
    Result<void> discard(const QString &sharedPath, const Wording &wording) const;
    // Conflict while a window has the file open, this one or another.
    Result<void> mayReplace(const QString &sharedPath, const Wording &wording) const;

    // Who has the file open; nothing when nobody has, or when it was a program of this computer that is no
    // more.
    std::optional<LockHolder> holderOf(const QString &sharedPath) const;
    // For a holder elsewhere who is known to be gone.
    void takeLockAway(const QString &sharedPath) const;

private:
    QString m_path;
};

// The note of a copy that can go on as it is: it stands for the file as it is now, or holds what the file
// does not.
std::optional<CopyState> usableState(const QString &knownPath, const QString &copyFolder);

} // namespace vigie
