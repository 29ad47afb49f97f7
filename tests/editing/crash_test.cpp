// Kill the program at any moment: no acknowledged edit is lost and the shared file is whole. The test starts
// itself as a child that edits without pause and kills it.
#include "app/storage/database_file.h"
#include "app/storage/working_folder.h"
#include "tests/support/observatory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace vigie;
using namespace vigie::testing;

namespace {

constexpr int savesEvery = 7;

// The child: adds a contract named after its number, then says the number. What it has said is acknowledged.
int editUntilKilled(const QString &path, const QString &workingFolder)
{
    Workspace::Settings settings;
    settings.workingFolder = workingFolder;
    settings.author = QStringLiteral("child");
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, settings);
    if (!workspace) {
        return 1;
    }
    for (int number = 1;; ++number) {
        const Edit edit = addRecord(contract(QString::number(number)), {}, Wording(Language::French));
        if (!(*workspace)->perform(edit)) {
            return 2;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (number % savesEvery == 0 && !(*workspace)->save()) {
            return 3;
        }
    }
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLost_data();
    void noAcknowledgedEditIsLost();
};

void CrashTest::noAcknowledgedEditIsLost_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int after : {0, 3, 11, 23, 42, 77}) {
        QTest::addRow("killed %d ms after its first edit", after) << after;
    }
}

void CrashTest::noAcknowledgedEditIsLost()
{
    QFETCH(const int, milliseconds);
    Observatory observatory;
    QVERIFY(observatory.workspace().save());
    observatory.close();

    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--edit-until-killed"), observatory.path(), observatory.workingFolder()});
    QVERIFY(child.waitForReadyRead(20000));
    QTest::qWait(milliseconds);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const QByteArrayList said = child.readAllStandardOutput().trimmed().split('\n');
    const int acknowledged = said.last().toInt();
    QVERIFY(acknowledged > 0);

    // The shared file is one whole observatory, whatever moment it was.
    const Wording wording(Language::French);
    QVERIFY(identifyFile(observatory.path(), wording));
    {
        const Result<std::unique_ptr<Database>> shared
            = Database::open(observatory.path(), OpenMode::ReadOnly);
        QVERIFY(shared);
        QVERIFY(checkSchema(**shared, wording));
        QVERIFY(checkIntegrity(**shared, wording));
    }
    const bool savedLast = acknowledged % savesEvery == 0;
    QVERIFY(savedLast
        || WorkingFolder(observatory.workingFolder()).unpublishedSince(observatory.path()).has_value());

    observatory.reopen();
    QVERIFY(checkIntegrity(observatory.workspace().database(), wording));
    const qint64 kept = observatory.reader().counts().value()[RecordKind::Contract];
    QVERIFY2(kept >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(acknowledged)));
    QVERIFY(observatory.workspace().undo());
    QVERIFY(observatory.workspace().save());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--edit-until-killed") {
        return editUntilKilled(arguments[2], arguments[3]);
    }
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
