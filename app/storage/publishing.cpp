#include "app/storage/publishing.h"

#include "app/storage/attachments.h"
#include "app/storage/change_journal.h"
#include "app/storage/interruption_watch.h"
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

// How large the file will be about: what is free now is left out.
Result<qint64> expectedSize(const Database &database)
{
    Result<Statement> statement = Statement::prepare(database,
        "SELECT (p.page_count - f.freelist_count) * s.page_size FROM pragma_page_count AS p, "
        "pragma_freelist_count AS f, pragma_page_size AS s");
    const Result<bool> row = statement ? statement->step() : Result<bool>(statement.error());
    return row ? std::max<qint64>(1, statement->integer(0)) : Result<qint64>(row.error());
}

Result<void> vacuumInto(Database &database, const QString &path, const Progress &progress)
{
    const Result<qint64> size = expectedSize(database);
    if (!size) {
        return size.error();
    }
    Result<Statement> statement = Statement::prepare(database, "VACUUM main INTO :path");
    if (!statement) {
        return statement.error();
    }
    std::function<bool()> mayGoOn;
    if (progress) {
        mayGoOn = [&progress, &path, size = double(*size)] {
            return progress(std::min(1.0, double(QFileInfo(path).size()) / size));
        };
    }
    const InterruptionWatch watch(database, mayGoOn);
    return statement->bind(":path", path).run();
}

// Gives the last entry of its journal.
Result<QString> writeClosedFile(
    Database &database, const QString &path, const QString &sharedPath, const Progress &progress)
{
    if (const Result<void> written = vacuumInto(database, path, progress); !written) {
        return written.error();
    }
    // It must stand alone: no WAL mode in its header, which would want companions beside it.
    Result<std::unique_ptr<Database>> file = Database::open(path, OpenMode::ReadWrite);
    if (!file) {
        return file.error();
    }
    if (const Result<void> settled = settleAttachments(**file, sharedPath, database); !settled) {
        return settled.error();
    }
    if (const Result<void> alone = execute(**file, "PRAGMA journal_mode = DELETE"); !alone) {
        return alone.error();
    }
    return ChangeJournal(**file).lastEntryId();
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

    Result<Published> run(Database &database)
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
        const Result<QString> lastEntry = writeFile(database);
        if (!lastEntry) {
            return lastEntry.error().kind == ErrorKind::Cancelled
                ? stopped()
                : failed(cannotWrite, lastEntry.error().detail);
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
        if (m_publishing.progress && !m_publishing.progress(1)) {
            return stopped();
        }
        // The renaming changes nothing of the state.
        const Published published{FileState::of(m_file.path()), *lastEntry};
        if (m_publishing.announce) {
            m_publishing.announce(published);
        }
        if (const Result<void> replaced = replaceFile(m_file.path(), m_publishing.sharedPath); !replaced) {
            return failed(cannotWrite, replaced.error().detail);
        }
        syncFolder(m_shared.path());
        return published;
    }

private:
    static constexpr const char *cannotWrite = QT_TRANSLATE_NOOP(
        "Storage", "“%1” was not saved: it could not be written to “%2”. The file there is unchanged.");

    Error failed(const char *sentence, const QString &detail) const
    {
        return {ErrorKind::NotWritable,
            m_wording.text("Storage", sentence).arg(m_shared.fileName(), m_shared.path()), detail};
    }

    Error stopped() const
    {
        Error error = failed(
            QT_TRANSLATE_NOOP("Storage", "Saving was stopped. The file “%1” in “%2” is unchanged."), {});
        error.kind = ErrorKind::Cancelled;
        return error;
    }

    // Gives the last entry of its journal.
    Result<QString> writeFile(Database &database) const
    {
        Result<QString> lastEntry
            = writeClosedFile(database, m_file.path(), m_publishing.sharedPath, m_publishing.progress);
        if (!lastEntry) {
            return lastEntry;
        }
        if (QFile::exists(m_publishing.sharedPath)) {
            copyPermissions(m_publishing.sharedPath, m_file.path());
        }
        const Result<void> synced = syncFile(m_file.path());
        return synced ? lastEntry : Result<QString>(synced.error());
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

Result<Published> publishDatabase(Database &database, const Publishing &publishing, const Wording &wording)
{
    return Publication(publishing, wording).run(database);
}

} // namespace vigie
