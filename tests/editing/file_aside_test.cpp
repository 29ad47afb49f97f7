// What happens to a file aside: it is saved, saved elsewhere and read anew while it is edited, and each can
// be stopped.
#include "app/editing/workspace.h"
#include "app/storage/working_folder.h"
#include "tests/support/big_observatory.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

qint64 contractsIn(const Observatory &observatory, const QString &path)
{
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    settings.isSearched = false;
    const Result<std::unique_ptr<Workspace>> looking = Workspace::open(path, settings);
    return looking ? RecordReader((*looking)->database()).counts().value()[RecordKind::Contract] : -1;
}

// Runs one task to its end and keeps what came of it; something may be done once it is so far.
class Task
{
public:
    explicit Task(Workspace &workspace, double at = 2, std::function<void()> meanwhile = {})
        : m_meanwhile(std::move(meanwhile))
    {
        FileBinding &file = workspace.file();
        QObject::connect(&file, &FileBinding::taskProgressed, &m_context, [this, at](double share) {
            if (share >= at && m_meanwhile) {
                std::exchange(m_meanwhile, {})();
            }
        });
        QObject::connect(&file, &FileBinding::taskEnded, &m_context,
            [this](FileBinding::Task, const Result<void> &result) { m_result = result; });
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_result.has_value(); }, 30000);
    }
    bool succeeded() const { return m_result && *m_result; }
    const Error &error() const { return m_result->error(); }
    bool hasDoneMeanwhile() const { return !m_meanwhile; }

private:
    QObject m_context;
    std::function<void()> m_meanwhile;
    std::optional<Result<void>> m_result;
};

} // namespace

class FileAsideTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsEditedDuringASaveIsKeptAndStaysUnsaved();
    void aStoppedSaveLeavesTheFileAsItWas();
    void aSaveOverAnOutsideChangeIsAConflict();
    void whatIsEditedDuringASaveElsewhereGoesAlong();
    void aStoppedSaveElsewhereChangesNothing();
    void nothingIsEditedWhileTheFileIsReadAnew();
    void aStoppedReadingKeepsTheChanges();
    void aStoppedOpeningLeavesNothingBehind();
    void aBigDamagedFileIsNotKeptOpen();
    void onlyOneThingIsDoneAtATime();
    void aSaveElsewhereOfAFileThatIsOnlyReadIsNotCutOff();
};

void FileAsideTest::whatIsEditedDuringASaveIsKeptAndStaysUnsaved()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.addContract(QStringLiteral("before"));
    Workspace &workspace = observatory.workspace();
    Task task(workspace, 0.99, [&] { observatory.addContract(QStringLiteral("meanwhile")); });
    workspace.file().saveAside(false);
    QVERIFY(workspace.file().task()); // a big file is not waited for
    QVERIFY(task.waitForEnd());
    QVERIFY(task.succeeded());
    QVERIFY(task.hasDoneMeanwhile());
    QVERIFY(workspace.isModified());
    QCOMPARE(contractsIn(observatory, observatory.path()), contractsInABigObservatory + 1);
    QCOMPARE(observatory.reader().counts().value()[RecordKind::Contract], contractsInABigObservatory + 2);

    observatory.reopen(); // it is still known as unsaved
    QVERIFY(observatory.workspace().isModified());
    QVERIFY(observatory.workspace().save());
    QVERIFY(!observatory.workspace().isModified());
    QCOMPARE(contractsIn(observatory, observatory.path()), contractsInABigObservatory + 2);
}

void FileAsideTest::aStoppedSaveLeavesTheFileAsItWas()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.addContract(QStringLiteral("before"));
    const FileState before = FileState::of(observatory.path());
    Workspace &workspace = observatory.workspace();
    Task task(workspace);
    workspace.file().saveAside(false);
    workspace.file().stopTask();
    QVERIFY(task.waitForEnd());
    QVERIFY(!task.succeeded());
    QCOMPARE(task.error().kind, ErrorKind::Cancelled);
    QCOMPARE(FileState::of(observatory.path()), before);
    QVERIFY(workspace.isModified());
    QVERIFY(!workspace.file().task());
    const QStringList files
        = QDir(QFileInfo(observatory.path()).path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList{QFileInfo(observatory.path()).fileName()});
    QVERIFY(workspace.save());
}

void FileAsideTest::aSaveOverAnOutsideChangeIsAConflict()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("before"));
    QFile file(observatory.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    Task task(observatory.workspace());
    observatory.workspace().file().saveAside(false);
    QVERIFY(task.waitForEnd());
    QCOMPARE(task.error().kind, ErrorKind::Conflict);
    Task again(observatory.workspace());
    observatory.workspace().file().saveAside(true);
    QVERIFY(again.waitForEnd());
    QVERIFY(again.succeeded());
}

void FileAsideTest::whatIsEditedDuringASaveElsewhereGoesAlong()
{
    Observatory observatory;
    fillUntilBig(observatory);
    const RecordRef before = observatory.addContract(QStringLiteral("before"));
    RecordRef meanwhile;
    Workspace &workspace = observatory.workspace();
    Task task(workspace, 0.4, [&] { meanwhile = observatory.addContract(QStringLiteral("meanwhile")); });
    const QString elsewhere = observatory.folder().path(QStringLiteral("ailleurs.vigie"));
    workspace.file().saveAsAside(elsewhere);
    QVERIFY(task.waitForEnd());
    QVERIFY2(task.succeeded(), qPrintable(task.succeeded() ? QString() : task.error().message));
    QVERIFY(task.hasDoneMeanwhile());
    QCOMPARE(workspace.path(), elsewhere);
    QVERIFY(observatory.exists(before));
    QVERIFY(observatory.exists(meanwhile));
    QVERIFY(workspace.isModified());
    QCOMPARE(contractsIn(observatory, elsewhere), contractsInABigObservatory + 1);
    QVERIFY(workspace.save());
    QVERIFY(!workspace.isModified());
    QCOMPARE(contractsIn(observatory, elsewhere), contractsInABigObservatory + 2);
    QVERIFY(workspace.undo()); // the history went along, too
    QVERIFY(!observatory.exists(meanwhile));
    QTRY_VERIFY(workspace.searchIndex());
    QCOMPARE(contractsIn(observatory, observatory.path()), contractsInABigObservatory);
}

