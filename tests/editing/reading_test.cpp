// Open for reading only: a private copy of the file as it is, checked as any other, that refuses edits.
// Beside the shared file nothing is made.
#include "app/editing/workspace.h"
#include "app/storage/statement.h"
#include "tests/support/big_observatory.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

Workspace::Settings toRead(const Observatory &observatory)
{
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    return settings;
}

Result<std::unique_ptr<Workspace>> look(const Observatory &observatory)
{
    return Workspace::open(observatory.path(), toRead(observatory));
}

QStringList filesBeside(const Observatory &observatory)
{
    return QDir(QFileInfo(observatory.path()).path())
        .entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QStringList readingFolders(const Observatory &observatory)
{
    return QDir(observatory.workingFolder())
        .entryList({QStringLiteral("*-read-*")}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

void changeShared(const Observatory &observatory, const QByteArray &sql)
{
    Result<std::unique_ptr<Database>> database = Database::open(observatory.path(), OpenMode::ReadWrite);
    QVERIFY(database);
    QVERIFY2(executeScript(**database, sql), sql.constData());
}

} // namespace

class ReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void itShowsWhatWasSavedBesideAnOpenWindow();
    void severalCanLookAtTheSameTime();
    void itCanBeSearched();
    void aFileInWriteAheadModeStaysAlone();
    void aBigFileInWriteAheadModeStaysAlone();
    void aForeignFileIsRefused_data();
    void aForeignFileIsRefused();
    void aMediumWithoutWritePermissionIsRead();
    void withoutRoomForACopyItIsReadWhereItLies();
    void changesThatWereNeverSavedAreLeftAlone();
    void itCanBeReadAnewWhenOthersChangedIt();
    void nothingOfItIsLeftWhenItIsClosed();
    void whatACutOffReaderLeftGoesWithTheNextOpening();
};

void ReadingTest::itShowsWhatWasSavedBesideAnOpenWindow()
{
    Observatory observatory;
    const RecordRef saved = observatory.addContract(QStringLiteral("saved"));
    QVERIFY(observatory.workspace().save());
    const RecordRef unsaved = observatory.addContract(QStringLiteral("unsaved"));
    const auto looking = look(observatory);
    QVERIFY(looking);
    const RecordReader reader((*looking)->database());
    QVERIFY(reader.read(saved));
    QVERIFY(!reader.read(unsaved));
    const auto refused
        = (*looking)->perform(addRecord(contract(QStringLiteral("no")), {}, (*looking)->wording()));
    QCOMPARE(refused.error().kind, ErrorKind::NotWritable);
    QCOMPARE(filesBeside(observatory), QStringList{QStringLiteral("observatoire.vigie")});
}

void ReadingTest::severalCanLookAtTheSameTime()
{
    Observatory observatory;
    const auto first = look(observatory);
    const auto second = look(observatory);
    QVERIFY(first && second);
    QVERIFY((*first)->database().path() != (*second)->database().path());
}

void ReadingTest::itCanBeSearched()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    const auto looking = look(observatory);
    QVERIFY(looking && (*looking)->searchIndex());
    QCOMPARE((*looking)->searchIndex()->search(QStringLiteral("adie"), 5).value().size(), size_t(1));
}

void ReadingTest::aFileInWriteAheadModeStaysAlone()
{
    Observatory observatory;
    changeShared(observatory, "PRAGMA journal_mode = WAL");
    QCOMPARE(filesBeside(observatory).size(), qsizetype(1));
    const auto looking = look(observatory);
    QVERIFY(looking);
    QCOMPARE(filesBeside(observatory), QStringList{QStringLiteral("observatoire.vigie")});
}

void ReadingTest::aBigFileInWriteAheadModeStaysAlone()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    changeShared(observatory, "PRAGMA journal_mode = WAL");
    const FileState before = FileState::of(observatory.path());
    const auto looking = Workspace::openAtOnce(observatory.path(), toRead(observatory));
    QVERIFY(looking);
    QVERIFY(!(*looking)->isPrepared());
    const RecordReader reader((*looking)->database());
    QCOMPARE(reader.counts().value()[RecordKind::Contract], 0); // only its copy can be read
    QSignalSpy changed(looking->get(), &Workspace::changed);
    QTRY_VERIFY((*looking)->isPrepared());
    QCOMPARE(changed.count(), 1);
    QVERIFY((*looking)->isReadOnly());
    QCOMPARE(reader.counts().value()[RecordKind::Contract], contractsInABigObservatory);
    QCOMPARE(filesBeside(observatory), QStringList{QStringLiteral("observatoire.vigie")});
    QCOMPARE(FileState::of(observatory.path()), before);
}

void ReadingTest::aForeignFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("with a trigger") << QByteArray(
        "CREATE TRIGGER t AFTER UPDATE ON person BEGIN DELETE FROM contract; END");
    QTest::newRow("with a view") << QByteArray("CREATE VIEW v AS SELECT 1");
    QTest::newRow("with a reference to nothing") << QByteArray(
        "PRAGMA foreign_keys = OFF; INSERT INTO payment (id, contract_id) VALUES ('p', 'nothing')");
    QTest::newRow("of a newer version") << QByteArray("PRAGMA user_version = 999");
}

