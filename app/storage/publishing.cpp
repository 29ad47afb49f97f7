#include "app/storage/publishing.h"

#include "app/storage/attachments.h"
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

Result<void> writeClosedFile(Database &database, const QString &path, const QString &sharedPath)
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
    if (const Result<void> settled = settleAttachments(**file, sharedPath, database); !settled) {
        return settled;
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

// One publishing, step by step; what fails leaves the shared file as it was.
class Publication
{
public:
    Publication(const Publishing &publishing, const Wording &wording)
        : m_publishing(publishing)
        , m_wording(wording)
        , m_shared(publishing.sharedPath)
        , m_file(m_shared.dir().filePath(u'.' + m_shared.fileName() + u'.'
              + QString::number(QCoreApplication::applicationPid()) + QStringLiteral(".tmp")))
    {
    }

    Result<FileState> run(Database &database)
    {
        if (!QFileInfo(m_shared.path()).isDir() || !QFileInfo(m_shared.path()).isWritable()) {
            return failed(
                QT_TRANSLATE_NOOP("Storage",
                    "“%1” was not saved: nothing can be written to the folder “%2”. The file there is "
                    "unchanged; save elsewhere."),
                m_shared.path());
        }
        // Asked before the work, so that it is not done in vain, and again at the end.
        if (const Result<void> allowed = askWhether(m_publishing, m_wording); !allowed) {
            return allowed.error();
        }
        removeLeftovers(m_shared, m_publishing.now);
        if (const Result<void> written = writeFile(database); !written) {
            return failed(cannotWrite, written.error().detail);
        }
        if (const Result<void> kept = keepFormerFile(); !kept) {
            return failed(QT_TRANSLATE_NOOP("Storage",
                              "“%1” was not saved: the file in “%2” could not be kept as a backup first. It "
                              "is unchanged."),
                kept.error().detail);
        }
        if (const Result<void> allowed = askWhether(m_publishing, m_wording); !allowed) {
            return allowed.error();
        }
        const FileState state = FileState::of(m_file.path()); // the renaming changes nothing of it
        if (const Result<void> replaced = replaceFile(m_file.path(), m_publishing.sharedPath); !replaced) {
            return failed(cannotWrite, replaced.error().detail);
        }
        syncFolder(m_shared.path());
        return state;
    }

private:
    static constexpr const char *cannotWrite = QT_TRANSLATE_NOOP(
        "Storage", "“%1” was not saved: it could not be written to “%2”. The file there is unchanged.");

    Error failed(const char *sentence, const QString &detail) const
    {
        return {ErrorKind::NotWritable,
            m_wording.text("Storage", sentence).arg(m_shared.fileName(), m_shared.path()), detail};
    }

    Result<void> writeFile(Database &database) const
    {
        if (const Result<void> written = writeClosedFile(database, m_file.path(), m_publishing.sharedPath);
            !written) {
            return written;
        }
        if (QFile::exists(m_publishing.sharedPath)) {
            copyPermissions(m_publishing.sharedPath, m_file.path());
        }
        return syncFile(m_file.path());
    }

    Result<void> keepFormerFile() const
    {
        return QFile::exists(m_publishing.sharedPath)
            ? keepBackup(m_publishing.sharedPath, m_publishing.backupFolder, m_publishing.now)
            : Result<void>();
    }

    const Publishing &m_publishing;
    const Wording &m_wording;
    QFileInfo m_shared;
    TemporaryFile m_file;
};

} // namespace

Result<FileState> publishDatabase(Database &database, const Publishing &publishing, const Wording &wording)
{
    return Publication(publishing, wording).run(database);
}

} // namespace vigie
