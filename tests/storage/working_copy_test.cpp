// The private copy: opening, reusing, refusing, and publishing whole or not at all.
#include "app/storage/working_copy.h"

#include "app/storage/database_file.h"
#include "app/storage/statement.h"
#include "app/storage/working_folder.h"
#include "tests/support/temporary_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

const Wording &wording()
{
    static const Wording words(Language::English);
    return words;
}

// A shared file and the folder of working copies.
class Place
{
public:
    Place() { QDir(m_folder.root()).mkpath(QStringLiteral("shared")); }

    QString path(const QString &name = QStringLiteral("observatoire.vigie")) const
    {
        return m_folder.path(QStringLiteral("shared/") + name);
    }
    QString sharedFolder() const { return m_folder.path(QStringLiteral("shared")); }
    QString working() const { return m_folder.path(QStringLiteral("working")); }
    Result<std::unique_ptr<WorkingCopy>> open() const
    {
        return WorkingCopy::open(path(), working(), wording());
    }
    Result<void> create() const { return createObservatory(path(), wording()); }

private:
    TemporaryFolder m_folder;
};

std::unique_ptr<Database> databaseOf(const WorkingCopy &copy)
{
    return *Database::open(copy.databasePath(), OpenMode::ReadWrite);
}

void addPerson(const Database &database, const QByteArray &name)
{
    QVERIFY(execute(database, "INSERT INTO person (id, name) VALUES ('" + name + "', '" + name + "')"));
}

QString people(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadOnly);
    if (!database) {
        return database.error().detail;
    }
    Result<Statement> statement = Statement::prepare(**database,
        "SELECT coalesce(group_concat(name, ' '), '') FROM (SELECT name FROM person ORDER BY name)");
    return statement && statement->step() ? statement->text(0) : QStringLiteral("unreadable");
}

QByteArray fingerprint(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1)
                                          : QByteArray();
}

QStringList backups(const WorkingCopy &copy)
{
    return QDir(QFileInfo(copy.databasePath()).path() + QStringLiteral("/backups"))
        .entryList(QDir::Files, QDir::Name);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

// Edits the file itself, as another program would.
void editShared(const QString &path, const QByteArray &sql)
{
    const std::unique_ptr<Database> database = *Database::open(path, OpenMode::ReadWrite);
    QVERIFY2(executeScript(*database, sql), sql.constData());
}

} // namespace

class WorkingCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void openingCopiesAndLeavesTheSharedFileAlone();
    void aCopyOfTheSameStateIsReused();
    void aCopyIsMadeAnewWhenTheFileMovedOn();
    void unpublishedChangesSurviveACrash();
    void unpublishedChangesSurviveALostSharedFile();
    void discardForgetsUnpublishedChanges();
    void oneWindowAtATime();
    void aLockOfADeadProcessIsTakenOver();
    void aLinkIsTheFileItLeadsTo();
    void openingReportsProgressAndCanBeStopped();
    void aFileWithAHotJournalIsReadAsItWasBefore();
    void aFileInWriteAheadModeIsReadWithItsLog();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void publishingWritesOneClosedFile();
    void publishingKeepsPermissions();
    void publishingRefusesToOverwriteAnOutsideChange();
    void publishingCleansWhatACrashLeft();
    void publishingIntoAReadOnlyFolderChangesNothing();
    void publishingIntoAMissingFolderChangesNothing();
    void theLastTenBackupsStay();
    void saveAsWritesElsewhere();
    void whatIsPublishedOpensAgain();
    void theSearchIndexStaysPrivate();
    void theStateOfAFileChangesWithIt();
};

void WorkingCopyTest::openingCopiesAndLeavesTheSharedFileAlone()
{
    Place place;
    QVERIFY(place.create());
    const QByteArray before = fingerprint(place.path());
    QVERIFY(!WorkingFolder(place.working()).isReady(place.path()));
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    QCOMPARE(copy->sharedPath(), QFileInfo(place.path()).canonicalFilePath());
    QVERIFY(copy->databasePath().startsWith(place.working()));
    QCOMPARE(QFile::permissions(QFileInfo(copy->databasePath()).path())
            & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
        QFileDevice::Permissions());
    QCOMPARE(copy->sharedFileNow(), SharedFileNow::AsItWas);
    QVERIFY(!copy->hasUnpublishedChanges());
    QVERIFY(copy->noteChange());
    addPerson(*databaseOf(*copy), "Ada");
    QVERIFY(copy->hasUnpublishedChanges());
    QCOMPARE(fingerprint(place.path()), before);
    QCOMPARE(filesIn(place.sharedFolder()), QStringList{QStringLiteral("observatoire.vigie")});
}

