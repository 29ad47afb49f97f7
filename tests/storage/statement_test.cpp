// One statement and what is bound to it.
#include "app/storage/statement.h"

#include "app/storage/database.h"

#include <QTest>
#include <sqlite3.h>

using namespace vigie;

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void aValueThatIsTooBigIsRefusedAndNotMadeUnknown();
};

void StatementTest::aValueThatIsTooBigIsRefusedAndNotMadeUnknown()
{
    const std::unique_ptr<Database> database = *Database::open(QStringLiteral(":memory:"), OpenMode::Create);
    QVERIFY(execute(*database, "CREATE TABLE t (a)"));
    sqlite3_limit(database->handle(), SQLITE_LIMIT_LENGTH, 1000);
    Result<Statement> insert = Statement::prepare(*database, "INSERT INTO t (a) VALUES (:a)");
    QVERIFY(insert);
    QVERIFY(!insert->bind(":a", QString(2000, u'x')).run());
    QVERIFY(!insert->bind(":a", QByteArray(2000, 'x')).run());
    QVERIFY(insert->bind(":a", QStringLiteral("short")).run()); // and it goes on
    Result<Statement> count = Statement::prepare(*database, "SELECT count(*) FROM t");
    QVERIFY(count && count->step());
    QCOMPARE(count->integer(0), 1);
}

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
