#include "app/storage/working_folder.h"

#include "app/storage/change_journal.h"
#include "app/storage/copy_maker.h"
#include "app/storage/file_state.h"
#include "app/storage/publication_note.h"
#include "app/storage/shared_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace vigie {

namespace {

Result<QString> lastEntryIn(const QString &copyFolder)
{
    // Not for reading only: what a crash left in its journal must be taken in first.
    const Result<std::unique_ptr<Database>> database
        = Database::open(databaseIn(copyFolder), OpenMode::ReadWrite);
    return database ? ChangeJournal(**database).lastEntryId() : database.error();
}

// A crash after the new shared file took its place and before the note told so: the file is this copy's own.
void completePublication(CopyState &state, const FileState &now, const QString &copyFolder)
{
    const std::optional<Published> announced = PublicationNote::read(copyFolder);
    if (!announced || announced->state != now) {
        return;
    }
    state.fileState = now.text;
    const Result<QString> lastEntry = lastEntryIn(copyFolder);
    state.isUnpublished = !lastEntry || *lastEntry != announced->lastEntry;
}

} // namespace

std::optional<CopyState> usableState(const QString &knownPath, const QString &copyFolder)
{
    std::optional<CopyState> state = CopyState::read(copyFolder);
    if (!state || state->sharedPath != knownPath || !QFile::exists(databaseIn(copyFolder))) {
        return {};
    }
    const FileState now = FileState::of(knownPath);
    if (state->fileState != now.text) {
        completePublication(*state, now, copyFolder);
    }
    const bool isOfThisFile = !state->fileState.isEmpty() && state->fileState == now.text;
    return state->isUnpublished || isOfThisFile ? state : std::nullopt;
}

QString WorkingFolder::defaultPath()
{
    const QString chosen = qEnvironmentVariable("VIGIE_WORKING_FOLDER");
    return chosen.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                                  .filePath(QStringLiteral("working"))
                            : chosen;
}

bool WorkingFolder::isReady(const QString &sharedPath) const
{
    const QString path = knownPath(sharedPath);
    return usableState(path, copyFolderOf(path, m_path)).has_value();
}

std::optional<QDateTime> WorkingFolder::unpublishedSince(const QString &sharedPath) const
{
    const QString path = knownPath(sharedPath);
    const QString copyFolder = copyFolderOf(path, m_path);
    const std::optional<CopyState> state = usableState(path, copyFolder);
    if (!state || !state->isUnpublished || !CopyLock::tryTake(copyFolder)) {
        return {};
    }
    return state->unpublishedSince;
}

Result<void> WorkingFolder::discard(const QString &sharedPath, const Wording &wording) const
{
    const QString copyFolder = copyFolderOf(knownPath(sharedPath), m_path);
    if (!QFileInfo(copyFolder).isDir()) {
        return {};
    }
    const std::unique_ptr<CopyLock> lock = CopyLock::tryTake(copyFolder);
    if (!lock) {
        return openElsewhere(sharedPath, CopyLock::holderOf(copyFolder), wording);
    }
    removeCopy(copyFolder);
    return {};
}

Result<void> WorkingFolder::mayReplace(const QString &sharedPath, const Wording &wording) const
{
    const QString copyFolder = copyFolderOf(knownPath(sharedPath), m_path);
    if (!QFileInfo(copyFolder).isDir() || CopyLock::tryTake(copyFolder)) {
        return {};
    }
    return openElsewhere(sharedPath, CopyLock::holderOf(copyFolder), wording);
}

std::optional<LockHolder> WorkingFolder::holderOf(const QString &sharedPath) const
{
    const QString copyFolder = copyFolderOf(knownPath(sharedPath), m_path);
    if (!QFileInfo(copyFolder).isDir() || CopyLock::tryTake(copyFolder)) {
        return {};
    }
    return CopyLock::holderOf(copyFolder);
}

void WorkingFolder::takeLockAway(const QString &sharedPath) const
{
    CopyLock::takeAway(copyFolderOf(knownPath(sharedPath), m_path));
}

} // namespace vigie