void WorkingCopyTest::aCopyOfTheSameStateIsReused()
{
    Place place;
    QVERIFY(place.create());
    addPerson(*databaseOf(**place.open()), "kept"); // not announced, so only there if nothing was copied
    QVERIFY(WorkingFolder(place.working()).isReady(place.path()));
    QCOMPARE(people((*place.open())->databasePath()), QStringLiteral("kept"));
}

void WorkingCopyTest::aCopyIsMadeAnewWhenTheFileMovedOn()
{
    Place place;
    QVERIFY(place.create());
    addPerson(*databaseOf(**place.open()), "old");
    editShared(place.path(), "INSERT INTO person (id, name) VALUES ('n', 'new')");
    QVERIFY(!WorkingFolder(place.working()).isReady(place.path()));
    QCOMPARE(people((*place.open())->databasePath()), QStringLiteral("new"));
}

void WorkingCopyTest::unpublishedChangesSurviveACrash()
{
    Place place;
    QVERIFY(place.create());
    QVERIFY(!WorkingFolder(place.working()).unpublishedSince(place.path()));
    {
        const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
        QVERIFY(copy->noteChange());
        addPerson(*databaseOf(*copy), "Ada");
        QVERIFY(!WorkingFolder(place.working()).unpublishedSince(place.path())); // it is open
    } // as if the process ended here: nothing was published
    const std::optional<QDateTime> since = WorkingFolder(place.working()).unpublishedSince(place.path());
    QVERIFY(since && since->secsTo(QDateTime::currentDateTimeUtc()) < 60);
    editShared(place.path(), "INSERT INTO person (id, name) VALUES ('o', 'other')");
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    QCOMPARE(people(copy->databasePath()), QStringLiteral("Ada"));
    QVERIFY(copy->hasUnpublishedChanges());
    QCOMPARE(copy->sharedFileNow(), SharedFileNow::Changed);
}

void WorkingCopyTest::unpublishedChangesSurviveALostSharedFile()
{
    Place place;
    QVERIFY(place.create());
    {
        const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
        QVERIFY(copy->noteChange());
        addPerson(*databaseOf(*copy), "Ada");
    }
    QVERIFY(QFile::remove(place.path()));
    const Result<std::unique_ptr<WorkingCopy>> copy = place.open();
    QVERIFY(copy);
    QCOMPARE(people((*copy)->databasePath()), QStringLiteral("Ada"));
    QVERIFY((*copy)->publish(*databaseOf(**copy), true, wording()));
    QCOMPARE(people(place.path()), QStringLiteral("Ada"));
}

void WorkingCopyTest::discardForgetsUnpublishedChanges()
{
    Place place;
    QVERIFY(place.create());
    {
        const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
        QVERIFY(copy->noteChange());
        addPerson(*databaseOf(*copy), "Ada");
        QCOMPARE(WorkingFolder(place.working()).discard(place.path(), wording()).error().kind,
            ErrorKind::Conflict);
    }
    QVERIFY(WorkingFolder(place.working()).discard(place.path(), wording()));
    QVERIFY(!WorkingFolder(place.working()).unpublishedSince(place.path()));
    QCOMPARE(people((*place.open())->databasePath()), QString());
    QVERIFY(WorkingFolder(place.working()).discard(place.path(QStringLiteral("never.vigie")), wording()));
}

void WorkingCopyTest::oneWindowAtATime()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const Result<std::unique_ptr<WorkingCopy>> second = place.open();
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QVERIFY(second.error().message.contains(u"observatoire.vigie"));
}

