// A file is written whole or not at all.
#include "app/base/whole_file.h"

#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class WholeFileTest : public QObject
{
    Q_OBJECT

private slots:
    void itTakesThePlaceOfWhatWasThere();
    void nothingChangesWhereItCannotBeWritten();
};

void WholeFileTest::itTakesThePlaceOfWhatWasThere()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("list.csv"));
    QVERIFY(writeWholeFile(path, "a longer text"));
    QVERIFY(writeWholeFile(path, "short"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("short"));
    QCOMPARE(
        QDir(folder.root()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("list.csv")});
}

void WholeFileTest::nothingChangesWhereItCannotBeWritten()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("in the way"));
    QVERIFY(QDir().mkpath(path));
    const Result<void> written = writeWholeFile(path, "text");
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotWritable);
    QVERIFY(!written.error().detail.isEmpty());
    QVERIFY(QDir(path).exists());
}

QTEST_GUILESS_MAIN(WholeFileTest)
#include "whole_file_test.moc"