void ReadingTest::aForeignFileIsRefused()
{
    QFETCH(QByteArray, sql);
    Observatory observatory;
    observatory.close();
    changeShared(observatory, sql);
    const auto looking = look(observatory);
    QVERIFY(!looking);
    QCOMPARE(looking.error().kind, ErrorKind::Unreadable);
    QVERIFY(looking.error().message.contains(QStringLiteral("observatoire.vigie")));
    // Nor where it lies.
    Workspace::Settings settings = toRead(observatory);
    settings.workingFolder = observatory.path() + QStringLiteral("/not/a/folder");
    QVERIFY(!Workspace::open(observatory.path(), settings));
}

void ReadingTest::aMediumWithoutWritePermissionIsRead()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    observatory.close();
    const QString medium = observatory.folder().path(QStringLiteral("medium"));
    QVERIFY(QDir().mkpath(medium));
    const QString path = medium + QStringLiteral("/disque.vigie");
    QVERIFY(QFile::copy(observatory.path(), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    QVERIFY(QFile::setPermissions(medium, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    for (const bool readOnly : {true, false}) {
        Workspace::Settings settings = observatory.settings();
        settings.readOnly = readOnly;
        const auto opened = Workspace::open(path, settings);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(RecordReader((*opened)->database()).counts().value()[RecordKind::Contract], 1);
    }
    QCOMPARE(QDir(medium).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("disque.vigie")});
    QFile::setPermissions(medium, QFileDevice::ReadOwner | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
}

void ReadingTest::withoutRoomForACopyItIsReadWhereItLies()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    observatory.close();
    Workspace::Settings settings = toRead(observatory);
    settings.workingFolder = observatory.path() + QStringLiteral("/not/a/folder");
    const auto looking = Workspace::open(observatory.path(), settings);
    QVERIFY(looking);
    QCOMPARE(RecordReader((*looking)->database()).counts().value()[RecordKind::Contract], 1);
    QVERIFY((*looking)->isReadOnly());
    QVERIFY(!(*looking)->revert());
    QCOMPARE(filesBeside(observatory), QStringList{QStringLiteral("observatoire.vigie")});
}

void ReadingTest::changesThatWereNeverSavedAreLeftAlone()
{
    Observatory observatory;
    const RecordRef unsaved = observatory.addContract(QStringLiteral("unsaved"));
    observatory.close();
    {
        const auto looking = look(observatory);
        QVERIFY(looking);
        QVERIFY((*looking)->saveAs(observatory.folder().path(QStringLiteral("ailleurs.vigie"))));
    }
    observatory.reopen();
    QVERIFY(observatory.exists(unsaved));
    QVERIFY(observatory.workspace().isModified());
}

void ReadingTest::itCanBeReadAnewWhenOthersChangedIt()
{
    Observatory observatory;
    const auto looking = look(observatory);
    QVERIFY(looking);
    const RecordRef later = observatory.addContract(QStringLiteral("later"));
    QVERIFY(observatory.workspace().save());
    QCOMPARE((*looking)->sharedFileNow(), SharedFileNow::Changed);
    QVERIFY((*looking)->revert());
    QVERIFY(RecordReader((*looking)->database()).read(later));
    QCOMPARE((*looking)->sharedFileNow(), SharedFileNow::AsItWas);
    QVERIFY((*looking)->isReadOnly());
}

void ReadingTest::nothingOfItIsLeftWhenItIsClosed()
{
    Observatory observatory;
    {
        const auto first = look(observatory);
        auto second = look(observatory);
        QVERIFY(first && second);
        QCOMPARE(readingFolders(observatory).size(), qsizetype(2));
        second = std::unique_ptr<Workspace>();
        QCOMPARE(readingFolders(observatory).size(), qsizetype(1));
        QVERIFY((*first)->searchIndex()->search(QStringLiteral("adie"), 5)); // the other goes on
        QVERIFY((*first)->saveAs(observatory.folder().path(QStringLiteral("ailleurs.vigie"))));
        QCOMPARE(readingFolders(observatory), QStringList());
    }
}

void ReadingTest::whatACutOffReaderLeftGoesWithTheNextOpening()
{
    Observatory observatory;
    const auto looking = look(observatory);
    QVERIFY(looking);
    const QDir working(observatory.workingFolder());
    const QString held = readingFolders(observatory).value(0);
    const QString dead = held.chopped(1) + u'7';
    QVERIFY(working.mkpath(dead + QStringLiteral("/incoming")));
    const QStringList files{QStringLiteral("observatory.db"), QStringLiteral("observatory.db-wal"),
        QStringLiteral("search.db.new"), QStringLiteral("state.json"),
        QStringLiteral("incoming/observatory.db")};
    for (const QString &name : files) {
        QFile file(working.filePath(QString(dead % u'/' % name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QString another = QStringLiteral("notes-read-1"); // not ours
    QVERIFY(working.mkpath(another));
    QCOMPARE(readingFolders(observatory), QStringList({held, dead, another}));
    observatory.reopen();
    QCOMPARE(readingFolders(observatory), QStringList({held, another}));
    QCOMPARE(RecordReader((*looking)->database()).counts().value()[RecordKind::Contract], 0);
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
