#include "app/storage/working_copy.h"

#include "app/storage/copy_maker.h"
#include "app/storage/copy_state.h"
#include "app/storage/publishing.h"
#include "app/storage/schema_migrations.h"
#include "app/storage/shared_file.h"
#include "app/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace vigie {

namespace {

constexpr const char *context = "Storage";

// The note of a copy that can go on as it is: it stands for the file as it is now, or holds what the file
// does not.
std::optional<CopyState> usableState(const QString &sharedPath, const QString &folder)
{
    const std::optional<CopyState> state = CopyState::read(folder);
    if (!state || state->sharedPath != sharedPath || !QFile::exists(databaseIn(folder))) {
        return {};
    }
    const bool isOfThisFile
        = !state->fileState.isEmpty() && state->fileState == FileState::of(sharedPath).text;
    return state->isUnpublished || isOfThisFile ? state : std::nullopt;
}

// Held by one program window at a time; one of a process that is no more is taken over.
std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

constexpr const char *openElsewhereText
    = QT_TRANSLATE_NOOP("Storage", "“%1” is already open in another window of this program.");

Error openElsewhere(const QString &path, const QString &sentence)
{
    return {ErrorKind::Conflict, sentence.arg(QFileInfo(path).fileName()), path};
}

Error openElsewhere(const QString &path)
{
    return openElsewhere(path, QCoreApplication::translate(context, openElsewhereText));
}

// Ready for the program: WAL, because an edit must be quick and readers go on meanwhile.
Result<void> prepareCopy(const QString &folder)
{
    Result<std::unique_ptr<Database>> database = Database::open(databaseIn(folder), OpenMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    if (const Result<void> wal = execute(**database, "PRAGMA journal_mode = WAL"); !wal) {
        return wal;
    }
    return migrate(**database);
}

} // namespace

bool WorkingCopy::isReady(const QString &sharedPath, const QString &folder)
{
    const QString path = knownPath(sharedPath);
    return usableState(path, copyFolderOf(path, folder)).has_value();
}

QString WorkingCopy::defaultFolder()
{
    const QString chosen = qEnvironmentVariable("VIGIE_WORKING_FOLDER");
    return chosen.isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                                  .filePath(QStringLiteral("working"))
                            : chosen;
}

WorkingCopy::WorkingCopy(QString sharedPath, QString folder, std::unique_ptr<QLockFile> lock)
    : m_sharedPath(std::move(sharedPath))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
{
}

WorkingCopy::~WorkingCopy() = default;

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(const QString &sharedPath, const QString &folder,
    const Wording &wording, const std::function<bool(double)> &progress)
{
    const QString path = knownPath(sharedPath);
    const QString copyFolder = copyFolderOf(path, folder);
    if (!QDir().mkpath(copyFolder)) {
        return Error{ErrorKind::NotWritable,
            wording.text(context, QT_TRANSLATE_NOOP("Storage", "Nothing can be written to the folder “%1”."))
                .arg(folder),
            copyFolder};
    }
    // What is confidential in it is nobody else's to read.
    QFile::setPermissions(
        copyFolder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    std::unique_ptr<QLockFile> lock = lockIn(copyFolder);
    if (!lock) {
        return openElsewhere(path, wording.text(context, openElsewhereText));
    }
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(path, copyFolder, std::move(lock)));
    const std::optional<CopyState> state = CopyState::read(copyFolder);
    if (isReady(path, folder)) {
        copy->m_fileState = state->fileState;
        copy->m_isUnpublished = state->isUnpublished;
        copy->m_unpublishedSince = state->unpublishedSince;
    } else {
        // Before the copying: what changes meanwhile counts as a change after it.
        copy->m_fileState = FileState::of(path).text;
        if (const Result<void> made = makeCopy(path, copyFolder, wording, progress); !made) {
            return made.error();
        }
    }
    if (const Result<void> prepared = prepareCopy(copyFolder); !prepared) {
        return Error{prepared.error().kind,
            wording.text(context, QT_TRANSLATE_NOOP("Storage", "The working copy of “%1” cannot be used."))
                .arg(QFileInfo(path).fileName()),
            prepared.error().detail};
    }
    if (const Result<void> noted = copy->writeState(); !noted) {
        return noted.error();
    }
    return copy;
}

std::optional<QDateTime> WorkingCopy::unpublishedSince(const QString &sharedPath, const QString &folder)
{
    const QString copyFolder = copyFolderOf(knownPath(sharedPath), folder);
    const std::optional<CopyState> state = usableState(knownPath(sharedPath), copyFolder);
    if (!state || !state->isUnpublished || !lockIn(copyFolder)) {
        return {};
    }
    return state->unpublishedSince;
}

Result<void> WorkingCopy::discard(const QString &sharedPath, const QString &folder)
{
    const QString copyFolder = copyFolderOf(knownPath(sharedPath), folder);
    if (!QFileInfo(copyFolder).isDir()) {
        return {};
    }
    const std::unique_ptr<QLockFile> lock = lockIn(copyFolder);
    if (!lock) {
        return openElsewhere(sharedPath);
    }
    removeCopy(copyFolder);
    return {};
}

Result<void> WorkingCopy::mayReplace(const QString &sharedPath, const QString &folder)
{
    const QString copyFolder = copyFolderOf(knownPath(sharedPath), folder);
    const bool isOpen = QFileInfo(copyFolder).isDir() && !lockIn(copyFolder);
    return isOpen ? Result<void>(openElsewhere(sharedPath)) : Result<void>();
}

QString WorkingCopy::databasePath() const
{
    return databaseIn(m_folder);
}

QString WorkingCopy::searchIndexPath() const
{
    return searchIndexIn(m_folder);
}

bool WorkingCopy::sharedFileMovedOn() const
{
    return FileState::of(m_sharedPath).text != m_fileState;
}

bool WorkingCopy::hasUnpublishedChanges() const
{
    return m_isUnpublished;
}

Result<void> WorkingCopy::writeState() const
{
    CopyState state;
    state.sharedPath = m_sharedPath;
    state.fileState = m_fileState;
    state.isUnpublished = m_isUnpublished;
    state.unpublishedSince = m_unpublishedSince;
    return state.write(m_folder);
}

Result<void> WorkingCopy::noteChange()
{
    if (m_isUnpublished) {
        return {};
    }
    m_isUnpublished = true;
    m_unpublishedSince = QDateTime::currentDateTimeUtc();
    const Result<void> noted = writeState();
    m_isUnpublished = noted.has_value();
    return noted;
}

Result<void> WorkingCopy::publish(Database &database, bool overwrite, const Wording &wording)
{
    const auto mayReplace = [this, overwrite] { return overwrite || !sharedFileMovedOn(); };
    const Result<FileState> published = publishTo(database, m_sharedPath, m_folder, mayReplace, wording);
    if (!published) {
        return published.error();
    }
    m_fileState = published->text;
    m_isUnpublished = false;
    return writeState();
}

Result<void> WorkingCopy::publishAs(Database &database, const QString &path, const QString &folder,
    const std::function<bool()> &mayReplace, const Wording &wording)
{
    const QString known = knownPath(path);
    const Result<FileState> published
        = publishTo(database, known, copyFolderOf(known, folder), mayReplace, wording);
    return published ? Result<void>() : Result<void>(published.error());
}

Result<FileState> WorkingCopy::publishTo(Database &database, const QString &path, const QString &copyFolder,
    const std::function<bool()> &mayReplace, const Wording &wording)
{
    Publishing publishing;
    publishing.sharedPath = path;
    publishing.backupFolder = QDir(copyFolder).filePath(QStringLiteral("backups"));
    publishing.now = QDateTime::currentDateTimeUtc();
    publishing.mayReplace = mayReplace;
    return publishDatabase(database, publishing, wording);
}

} // namespace vigie
