// Saving under another name, and going back: what is let go is whole somewhere else first.
#include "app/editing/workspace.h"

#include "app/storage/statement.h"
#include "app/storage/working_folder.h"
#include "tests/support/observatory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

// A second observatory beside the first, in the same working folder.
QString makeOther(const Observatory &observatory)
{
    const QString path = observatory.folder().path(QStringLiteral("autre.vigie"));
    return QFile::copy(observatory.path(), path) ? path : QString();
}

qint64 contractsIn(const QString &path, const Observatory &observatory)
{
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    const Result<std::unique_ptr<Workspace>> looking = Workspace::open(path, settings);
    return looking ? RecordReader((*looking)->database()).counts().value()[RecordKind::Contract] : -1;
}

} // namespace

class SaveAsTest : public QObject
{
    Q_OBJECT

private slots:
    void itWritesWhereAskedWhenTheOpenFileVanished();
    void itWritesTheSameFileUnderAnyOfItsNames();
    void aFileOpenInAnotherWindowIsLeftAlone();
    void whatTheOtherFileHadUnsavedIsKeptWhenItFails();
    void aFileOpenForReadingIsSavedElsewhereAndEditedThere();
    void aFileOpenForReadingIsNotWrittenOver();
    void goingBackToADamagedFileLetsNothingGo();
};

void SaveAsTest::itWritesWhereAskedWhenTheOpenFileVanished()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(QFile::remove(observatory.path()));
    const QString elsewhere = observatory.folder().path(QStringLiteral("ailleurs.vigie"));
    QVERIFY(observatory.workspace().saveAs(elsewhere));
    QVERIFY(!QFile::exists(observatory.path()));
    QCOMPARE(contractsIn(elsewhere, observatory), 1);
    QCOMPARE(observatory.workspace().path(), elsewhere);
}

void SaveAsTest::itWritesTheSameFileUnderAnyOfItsNames()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    const QString link = observatory.folder().path(QStringLiteral("lien.vigie"));
    QVERIFY(QFile::link(observatory.path(), link));
    QVERIFY(observatory.workspace().saveAs(link));
    QCOMPARE(contractsIn(observatory.path(), observatory), 1);
    QVERIFY(observatory.workspace().undo()); // it is still the same history
}

void SaveAsTest::aFileOpenInAnotherWindowIsLeftAlone()
{
    Observatory observatory;
    const QString other = makeOther(observatory);
    const Result<std::unique_ptr<Workspace>> window = Workspace::open(other, observatory.settings());
    QVERIFY(window);
    observatory.addContract(QStringLiteral("Adie"));
    const Result<void> saved = observatory.workspace().saveAs(other);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY(saved.error().message.contains(QStringLiteral("autre.vigie")));
    QCOMPARE(contractsIn(other, observatory), 0);
    QVERIFY(observatory.workspace().isModified());
}

void SaveAsTest::whatTheOtherFileHadUnsavedIsKeptWhenItFails()
{
    Observatory observatory;
    const QString other = makeOther(observatory);
    {
        const Result<std::unique_ptr<Workspace>> window = Workspace::open(other, observatory.settings());
        QVERIFY(window);
        QVERIFY((*window)->perform(
            addRecord(contract(QStringLiteral("Wimoov")), QStringLiteral("Wimoov"), (*window)->wording())));
    }
    QVERIFY(WorkingFolder(observatory.workingFolder()).unpublishedSince(other));
    // A folder where the new file is first written.
    const QString pid = QString::number(QCoreApplication::applicationPid());
    QVERIFY(QDir().mkpath(observatory.folder().path(QStringLiteral(".autre.vigie.%1.tmp").arg(pid))));
    QVERIFY(!observatory.workspace().saveAs(other));
    QVERIFY(WorkingFolder(observatory.workingFolder()).unpublishedSince(other));
}

void SaveAsTest::aFileOpenForReadingIsSavedElsewhereAndEditedThere()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    observatory.close();
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    const Result<std::unique_ptr<Workspace>> looking = Workspace::open(observatory.path(), settings);
    QVERIFY(looking);
    Workspace &workspace = **looking;
    const QString elsewhere = observatory.folder().path(QStringLiteral("ailleurs.vigie"));
    const Result<void> saved = workspace.saveAs(elsewhere);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    QCOMPARE(workspace.path(), elsewhere);
    QVERIFY(!workspace.isReadOnly());
    QVERIFY(workspace.perform(addRecord(contract(QStringLiteral("Wimoov")), {}, workspace.wording())));
    QVERIFY(workspace.save());
    QCOMPARE(contractsIn(elsewhere, observatory), 2);
    QCOMPARE(contractsIn(observatory.path(), observatory), 1);
}

void SaveAsTest::aFileOpenForReadingIsNotWrittenOver()
{
    Observatory observatory;
    observatory.close();
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    const Result<std::unique_ptr<Workspace>> looking = Workspace::open(observatory.path(), settings);
    QVERIFY(looking);
    const FileState before = FileState::of(observatory.path());
    const Result<void> saved = (*looking)->saveAs(observatory.path());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::NotWritable);
    QCOMPARE(FileState::of(observatory.path()), before);
}

void SaveAsTest::goingBackToADamagedFileLetsNothingGo()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    {
        Result<std::unique_ptr<Database>> other = Database::open(observatory.path(), OpenMode::ReadWrite);
        QVERIFY(other);
        QVERIFY(execute(**other, "PRAGMA foreign_keys = OFF"));
        QVERIFY(execute(**other,
            "INSERT INTO participation (id, contract_id, organisation_id, role) VALUES ('p', 'gone', 'gone', "
            "'investor')"));
    }
    const Result<void> reverted = observatory.workspace().revert();
    QVERIFY(!reverted);
    QVERIFY(!reverted.error().message.isEmpty());
    QVERIFY(observatory.exists(adie));
    QVERIFY(observatory.workspace().isModified());
}

QTEST_GUILESS_MAIN(SaveAsTest)
#include "save_as_test.moc"
