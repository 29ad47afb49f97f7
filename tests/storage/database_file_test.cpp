// What is opened and what is refused, and that every past version becomes the current one.
#include "app/storage/database_file.h"

#include "app/storage/schema_migrations.h"
#include "app/storage/statement.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

QStringList schemaText(const Database &database)
{
    Result<Statement> statement = Statement::prepare(
        database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1");
    QStringList lines;
    while (statement && statement->step().value_or(false)) {
        lines += statement->text(0);
    }
    return lines;
}

std::unique_ptr<Database> opened(const QString &path, OpenMode mode)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, mode);
    return database ? std::move(*database) : nullptr;
}

} // namespace

class DatabaseFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewFileIsOursWholeAndAlone();
    void everyVersionMigratesToTheSameSchema();
    void aFailedMigrationChangesNothing();
    void foreignFilesAreRefusedWithASentence_data();
    void foreignFilesAreRefusedWithASentence();
    void foreignPartsAreRefused_data();
    void foreignPartsAreRefused();
    void aDamagedFileIsRefused();
    void anExistingFileIsNeverReplaced();

private:
    const Wording m_wording{Language::English};
};

void DatabaseFileTest::aNewFileIsOursWholeAndAlone()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("new.vigie"));
    QVERIFY(createObservatory(path, m_wording));
    QCOMPARE(QDir(folder.root()).entryList(QDir::Files), QStringList(QStringLiteral("new.vigie")));
    const Result<FileIdentity> identity = identifyFile(path, m_wording);
    QVERIFY(identity);
    QCOMPARE(identity->schemaVersion, currentSchemaVersion());
    QVERIFY(!identity->isNewer);
    const auto database = opened(path, OpenMode::ReadOnly);
    QVERIFY(checkSchema(*database, m_wording));
    QVERIFY(checkIntegrity(*database, m_wording));
}

void DatabaseFileTest::everyVersionMigratesToTheSameSchema()
{
    const auto fresh = opened(QStringLiteral(":memory:"), OpenMode::Create);
    QVERIFY(migrate(*fresh));
    for (int version = 0; version <= currentSchemaVersion(); ++version) {
        const auto past = opened(QStringLiteral(":memory:"), OpenMode::Create);
        QVERIFY(migrate(*past, version));
        QVERIFY(migrate(*past));
        QCOMPARE(schemaText(*past), schemaText(*fresh));
    }
}

void DatabaseFileTest::aFailedMigrationChangesNothing()
{
    const auto database = opened(QStringLiteral(":memory:"), OpenMode::Create);
    QVERIFY(execute(*database, "CREATE TABLE person (id TEXT)")); // in the way of 0001
    const QStringList before = schemaText(*database);
    QVERIFY(!migrate(*database));
    QCOMPARE(schemaText(*database), before);
}

void DatabaseFileTest::foreignFilesAreRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("id,name\n1,Adie\n");
    QTest::newRow("short SQLite header") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another program's SQLite file")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
}

void DatabaseFileTest::foreignFilesAreRefusedWithASentence()
{
    QFETCH(const QByteArray, content);
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("foreign.vigie"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<FileIdentity> identity = identifyFile(path, m_wording);
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, ErrorKind::Unreadable);
    QCOMPARE(identity.error().message, QStringLiteral("“foreign.vigie” is not an observatory file."));
    QVERIFY(!identifyFile(folder.path(QStringLiteral("absent.vigie")), m_wording));
}

void DatabaseFileTest::foreignPartsAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER t AFTER INSERT ON contract BEGIN DELETE FROM source; END");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT * FROM contract");
    QTest::newRow("table") << QByteArray("CREATE TABLE stranger (id TEXT)");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE f USING fts5(x)");
    QTest::newRow("changed table") << QByteArray("ALTER TABLE contract ADD COLUMN stranger TEXT");
    QTest::newRow("missing table") << QByteArray("DROP TABLE claim");
    QTest::newRow("expression index") << QByteArray("CREATE INDEX i ON contract (abs(id))");
}

void DatabaseFileTest::foreignPartsAreRefused()
{
    QFETCH(const QByteArray, sql);
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("other.vigie"));
    QVERIFY(createObservatory(path, m_wording));
    QVERIFY(execute(*opened(path, OpenMode::ReadWrite), sql));
    const auto database = opened(path, OpenMode::ReadOnly);
    const Result<void> checked = checkSchema(*database, m_wording);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Unreadable);
    QVERIFY(!checked.error().message.isEmpty());
}

void DatabaseFileTest::aDamagedFileIsRefused()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("damaged.vigie"));
    QVERIFY(createObservatory(path, m_wording));
    {
        const auto database = opened(path, OpenMode::ReadWrite);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(execute(*database,
                QByteArray(
                    "INSERT INTO person (id, name) VALUES (hex(randomblob(16)), hex(randomblob(400)))")));
        }
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = file.size() / 2; at < file.size() - 600; at += 4096) {
        file.seek(at);
        file.write(QByteArray(600, '\x5a'));
    }
    file.close();
    const auto database = opened(path, OpenMode::ReadOnly);
    QVERIFY(database);
    const Result<void> checked = checkIntegrity(*database, m_wording);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Unreadable);
}

void DatabaseFileTest::anExistingFileIsNeverReplaced()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("mine.vigie"));
    QVERIFY(createObservatory(path, m_wording));
    const Result<void> again = createObservatory(path, m_wording);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotWritable);
    QVERIFY(!createObservatory(folder.path(QStringLiteral("no/such/folder/x.vigie")), m_wording));
}

QTEST_GUILESS_MAIN(DatabaseFileTest)
#include "database_file_test.moc"
