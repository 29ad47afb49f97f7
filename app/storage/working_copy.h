// WorkingCopy: the private copy of a shared observatory file that the program works on.
//
// It lives in a folder of its own for each shared file (a database in WAL mode, its search index, a note of
// which state of the shared file it stands for). Publishing writes one closed file beside the shared one,
// syncs it and renames it into place; the file before it becomes a backup. A clean copy is kept, so that
// opening the same file again copies nothing.
#pragma once

#include "app/base/language.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/storage/copy_lock.h"
#include "app/storage/database.h"
#include "app/storage/file_state.h"
#include "app/storage/publishing.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace vigie {

// What became of a shared file since this copy was made from it or published to it.
enum class SharedFileNow { AsItWas, Changed, Vanished };

class WorkingCopy
{
public:
    // Prepares the copy of `sharedPath` below `folder` (see WorkingFolder): reuses what is there if it stands
    // for this state of the file or holds unpublished changes, else checks the file, copies and migrates it.
    // Errors: Unreadable, Cancelled, and Conflict when another program window has it open.
    static Result<std::unique_ptr<WorkingCopy>> open(const QString &sharedPath, const QString &folder,
        const Wording &wording, const Progress &progress = {});
    // The same to look at only: a copy beside that one, of the file as it is now, whoever else has it open.
    // It is gone with this object.
    static Result<std::unique_ptr<WorkingCopy>> openForReading(const QString &sharedPath,
        const QString &folder, const Wording &wording, const Progress &progress = {});
    ~WorkingCopy();

    const QString &sharedPath() const { return m_sharedPath; }
    const QString &folder() const { return m_folder; } // of this copy
    QString databasePath() const;
    QString searchIndexPath() const;

    // Of the shared file, when this copy was made from it or published to it.
    FileState fileState() const { return {m_fileState}; }
    SharedFileNow sharedFileNow() const;
    bool hasUnpublishedChanges() const { return m_isUnpublished; }
    // Durable before the edit it announces is acknowledged.
    Result<void> noteChange();

    // What publishing this copy to its shared path takes, also in another thread. Conflict then when the
    // shared file was changed and `overwrite` is false; one that vanished is written anew.
    Publishing publishing(bool overwrite) const;
    // After it: what is in the journal of `database` (this copy, open) after the last entry that was
    // published stays unpublished.
    Result<void> notePublished(const Published &published, const Database &database);
    // Both at once.
    Result<void> publish(Database &database, bool overwrite, const Wording &wording);

    // The copy made in stageIn(folder()) from the shared file in this state takes the place of this one,
    // whose database must be closed.
    Result<void> takeStaged(const FileState &sharedFile);

private:
    enum class Purpose { Work, Reading };

    WorkingCopy(QString sharedPath, QString folder, std::unique_ptr<CopyLock> lock, Purpose purpose);

    Result<void> makeReady(const Wording &wording, const Progress &progress);
    Result<void> writeState() const;
    // The same once the shared file is what the note says it is.
    Result<void> writeSettledState() const;

    QString m_sharedPath;
    QString m_folder;
    std::unique_ptr<CopyLock> m_lock;
    Purpose m_purpose;
    QString m_fileState; // FileState::text of the shared file that the copy stands for
    bool m_isUnpublished = false;
    QDateTime m_unpublishedSince;
};

// What writing an observatory to a path takes, without becoming the copy of that file (Save As opens it
// anew). The file that was there goes to the backups of its own copy, below `folder`.
Publishing publishingElsewhere(const QString &path, const QString &folder);

} // namespace vigie
