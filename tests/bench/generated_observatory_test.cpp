// What the benchmarks measure on is an observatory like any other.
#include "app/editing/workspace.h"
#include "app/records/validation.h"
#include "app/storage/database_file.h"
#include "app/storage/record_list.h"
#include "app/storage/record_reader.h"
#include "tests/bench/generated_observatory.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace vigie;

class GeneratedObservatoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void passesTheChecksOfTheProgram();
    void holdsTheRecordsInProportion();
    void everyRecordKeepsTheRules();
    void isTheSameEveryTime();
    void opensInTheProgram();

private:
    testing::TemporaryFolder m_folder;
    Wording m_wording{Language::English};
    std::unique_ptr<Database> m_database;
};

void GeneratedObservatoryTest::initTestCase()
{
    const QString path = m_folder.path(QStringLiteral("generated.vigie"));
    const Result<void> made = bench::generateObservatory(path, 500);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(QString(made.error().message + made.error().detail)));
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadOnly);
    QVERIFY(database.has_value());
    m_database = std::move(*database);
}

void GeneratedObservatoryTest::passesTheChecksOfTheProgram()
{
    QVERIFY(identifyFile(m_database->path(), m_wording).has_value());
    QVERIFY(checkSchema(*m_database, m_wording).has_value());
    QVERIFY(checkIntegrity(*m_database, m_wording).has_value());
}

void GeneratedObservatoryTest::holdsTheRecordsInProportion()
{
    const auto counts = RecordReader(*m_database).counts();
    QVERIFY(counts.has_value());
    QCOMPARE(counts->at(RecordKind::Organisation), qint64(500));
    QCOMPARE(counts->at(RecordKind::Contract), qint64(100));
    QCOMPARE(counts->at(RecordKind::Participation), qint64(400));
    QCOMPARE(counts->at(RecordKind::Person), qint64(25));
    QCOMPARE(counts->at(RecordKind::Source), qint64(10));
    QCOMPARE(counts->at(RecordKind::Claim), qint64(100));
}

void GeneratedObservatoryTest::everyRecordKeepsTheRules()
{
    for (const RecordKind kind : allRecordKinds) {
        const Result<std::vector<Record>> records = RecordReader(*m_database).readAll(kind);
        QVERIFY(records.has_value());
        for (const Record &record : *records) {
            const Result<void> valid = validate(record, m_wording);
            QVERIFY2(valid.has_value(), valid ? "" : qPrintable(valid.error().message));
            QVERIFY(RecordId::isWellFormed(record.id().toString()));
        }
    }
}

void GeneratedObservatoryTest::isTheSameEveryTime()
{
    const QString path = m_folder.path(QStringLiteral("again.vigie"));
    QVERIFY(bench::generateObservatory(path, 500).has_value());
    const Result<std::unique_ptr<Database>> again = Database::open(path, OpenMode::ReadOnly);
    QVERIFY(again.has_value());
    for (const RecordKind kind : allRecordKinds) {
        const Result<std::vector<Record>> first = RecordReader(*m_database).readAll(kind);
        const Result<std::vector<Record>> second = RecordReader(**again).readAll(kind);
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(*first == *second);
    }
}

void GeneratedObservatoryTest::opensInTheProgram()
{
    const Workspace::Settings settings{
        m_folder.path(QStringLiteral("copies")), QStringLiteral("Ada"), Language::English, false};
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_database->path(), settings);
    QVERIFY2(workspace.has_value(),
        workspace ? "" : qPrintable(QString(workspace.error().message + workspace.error().detail)));
    QCOMPARE(RecordList((*workspace)->database()).count(ListView::Organisations).value_or(-1), qint64(500));
}

QTEST_GUILESS_MAIN(GeneratedObservatoryTest)
#include "generated_observatory_test.moc"
