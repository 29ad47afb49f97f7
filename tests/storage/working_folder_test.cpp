// Who has a file open, and what became of it meanwhile.
#include "app/storage/working_folder.h"

#include "app/storage/database_file.h"
#include "app/storage/statement.h"
#include "app/storage/working_copy.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

const Wording &wording()
{
    static const Wording words(Language::English);
    return words;
}

class Place
{
public:
    QString path() const { return m_folder.path(QStringLiteral("observatoire.vigie")); }
    QString working() const { return m_folder.path(QStringLiteral("working")); }
    WorkingFolder folder() const { return WorkingFolder(working()); }
    Result<std::unique_ptr<WorkingCopy>> open() const
    {
        return WorkingCopy::open(path(), working(), wording());
    }
    Result<void> create() const { return createObservatory(path(), wording()); }

    // As a window on that computer leaves its lock when the power goes.
    void lockFrom(const QByteArray &computer) const
    {
        QString folder;
        {
            const Result<std::unique_ptr<WorkingCopy>> copy = open();
            QVERIFY(copy);
            folder = (*copy)->folder();
        }
        QFile lock(QDir(folder).filePath(QStringLiteral("lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4242\nvigie\n" + computer + "\nabc\ndef\n");
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

class WorkingFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void aWindowOfThisComputerIsNamedAsOne();
    void aComputerElsewhereIsNamedWithItsTime();
    void theLockOfAComputerElsewhereCanBeTakenAway();
    void whoOnlyLooksIsNotKeptOut();
    void aVanishedFileIsNotCalledAChangedOne();
    void aVanishedFileIsSavedWithoutAQuestion();
};

void WorkingFolderTest::aWindowOfThisComputerIsNamedAsOne()
{
    Place place;
    QVERIFY(place.create());
    QVERIFY(!place.folder().holderOf(place.path()));
    const auto copy = place.open();
    QVERIFY(copy);
    const std::optional<LockHolder> holder = place.folder().holderOf(place.path());
    QVERIFY(holder && holder->isOnThisComputer);
    QVERIFY(place.open().error().message.contains(QStringLiteral("another window")));
}

void WorkingFolderTest::aComputerElsewhereIsNamedWithItsTime()
{
    Place place;
    QVERIFY(place.create());
    place.lockFrom("atelier");
    const std::optional<LockHolder> holder = place.folder().holderOf(place.path());
    QVERIFY(holder);
    QVERIFY(!holder->isOnThisComputer);
    QCOMPARE(holder->computer, QStringLiteral("atelier"));
    QVERIFY(std::abs(holder->since.secsTo(QDateTime::currentDateTime())) < 60);
    const auto opened = place.open();
    QCOMPARE(opened.error().kind, ErrorKind::Conflict);
    QVERIFY2(opened.error().message.contains(QStringLiteral("atelier")), qPrintable(opened.error().message));
    QVERIFY(!opened.error().message.contains(QStringLiteral("window")));
}

void WorkingFolderTest::theLockOfAComputerElsewhereCanBeTakenAway()
{
    Place place;
    QVERIFY(place.create());
    place.lockFrom("atelier");
    place.folder().takeLockAway(place.path());
    QVERIFY(!place.folder().holderOf(place.path()));
    QVERIFY(place.open());
}

void WorkingFolderTest::whoOnlyLooksIsNotKeptOut()
{
    Place place;
    QVERIFY(place.create());
    place.lockFrom("atelier");
    QVERIFY(WorkingCopy::openForReading(place.path(), place.working(), wording()));
}

void WorkingFolderTest::aVanishedFileIsNotCalledAChangedOne()
{
    Place place;
    QVERIFY(place.create());
    const auto copy = place.open();
    QVERIFY(copy);
    QVERIFY(QFile::rename(place.path(), place.path() + QStringLiteral(".moved")));
    QCOMPARE((*copy)->sharedFileNow(), SharedFileNow::Vanished);
}

void WorkingFolderTest::aVanishedFileIsSavedWithoutAQuestion()
{
    Place place;
    QVERIFY(place.create());
    const auto copy = place.open();
    QVERIFY(copy);
    QVERIFY(QFile::remove(place.path()));
    Result<std::unique_ptr<Database>> database = Database::open((*copy)->databasePath(), OpenMode::ReadWrite);
    QVERIFY(database);
    QVERIFY((*copy)->publish(**database, false, wording()));
    QVERIFY(QFile::exists(place.path()));
    QCOMPARE((*copy)->sharedFileNow(), SharedFileNow::AsItWas);
}

QTEST_GUILESS_MAIN(WorkingFolderTest)
#include "working_folder_test.moc"
