#include "app/storage/copy_maker.h"

#include "app/storage/copy_state.h"
#include "app/storage/database_file.h"
#include "app/storage/interruption_watch.h"
#include "app/storage/publication_note.h"
#include "app/storage/schema_migrations.h"
#include "app/storage/search_builder.h"
#include "app/storage/shared_file.h"
#include "app/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vigie {

namespace {

constexpr const char *context = "Storage";

void removeDatabase(const QString &path)
{
    for (const QString &end :
        {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(path + end);
    }
}

// Everything happens to a copy under the file's own name, which is the one that messages tell.
class CopyMaker
{
public:
    CopyMaker(
        const QString &sharedPath, const QString &folder, const Wording &wording, const Progress &progress)
        : m_sharedPath(sharedPath)
        , m_folder(folder)
        , m_wording(wording)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        const Result<FileIdentity> identity = identifyFile(m_sharedPath, m_wording);
        if (!identity) {
            return identity.error();
        }
        if (identity->isNewer) {
            return failed(ErrorKind::Unreadable,
                QT_TRANSLATE_NOOP(
                    "Storage", "“%1” was made by a newer version of the program; update to open it."),
                {});
        }
        m_folder.removeRecursively(); // what a run left that was cut off
        const QString path = m_folder.filePath(QFileInfo(m_sharedPath).fileName());
        if (const Result<void> copied = copyInto(path); !copied) {
            return copied;
        }
        if (const Result<void> checked = check(path); !checked) {
            return checked;
        }
        if (const Result<void> moved = replaceFile(path, databaseIn(m_folder.path())); !moved) {
            return cannotCopy(moved.error().detail);
        }
        return report(1.0);
    }

private:
    Error failed(ErrorKind kind, const char *sentence, const QString &detail) const
    {
        return {kind, m_wording.text(context, sentence).arg(QFileInfo(m_sharedPath).fileName()), detail};
    }
    // What a check says, and that it was this file where the check does not.
    Error damaged(const Error &found) const
    {
        return found.message.contains(QFileInfo(m_sharedPath).fileName())
            ? found
            : failed(ErrorKind::Unreadable,
                QT_TRANSLATE_NOOP("Storage", "“%1” is damaged and was not opened."), found.detail);
    }
    Error cannotCopy(const QString &detail) const
    {
        return failed(ErrorKind::NotWritable,
            QT_TRANSLATE_NOOP("Storage", "“%1” could not be opened: there is no room for the working copy."),
            detail);
    }
    Result<void> report(double done) const
    {
        return m_progress && !m_progress(done) ? Result<void>(stopped()) : Result<void>();
    }
    Error stopped() const
    {
        return failed(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Storage", "Opening “%1” was stopped."), {});
    }

    Result<void> copyInto(const QString &path) const
    {
        if (!QDir().mkpath(m_folder.path())) {
            return cannotCopy(m_folder.path());
        }
        // A journal beside it belongs to it: SQLite finishes or takes back the cut-off change in the copy.
        for (const QString &end : {QString(), QStringLiteral("-journal"), QStringLiteral("-wal")}) {
            if (!end.isEmpty() && !QFile::exists(m_sharedPath + end)) {
                continue;
            }
            const Result<void> copied = copyFile(
                m_sharedPath + end, path + end, [this](double done) { return report(done / 2).has_value(); });
            if (copied) {
                continue;
            }
            switch (copied.error().kind) {
            case ErrorKind::Cancelled:
                return report(0.5);
            case ErrorKind::NotWritable:
                return cannotCopy(copied.error().detail);
            default:
                return failed(ErrorKind::Unreadable, QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read."),
                    copied.error().detail);
            }
        }
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return {};
    }

    Result<void> check(const QString &path) const
    {
        Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadWrite);
        if (!database) {
            return damaged(database.error());
        }
        if (const Result<void> clean = checkSchema(**database, m_wording); !clean) {
            return damaged(clean.error());
        }
        if (const Result<void> going = report(0.6); !going) {
            return going;
        }
        if (const Result<void> whole = checkWhole(**database); !whole) {
            return whole;
        }
        if (const Result<void> going = report(0.9); !going) {
            return going;
        }
        // Closed in the journal mode that needs no companions while it is renamed.
        if (const Result<void> alone = execute(**database, "PRAGMA journal_mode = DELETE"); !alone) {
            return cannotCopy(alone.error().detail);
        }
        const Result<void> migrated = migrate(**database);
        return migrated ? migrated : Result<void>(damaged(migrated.error()));
    }

    Result<void> checkWhole(Database &database) const
    {
        const InterruptionWatch watch(database,
            m_progress ? std::function<bool()>([this] { return m_progress(0.6); }) : std::function<bool()>());
        const Result<void> whole = checkIntegrity(database, m_wording);
        if (whole) {
            return whole;
        }
        return whole.error().kind == ErrorKind::Cancelled ? stopped() : damaged(whole.error());
    }

    QString m_sharedPath;
    QDir m_folder;
    const Wording &m_wording;
    const Progress &m_progress;
};

} // namespace

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("observatory.db"));
}

QString searchIndexIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("search.db"));
}

QString stageIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("incoming"));
}

void removeCopy(const QString &folder)
{
    CopyState::remove(folder);
    PublicationNote::remove(folder);
    removeDatabase(databaseIn(folder));
    removeDatabase(searchIndexIn(folder));
    removeDatabase(indexAside(searchIndexIn(folder))); // of a building that was cut off
    QDir(stageIn(folder)).removeRecursively();
    QDir(QDir(folder).filePath(QStringLiteral("attachments"))).removeRecursively();
}

Result<void> makeCopy(
    const QString &sharedPath, const QString &folder, const Wording &wording, const Progress &progress)
{
    const Result<void> made = CopyMaker(sharedPath, folder, wording, progress).run();
    if (!made) {
        QDir(folder).removeRecursively();
    }
    return made;
}

Result<void> placeStagedCopy(const QString &copyFolder)
{
    const QString stage = stageIn(copyFolder);
    CopyState::remove(copyFolder);
    removeDatabase(databaseIn(copyFolder));
    removeDatabase(searchIndexIn(copyFolder));
    Result<void> placed = replaceFile(databaseIn(stage), databaseIn(copyFolder));
    if (placed && QFile::exists(searchIndexIn(stage))) {
        placed = replaceFile(searchIndexIn(stage), searchIndexIn(copyFolder));
    }
    QDir(stage).removeRecursively();
    return placed;
}

} // namespace vigie
