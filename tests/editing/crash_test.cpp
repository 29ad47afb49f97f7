// Kill the program at any moment: no acknowledged edit is lost and the shared file is whole. The test starts
// itself as a child that edits without pause and kills it.
#include "app/storage/database_file.h"
#include "app/storage/working_database.h"
#include "app/storage/working_folder.h"
#include "tests/support/observatory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace vigie;
using namespace vigie::testing;

namespace {

constexpr int savesEvery = 7;
const QString editWithoutPause = QStringLiteral("--edit-until-killed");
const QString dieAfterReplacingOnly = QStringLiteral("--die-after-replacing");
const QString dieAfterReplacingAndEditing = QStringLiteral("--die-after-replacing-and-editing");

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

// The child: writes what the working copy holds to the shared file and is cut off before it notes that.
int dieAfterReplacing(const QString &path, const QString &workingFolder, bool editsMeanwhile)
{
    const Wording wording(Language::French);
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(path, workingFolder, wording);
    if (!copy) {
        return 1;
    }
    const Publishing publishing = (*copy)->publishing(false);
    copy = std::unique_ptr<WorkingCopy>(); // its lock is the workspace's now
    Workspace::Settings settings;
    settings.workingFolder = workingFolder;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, settings);
    if (!workspace) {
        return 2;
    }
    const auto database = openWorkingDatabase((*workspace)->database().path());
    if (!database || !publishDatabase(**database, publishing, wording)) {
        return 3;
    }
    if (editsMeanwhile
        && !(*workspace)->perform(addRecord(contract(QStringLiteral("meanwhile")), {}, wording))) {
        return 4;
    }
    std::raise(SIGKILL);
    return 5;
}

// Runs that child to its end.
void cutOffAfterReplacing(const Observatory &observatory, bool editsMeanwhile)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
        {editsMeanwhile ? dieAfterReplacingAndEditing : dieAfterReplacingOnly, observatory.path(),
            observatory.workingFolder()});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void noAcknowledgedEditIsLost_data();
    void noAcknowledgedEditIsLost();
    void aSaveThatWasCutOffAtTheEndIsKnownAsOurOwn_data();
    void aSaveThatWasCutOffAtTheEndIsKnownAsOurOwn();
    void anotherFileAfterACutOffSaveIsAnothers();
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
        {editWithoutPause, observatory.path(), observatory.workingFolder()});
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

void CrashTest::aSaveThatWasCutOffAtTheEndIsKnownAsOurOwn_data()
{
    QTest::addColumn<bool>("editsMeanwhile");
    QTest::newRow("with all that was done") << false;
    QTest::newRow("while it was edited") << true;
}

void CrashTest::aSaveThatWasCutOffAtTheEndIsKnownAsOurOwn()
{
    QFETCH(const bool, editsMeanwhile);
    Observatory observatory;
    observatory.addContract(QStringLiteral("before"));
    observatory.close();
    const FileState before = FileState::of(observatory.path());
    cutOffAfterReplacing(observatory, editsMeanwhile);
    QVERIFY(FileState::of(observatory.path()) != before);

    const WorkingFolder folder(observatory.workingFolder());
    QVERIFY(folder.isReady(observatory.path()));
    QCOMPARE(folder.unpublishedSince(observatory.path()).has_value(), editsMeanwhile);
    for (int opening = 1; opening <= 2; ++opening) {
        observatory.reopen();
        QCOMPARE(observatory.workspace().isModified(), editsMeanwhile);
        QCOMPARE(observatory.workspace().sharedFileNow(), SharedFileNow::AsItWas);
        QCOMPARE(observatory.reader().counts().value()[RecordKind::Contract], editsMeanwhile ? 2 : 1);
    }
    observatory.addContract(QStringLiteral("after"));
    QVERIFY(observatory.workspace().save()); // nobody else is suspected
}

void CrashTest::anotherFileAfterACutOffSaveIsAnothers()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("before"));
    observatory.close();
    cutOffAfterReplacing(observatory, true);
    QFile file(observatory.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(WorkingFolder(observatory.workingFolder()).unpublishedSince(observatory.path()));
    observatory.reopen();
    QVERIFY(observatory.workspace().isModified());
    const Result<void> saved = observatory.workspace().save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == editWithoutPause) {
        return editUntilKilled(arguments[2], arguments[3]);
    }
    if (arguments.size() == 4 && arguments[1].startsWith(dieAfterReplacingOnly)) {
        return dieAfterReplacing(arguments[2], arguments[3], arguments[1] == dieAfterReplacingAndEditing);
    }
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