void FileAsideTest::aStoppedSaveElsewhereChangesNothing()
{
    Observatory observatory;
    fillUntilBig(observatory);
    const RecordRef before = observatory.addContract(QStringLiteral("before"));
    Workspace &workspace = observatory.workspace();
    Task task(workspace);
    const QString elsewhere = observatory.folder().path(QStringLiteral("ailleurs.vigie"));
    workspace.file().saveAsAside(elsewhere);
    workspace.file().stopTask();
    QVERIFY(task.waitForEnd());
    QCOMPARE(task.error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(elsewhere));
    QCOMPARE(workspace.path(), observatory.path());
    QVERIFY(workspace.isModified());
    QVERIFY(observatory.exists(before));
}

void FileAsideTest::nothingIsEditedWhileTheFileIsReadAnew()
{
    Observatory observatory;
    fillUntilBig(observatory);
    const RecordRef before = observatory.addContract(QStringLiteral("before"));
    Workspace &workspace = observatory.workspace();
    QSignalSpy changed(&workspace, &Workspace::changed);
    Task task(workspace);
    workspace.file().revertAside();
    const Result<ChangeSummary> refused
        = workspace.perform(addRecord(contract(QStringLiteral("meanwhile")), {}, workspace.wording()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotWritable);
    QVERIFY(task.waitForEnd());
    QVERIFY(task.succeeded());
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.front().front().value<ChangeSummary>().everything);
    QVERIFY(!observatory.exists(before));
    QVERIFY(!workspace.isModified());
    QVERIFY(workspace.searchIndex()); // it came with the copy
    QVERIFY(workspace.perform(addRecord(contract(QStringLiteral("after")), {}, workspace.wording())));
    QVERIFY(workspace.save());
}

void FileAsideTest::aStoppedReadingKeepsTheChanges()
{
    Observatory observatory;
    fillUntilBig(observatory);
    const RecordRef before = observatory.addContract(QStringLiteral("before"));
    Workspace &workspace = observatory.workspace();
    Task task(workspace);
    workspace.file().revertAside();
    workspace.file().stopTask();
    QVERIFY(task.waitForEnd());
    QCOMPARE(task.error().kind, ErrorKind::Cancelled);
    QVERIFY(observatory.exists(before));
    QVERIFY(workspace.isModified());
    QVERIFY(workspace.undo());
}

void FileAsideTest::aStoppedOpeningLeavesNothingBehind()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    QVERIFY(QDir(observatory.workingFolder()).removeRecursively());
    const Result<std::unique_ptr<Workspace>> opened
        = Workspace::openAtOnce(observatory.path(), observatory.settings());
    QVERIFY(opened);
    QSignalSpy failed(&(*opened)->file(), &FileBinding::preparationFailed);
    (*opened)->file().stopPreparation();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::Cancelled);
    const QFileInfoList folders
        = QDir(observatory.workingFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        QCOMPARE(QDir(folder.filePath()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }
}

void FileAsideTest::aBigDamagedFileIsNotKeptOpen()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    QVERIFY(QDir(observatory.workingFolder()).removeRecursively());
    {
        QFile file(observatory.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 place = file.size() / 2; place < file.size() - 4096; place += 4096) {
            QVERIFY(file.seek(place));
            file.write(QByteArray(64, '\xff')); // the heads of its pages
        }
    }
    const Result<std::unique_ptr<Workspace>> opened
        = Workspace::openAtOnce(observatory.path(), observatory.settings());
    QVERIFY(opened);
    QSignalSpy failed(&(*opened)->file(), &FileBinding::preparationFailed);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::Unreadable);
}

void FileAsideTest::onlyOneThingIsDoneAtATime()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.addContract(QStringLiteral("before"));
    FileBinding &file = observatory.workspace().file();
    Task task(observatory.workspace());
    file.saveAside(false);
    const Result<void> second = file.save(false);
    QVERIFY(!second);
    QVERIFY(!second.error().message.isEmpty());
    QVERIFY(task.waitForEnd());
    QVERIFY(task.succeeded());
}

void FileAsideTest::aSaveElsewhereOfAFileThatIsOnlyReadIsNotCutOff()
{
    Observatory observatory;
    fillUntilBig(observatory);
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    const auto looking = Workspace::open(observatory.path(), settings);
    QVERIFY(looking);
    FileBinding &file = (*looking)->file();
    const QString elsewhere = observatory.folder().path(QStringLiteral("ailleurs.vigie"));
    file.saveAsAside(elsewhere);
    QSignalSpy ended(&file, &FileBinding::taskEnded);
    file.revertAside();
    QCOMPARE(ended.count(), 1); // refused
    QVERIFY(!ended.front().at(1).value<Result<void>>());
    QVERIFY(file.task() == FileBinding::Task::SaveAs);
    QTRY_COMPARE(ended.count(), 2);
    QVERIFY(ended.back().at(1).value<Result<void>>());
    QCOMPARE((*looking)->path(), elsewhere);
}

QTEST_GUILESS_MAIN(FileAsideTest)
#include "file_aside_test.moc"
