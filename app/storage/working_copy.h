// WorkingCopy: the private copy of a shared observatory file that the program edits.
//
// It lives in a folder of its own for each shared file (a database in WAL mode, its search index, a note of
// which state of the shared file it stands for). Publishing writes one closed file beside the shared one,
// syncs it and renames it into place; the file before it becomes a backup. A clean copy is kept, so that
// opening the same file again copies nothing.
#pragma once

#include "app/base/clock.h"
#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/database.h"
#include "app/storage/file_state.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace vigie {

class WorkingCopy
{
public:
    // Prepares the copy of `sharedPath` below `folder` (see defaultFolder): reuses what is there if it stands
    // for this state of the file or holds unpublished changes, else checks the file, copies and migrates it.
    // Errors: Unreadable, and Conflict when another program window has it open.
    static Result<std::unique_ptr<WorkingCopy>> open(const QString &sharedPath, const QString &folder,
        const Wording &wording, const std::function<bool(double)> &progress = {});
    // Whether open() would find its copy ready and copy nothing.
    static bool isReady(const QString &sharedPath, const QString &folder);
    static QString defaultFolder();
    // Whether a copy with unpublished changes is there, since a crash or a power cut, and from when.
    static std::optional<QDateTime> unpublishedSince(const QString &sharedPath, const QString &folder);
    // Conflict while a window has the file open.
    static Result<void> discard(const QString &sharedPath, const QString &folder);
    // Conflict while a window has the file open, this one or another.
    static Result<void> mayReplace(const QString &sharedPath, const QString &folder);
    ~WorkingCopy();

    const QString &sharedPath() const { return m_sharedPath; }
    QString databasePath() const;
    QString searchIndexPath() const;

    // Whether the shared file is no longer the one this copy was made from or published to.
    bool sharedFileMovedOn() const;
    bool hasUnpublishedChanges() const;
    // Durable before the edit it announces is acknowledged.
    Result<void> noteChange();

    // Writes `database` (this copy, open) to the shared path. Conflict when the shared file moved on and
    // `overwrite` is false.
    Result<void> publish(Database &database, bool overwrite, const Wording &wording);
    // Writes any observatory's database to a path, without becoming the copy of that file (Save As opens it
    // anew). The file that was there goes to the backups of its own copy, below `folder`.
    static Result<void> publishAs(Database &database, const QString &path, const QString &folder,
        const std::function<bool()> &mayReplace, const Wording &wording);

private:
    WorkingCopy(QString sharedPath, QString folder, std::unique_ptr<QLockFile> lock);

    Result<void> writeState() const;
    static Result<FileState> publishTo(Database &database, const QString &path, const QString &copyFolder,
        const std::function<bool()> &mayReplace, const Wording &wording);

    QString m_sharedPath;
    QString m_folder; // of this file's copy
    std::unique_ptr<QLockFile> m_lock;
    QString m_fileState; // FileState::text of the shared file that the copy stands for
    bool m_isUnpublished = false;
    QDateTime m_unpublishedSince;
};

} // namespace vigie