void WorkingCopyTest::aLockOfADeadProcessIsTakenOver()
{
    Place place;
    QVERIFY(place.create());
    QString folder;
    {
        const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
        folder = QFileInfo(copy->databasePath()).path();
    }
    QFile lock(folder + QStringLiteral("/lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("999999999\nvigie\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    QVERIFY(place.open());
}

void WorkingCopyTest::aLinkIsTheFileItLeadsTo()
{
    Place place;
    QVERIFY(place.create());
    const QString link = place.path(QStringLiteral("link.vigie"));
    QVERIFY(QFile::link(place.path(), link));
    const std::unique_ptr<WorkingCopy> copy = std::move(*WorkingCopy::open(link, place.working(), wording()));
    QCOMPARE(copy->sharedPath(), QFileInfo(place.path()).canonicalFilePath());
    QCOMPARE(place.open().error().kind, ErrorKind::Conflict);
    addPerson(*databaseOf(*copy), "Ada");
    QVERIFY(copy->publish(*databaseOf(*copy), false, wording()));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(people(place.path()), QStringLiteral("Ada"));
}

void WorkingCopyTest::openingReportsProgressAndCanBeStopped()
{
    Place place;
    QVERIFY(place.create());
    const auto stopped
        = WorkingCopy::open(place.path(), place.working(), wording(), [](double) { return false; });
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY(!WorkingFolder(place.working()).isReady(place.path()));
    std::vector<double> shares;
    QVERIFY(WorkingCopy::open(place.path(), place.working(), wording(), [&shares](double share) {
        shares.push_back(share);
        return true;
    }));
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
}

// A process that writes to the file is cut off in the middle of a transaction: half of it stands in the file,
// the way back in the journal beside it.
void WorkingCopyTest::aFileWithAHotJournalIsReadAsItWasBefore()
{
    Place place;
    QVERIFY(place.create());
    editShared(place.path(), "INSERT INTO person (id, name) VALUES ('b', 'before')");
    const QString torn = place.path(QStringLiteral("torn.vigie"));
    {
        const std::unique_ptr<Database> database = *Database::open(place.path(), OpenMode::ReadWrite);
        QVERIFY(executeScript(*database,
            "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; UPDATE person SET name = 'half';"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            "INSERT INTO person (id, name) SELECT 'x' || i, 'half' FROM n"));
        QVERIFY(QFileInfo(place.path() + QStringLiteral("-journal")).size() > 0);
        QVERIFY(QFile::copy(place.path(), torn));
        QVERIFY(QFile::copy(place.path() + QStringLiteral("-journal"), torn + QStringLiteral("-journal")));
    }
    const QByteArray before = fingerprint(torn);
    const Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(torn, place.working(), wording());
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message + copy.error().detail));
    QCOMPARE(people((*copy)->databasePath()), QStringLiteral("before"));
    QCOMPARE(fingerprint(torn), before);
    QVERIFY(QFile::exists(torn + QStringLiteral("-journal")));
}

void WorkingCopyTest::aFileInWriteAheadModeIsReadWithItsLog()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<Database> writer = *Database::open(place.path(), OpenMode::ReadWrite);
    QVERIFY(execute(*writer, "PRAGMA journal_mode = WAL"));
    QVERIFY(execute(*writer, "INSERT INTO person (id, name) VALUES ('w', 'in the log')"));
    const Result<std::unique_ptr<WorkingCopy>> copy = place.open();
    QVERIFY(copy);
    QCOMPARE(people((*copy)->databasePath()), QStringLiteral("in the log"));
}

void WorkingCopyTest::foreignFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql"); // done to a good file
    QTest::addColumn<int>("cutTo"); // its size then, where it is cut; -1 is not
    QTest::newRow("with a trigger") << QByteArray(
        "CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM contract; END")
                                    << -1;
    QTest::newRow("with a view") << QByteArray("CREATE VIEW v AS SELECT 1") << -1;
    QTest::newRow("with a virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(a)") << -1;
    QTest::newRow("with another table") << QByteArray("CREATE TABLE more (a)") << -1;
    QTest::newRow("with a table less") << QByteArray("DROP TABLE payment") << -1;
    QTest::newRow("of another program") << QByteArray("PRAGMA application_id = 7") << -1;
    QTest::newRow("of a newer version") << QByteArray("PRAGMA user_version = 999") << -1;
    QTest::newRow("with a reference to nothing") << QByteArray(
        "PRAGMA foreign_keys = OFF; INSERT INTO payment (id, contract_id) VALUES ('p', 'nothing')")
                                                 << -1;
    QTest::newRow("cut off") << QByteArray("SELECT 1") << 9000;
    QTest::newRow("empty") << QByteArray("SELECT 1") << 0;
}

void WorkingCopyTest::foreignFilesAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, cutTo);
    Place place;
    QVERIFY(place.create());
    editShared(place.path(), sql);
    if (cutTo >= 0) {
        QVERIFY(QFile::resize(place.path(), cutTo));
    }
    const QByteArray before = fingerprint(place.path());
    const Result<std::unique_ptr<WorkingCopy>> copy = place.open();
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, ErrorKind::Unreadable);
    QVERIFY2(copy.error().message.contains(u"observatoire.vigie"), qPrintable(copy.error().message));
    QCOMPARE(fingerprint(place.path()), before);
    QCOMPARE(filesIn(place.sharedFolder()).size(), qsizetype(1));
    QVERIFY(!WorkingFolder(place.working()).isReady(place.path()));
}

