#include "app/storage/working_copy.h"

#include "app/storage/change_journal.h"
#include "app/storage/copy_maker.h"
#include "app/storage/copy_state.h"
#include "app/storage/publication_note.h"
#include "app/storage/reading_folder.h"
#include "app/storage/schema_migrations.h"
#include "app/storage/shared_file.h"
#include "app/storage/statement.h"
#include "app/storage/working_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vigie {

namespace {

constexpr const char *context = "Storage";
// So many windows may look at one file at the same time.
constexpr int mostReaders = 32;

// Ready for the program: WAL, because an edit must be quick and readers go on meanwhile.
Result<void> prepareDatabase(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    if (const Result<void> wal = execute(**database, "PRAGMA journal_mode = WAL"); !wal) {
        return wal;
    }
    return migrate(**database);
}

Result<void> makeFolder(const QString &copyFolder, const Wording &wording)
{
    if (!QDir().mkpath(copyFolder)) {
        return Error{ErrorKind::NotWritable,
            wording.text(context, QT_TRANSLATE_NOOP("Storage", "Nothing can be written to the folder “%1”."))
                .arg(QFileInfo(copyFolder).path()),
            copyFolder};
    }
    // What is confidential in it is nobody else's to read.
    QFile::setPermissions(
        copyFolder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

Publishing publishingTo(const QString &path, const QString &copyFolder)
{
    Publishing publishing;
    publishing.sharedPath = path;
    publishing.backupFolder = QDir(copyFolder).filePath(QStringLiteral("backups"));
    publishing.now = QDateTime::currentDateTimeUtc();
    return publishing;
}

SharedFileNow compare(const QString &path, const QString &known)
{
    const QString now = FileState::of(path).text;
    return now == known ? SharedFileNow::AsItWas
        : now.isEmpty() ? SharedFileNow::Vanished
                        : SharedFileNow::Changed;
}

} // namespace

WorkingCopy::WorkingCopy(QString sharedPath, QString folder, std::unique_ptr<CopyLock> lock, Purpose purpose)
    : m_sharedPath(std::move(sharedPath))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_purpose(purpose)
{
}

WorkingCopy::~WorkingCopy()
{
    if (m_purpose == Purpose::Reading) {
        removeReading(m_folder, std::move(m_lock));
    }
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::open(
    const QString &sharedPath, const QString &folder, const Wording &wording, const Progress &progress)
{
    const QString path = knownPath(sharedPath);
    const QString copyFolder = copyFolderOf(path, folder);
    if (const Result<void> made = makeFolder(copyFolder, wording); !made) {
        return made.error();
    }
    std::unique_ptr<CopyLock> lock = CopyLock::tryTake(copyFolder);
    if (!lock) {
        return openElsewhere(path, CopyLock::holderOf(copyFolder), wording);
    }
    removeDeadReadings(folder);
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(path, copyFolder, std::move(lock), Purpose::Work));
    const Result<void> ready = copy->makeReady(wording, progress);
    return ready ? Result<std::unique_ptr<WorkingCopy>>(std::move(copy)) : ready.error();
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::openForReading(
    const QString &sharedPath, const QString &folder, const Wording &wording, const Progress &progress)
{
    const QString path = knownPath(sharedPath);
    removeDeadReadings(folder);
    for (int reader = 1; reader <= mostReaders; ++reader) {
        const QString copyFolder = readingFolder(path, folder, reader);
        if (const Result<void> made = makeFolder(copyFolder, wording); !made) {
            return made.error();
        }
        std::unique_ptr<CopyLock> lock = CopyLock::tryTake(copyFolder);
        if (!lock) {
            continue;
        }
        std::unique_ptr<WorkingCopy> copy(
            new WorkingCopy(path, copyFolder, std::move(lock), Purpose::Reading));
        const Result<void> ready = copy->makeReady(wording, progress);
        return ready ? Result<std::unique_ptr<WorkingCopy>>(std::move(copy)) : ready.error();
    }
    return openElsewhere(path, {}, wording);
}

Result<void> WorkingCopy::makeReady(const Wording &wording, const Progress &progress)
{
    QDir(stageIn(m_folder)).removeRecursively(); // of a going back that was cut off
    if (const std::optional<CopyState> state = usableState(m_sharedPath, m_folder)) {
        m_fileState = state->fileState;
        m_isUnpublished = state->isUnpublished;
        m_unpublishedSince = state->unpublishedSince;
    } else {
        // Before the copying: what changes meanwhile counts as a change after it.
        m_fileState = FileState::of(m_sharedPath).text;
        removeCopy(m_folder);
        if (const Result<void> made = makeCopy(m_sharedPath, stageIn(m_folder), wording, progress); !made) {
            return made;
        }
        if (const Result<void> placed = placeStagedCopy(m_folder); !placed) {
            return placed;
        }
    }
    if (const Result<void> prepared = prepareDatabase(databasePath()); !prepared) {
        return Error{prepared.error().kind,
            wording.text(context, QT_TRANSLATE_NOOP("Storage", "The working copy of “%1” cannot be used."))
                .arg(QFileInfo(m_sharedPath).fileName()),
            prepared.error().detail};
    }
    return writeSettledState();
}

QString WorkingCopy::databasePath() const
{
    return databaseIn(m_folder);
}

QString WorkingCopy::searchIndexPath() const
{
    return searchIndexIn(m_folder);
}

SharedFileNow WorkingCopy::sharedFileNow() const
{
    return compare(m_sharedPath, m_fileState);
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

Result<void> WorkingCopy::writeSettledState() const
{
    const Result<void> written = writeState();
    if (written) {
        PublicationNote::remove(m_folder); // which says nothing more
    }
    return written;
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

Publishing WorkingCopy::publishing(bool overwrite) const
{
    Publishing publishing = publishingTo(m_sharedPath, m_folder);
    publishing.mayReplace = [overwrite, path = m_sharedPath, known = m_fileState] {
        return overwrite || compare(path, known) != SharedFileNow::Changed;
    };
    publishing.announce = [folder = m_folder](const Published &published) {
        // Without it a crash just then is taken for somebody else's saving; saving goes on all the same.
        [[maybe_unused]] const Result<void> noted = PublicationNote::write(published, folder);
    };
    return publishing;
}

Result<void> WorkingCopy::notePublished(const Published &published, const Database &database)
{
    const Result<QString> lastEntry = ChangeJournal(database).lastEntryId();
    m_fileState = published.state.text;
    m_isUnpublished = !lastEntry || *lastEntry != published.lastEntry;
    m_unpublishedSince = QDateTime::currentDateTimeUtc();
    return writeSettledState();
}

Result<void> WorkingCopy::publish(Database &database, bool overwrite, const Wording &wording)
{
    const Result<Published> published = publishDatabase(database, publishing(overwrite), wording);
    return published ? notePublished(*published, database) : Result<void>(published.error());
}

Result<void> WorkingCopy::takeStaged(const FileState &sharedFile)
{
    if (const Result<void> placed = placeStagedCopy(m_folder); !placed) {
        return placed;
    }
    m_fileState = sharedFile.text;
    m_isUnpublished = false;
    if (const Result<void> prepared = prepareDatabase(databasePath()); !prepared) {
        return prepared;
    }
    return writeState();
}

Publishing publishingElsewhere(const QString &path, const QString &folder)
{
    const QString known = knownPath(path);
    return publishingTo(known, copyFolderOf(known, folder));
}

} // namespace vigie
