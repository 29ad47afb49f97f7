#include "app/storage/publishing.h"

#include "app/storage/shared_file.h"
#include "app/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vigie {

namespace {

constexpr int leftoverAgeSeconds = 3600;

// A file that goes unless it took its place.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
        removeAll();
    }
    ~TemporaryFile() { removeAll(); }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const QString &path() const { return m_path; }

private:
    void removeAll() const
    {
        for (const QString &end :
            {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(m_path + end);
        }
    }

    QString m_path;
};

// What earlier runs left that were cut off. A young one may be another computer's that is saving just now.
void removeLeftovers(const QFileInfo &shared, const QDateTime &now)
{
    const QString pattern = u'.' + shared.fileName() + QStringLiteral(".*.tmp");
    const QFileInfoList leftovers = shared.dir().entryInfoList({pattern}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &leftover : leftovers) {
        if (leftover.lastModified().secsTo(now) > leftoverAgeSeconds) {
            QFile::remove(leftover.filePath());
        }
    }
}

Result<void> writeClosedFile(Database &database, const QString &path)
{
    {
        Result<Statement> statement = Statement::prepare(database, "VACUUM main INTO :path");
        if (!statement) {
            return statement.error();
        }
        if (const Result<void> written = statement->bind(":path", path).run(); !written) {
            return written;
        }
    }
    // It must stand alone: no WAL mode in its header, which would want companions beside it.
    Result<std::unique_ptr<Database>> file = Database::open(path, OpenMode::ReadWrite);
    if (!file) {
        return file.error();
    }
    return execute(**file, "PRAGMA journal_mode = DELETE");
}

Result<void> askWhether(const Publishing &publishing, const Wording &wording)
{
    if (!publishing.mayReplace || publishing.mayReplace()) {
        return {};
    }
    return Error{ErrorKind::Conflict,
        wording
            .text("Storage",
                QT_TRANSLATE_NOOP("Storage",
                    "“%1” was changed by someone else since you opened it. Save elsewhere, or reload it."))
            .arg(QFileInfo(publishing.sharedPath).fileName()),
        {}};
}

} // namespace

Result<void> publishDatabase(Database &database, const Publishing &publishing, const Wording &wording)
{
    const QFileInfo shared(publishing.sharedPath);
    const auto failed = [&](const char *sentence, const QString &detail) {
        return Error{ErrorKind::NotWritable,
            wording.text("Storage", sentence).arg(shared.fileName(), shared.path()), detail};
    };
    const char *const folderSentence = QT_TRANSLATE_NOOP("Storage",
        "“%1” was not saved: nothing can be written to the folder “%2”. The file there is unchanged; save "
        "elsewhere.");
    const char *const fileSentence = QT_TRANSLATE_NOOP(
        "Storage", "“%1” was not saved: it could not be written to “%2”. The file there is unchanged.");
    if (!QFileInfo(shared.path()).isDir() || !QFileInfo(shared.path()).isWritable()) {
        return failed(folderSentence, shared.path());
    }
    // Asked before the work, so that it is not done in vain, and again at the end.
    if (const Result<void> allowed = askWhether(publishing, wording); !allowed) {
        return allowed;
    }
    removeLeftovers(shared, publishing.now);
    const TemporaryFile file(shared.dir().filePath(u'.' + shared.fileName() + u'.'
        + QString::number(QCoreApplication::applicationPid()) + QStringLiteral(".tmp")));
    if (const Result<void> written = writeClosedFile(database, file.path()); !written) {
        return failed(fileSentence, written.error().detail);
    }
    const bool isThere = QFile::exists(publishing.sharedPath);
    if (isThere) {
        copyPermissions(publishing.sharedPath, file.path());
    }
    if (const Result<void> synced = syncFile(file.path()); !synced) {
        return failed(fileSentence, synced.error().detail);
    }
    const Result<void> kept = isThere
        ? keepBackup(publishing.sharedPath, publishing.backupFolder, publishing.now)
        : Result<void>();
    if (!kept) {
        return failed(
            QT_TRANSLATE_NOOP("Storage",
                "“%1” was not saved: the file in “%2” could not be kept as a backup first. It is unchanged."),
            kept.error().detail);
    }
    if (publishing.mayReplace && !publishing.mayReplace()) {
        return Error{ErrorKind::Conflict,
            wording
                .text("Storage",
                    QT_TRANSLATE_NOOP("Storage",
                        "“%1” was changed by someone else since you opened it. Save elsewhere, or reload "
                        "it."))
                .arg(shared.fileName()),
            {}};
    }
    if (const Result<void> replaced = replaceFile(file.path(), publishing.sharedPath); !replaced) {
        return failed(fileSentence, replaced.error().detail);
    }
    syncFolder(shared.path());
    return {};
}

} // namespace vigie