void WorkingCopyTest::publishingWritesOneClosedFile()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const std::unique_ptr<Database> database = databaseOf(*copy);
    QVERIFY(copy->noteChange());
    addPerson(*database, "Ada");
    QVERIFY(copy->publish(*database, false, wording()));
    QVERIFY(!copy->hasUnpublishedChanges());
    QCOMPARE(copy->sharedFileNow(), SharedFileNow::AsItWas);
    QCOMPARE(filesIn(place.sharedFolder()), QStringList{QStringLiteral("observatoire.vigie")});
    QFile file(place.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    QCOMPARE(header.mid(18, 2), QByteArray("\x01\x01")); // no write-ahead log: it stands alone
    QCOMPARE(people(place.path()), QStringLiteral("Ada"));
    QCOMPARE(backups(*copy).size(), qsizetype(1));
    QVERIFY(identifyFile(place.path(), wording()));
}

void WorkingCopyTest::publishingKeepsPermissions()
{
    Place place;
    QVERIFY(place.create());
    const QFileDevice::Permissions permissions
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::WriteGroup;
    QVERIFY(QFile::setPermissions(place.path(), permissions));
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    QVERIFY(copy->publish(*databaseOf(*copy), false, wording()));
    const QFileDevice::Permissions all = permissions | QFileDevice::ReadOther | QFileDevice::WriteOther
        | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFile::permissions(place.path()) & all, permissions);
}

void WorkingCopyTest::publishingRefusesToOverwriteAnOutsideChange()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const std::unique_ptr<Database> database = databaseOf(*copy);
    QVERIFY(copy->noteChange());
    addPerson(*database, "ours");
    editShared(place.path(), "INSERT INTO person (id, name) VALUES ('t', 'theirs')");
    QCOMPARE(copy->sharedFileNow(), SharedFileNow::Changed);
    QCOMPARE(copy->publish(*database, false, wording()).error().kind, ErrorKind::Conflict);
    QCOMPARE(people(place.path()), QStringLiteral("theirs"));
    QVERIFY(copy->hasUnpublishedChanges());
    QVERIFY(copy->publish(*database, true, wording()));
    QCOMPARE(people(place.path()), QStringLiteral("ours"));
    const QString backup
        = QFileInfo(copy->databasePath()).path() + QStringLiteral("/backups/") + backups(*copy).last();
    QCOMPARE(people(backup), QStringLiteral("theirs")); // what was overwritten is not lost
}

void WorkingCopyTest::publishingCleansWhatACrashLeft()
{
    Place place;
    QVERIFY(place.create());
    const auto leave = [&place](const QString &name, int hoursAgo) {
        QFile file(place.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half");
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(
            QDateTime::currentDateTime().addSecs(-3600 * hoursAgo), QFileDevice::FileModificationTime));
    };
    leave(QStringLiteral(".observatoire.vigie.4242.tmp"), 5);
    leave(QStringLiteral(".observatoire.vigie.4343.tmp"), 0); // another computer may be saving just now
    leave(QStringLiteral(".other.vigie.4242.tmp"), 5);
    const QString ours = QStringLiteral(".observatoire.vigie.%1.tmp").arg(QCoreApplication::applicationPid());
    leave(ours, 0);
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    QVERIFY(copy->publish(*databaseOf(*copy), false, wording()));
    QCOMPARE(filesIn(place.sharedFolder()),
        (QStringList{QStringLiteral(".observatoire.vigie.4343.tmp"), QStringLiteral(".other.vigie.4242.tmp"),
            QStringLiteral("observatoire.vigie")}));
}

void WorkingCopyTest::publishingIntoAReadOnlyFolderChangesNothing()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    QVERIFY(copy->noteChange());
    QFile::setPermissions(place.sharedFolder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (QFileInfo(place.sharedFolder()).isWritable()) {
        QSKIP("this user may write everywhere");
    }
    const QByteArray before = fingerprint(place.path());
    const Result<void> published = copy->publish(*databaseOf(*copy), false, wording());
    QFile::setPermissions(
        place.sharedFolder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
    QCOMPARE(published.error().kind, ErrorKind::NotWritable);
    QVERIFY2(published.error().message.contains(u"shared"), qPrintable(published.error().message));
    QCOMPARE(fingerprint(place.path()), before);
    QVERIFY(copy->hasUnpublishedChanges());
}

void WorkingCopyTest::publishingIntoAMissingFolderChangesNothing()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const std::unique_ptr<Database> database = databaseOf(*copy);
    QVERIFY(copy->noteChange());
    QVERIFY(QDir().rename(place.sharedFolder(), place.sharedFolder() + QStringLiteral("-away")));
    const Result<void> published = copy->publish(*database, true, wording());
    QCOMPARE(published.error().kind, ErrorKind::NotWritable);
    QVERIFY(!published.error().message.isEmpty());
    QVERIFY(copy->hasUnpublishedChanges());
    // Something in the way of the new file: the step before the last fails.
    QVERIFY(QDir().mkpath(place.path() + QStringLiteral("/in the way")));
    QCOMPARE(copy->publish(*database, true, wording()).error().kind, ErrorKind::NotWritable);
    QCOMPARE(filesIn(place.sharedFolder()), QStringList());
}

void WorkingCopyTest::theLastTenBackupsStay()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const std::unique_ptr<Database> database = databaseOf(*copy);
    for (int i = 0; i < 13; ++i) {
        addPerson(*database, "p" + QByteArray::number(i));
        QVERIFY(copy->publish(*database, false, wording()));
    }
    QCOMPARE(backups(*copy).size(), qsizetype(10));
    const QString folder = QFileInfo(copy->databasePath()).path() + QStringLiteral("/backups/");
    QVERIFY(people(folder + backups(*copy).last()).endsWith(u"p9")); // with p0…p11, the one before the last
    QVERIFY(!people(folder + backups(*copy).last()).contains(u"p12"));
    QVERIFY(people(folder + backups(*copy).first()).contains(u"p2"));
    QVERIFY(!people(folder + backups(*copy).first()).contains(u"p3"));
}

void WorkingCopyTest::saveAsWritesElsewhere()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const std::unique_ptr<Database> database = databaseOf(*copy);
    addPerson(*database, "Ada");
    const QString other = place.path(QStringLiteral("autre.vigie"));
    Publishing elsewhere = publishingElsewhere(other, place.working());
    QVERIFY(publishDatabase(*database, elsewhere, wording()));
    QCOMPARE(people(other), QStringLiteral("Ada"));
    QCOMPARE(people(place.path()), QString());
    elsewhere.mayReplace = [] { return false; };
    QCOMPARE(publishDatabase(*database, elsewhere, wording()).error().kind, ErrorKind::Conflict);
}

void WorkingCopyTest::whatIsPublishedOpensAgain()
{
    Place place;
    QVERIFY(place.create());
    {
        const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
        const std::unique_ptr<Database> database = databaseOf(*copy);
        addPerson(*database, "Ada");
        QVERIFY(copy->publish(*database, false, wording()));
    }
    QVERIFY(WorkingFolder(place.working()).isReady(place.path()));
    QVERIFY(WorkingFolder(place.working()).discard(place.path(), wording()));
    const Result<std::unique_ptr<WorkingCopy>> copy = place.open(); // through every check
    QVERIFY(copy);
    QCOMPARE(people((*copy)->databasePath()), QStringLiteral("Ada"));
}

void WorkingCopyTest::theSearchIndexStaysPrivate()
{
    Place place;
    QVERIFY(place.create());
    const std::unique_ptr<WorkingCopy> copy = std::move(*place.open());
    const std::unique_ptr<Database> database = databaseOf(*copy);
    QVERIFY(execute(*database, "ATTACH '" + copy->searchIndexPath().toUtf8() + "' AS search"));
    QVERIFY(execute(*database, "CREATE TABLE search.words (w)"));
    QVERIFY(copy->publish(*database, false, wording()));
    const std::unique_ptr<Database> published = *Database::open(place.path(), OpenMode::ReadOnly);
    QVERIFY(checkSchema(*published, wording()));
}

void WorkingCopyTest::theStateOfAFileChangesWithIt()
{
    Place place;
    QVERIFY(FileState::of(place.path()).text.isEmpty());
    QVERIFY(place.create());
    const FileState first = FileState::of(place.path());
    QVERIFY(!first.text.isEmpty());
    QCOMPARE(FileState::of(place.path()), first);
    editShared(place.path(), "INSERT INTO person (id, name) VALUES ('a', 'Ada')");
    QVERIFY(!(FileState::of(place.path()) == first));
}

QTEST_GUILESS_MAIN(WorkingCopyTest)
#include "working_copy_test.moc"
