// A big file is shown at once; its working copy and its index are made meanwhile, and it can be left at any
// moment.
#include "app/editing/workspace.h"
#include "app/storage/record_list.h"
#include "app/storage/working_folder.h"
#include "tests/support/big_observatory.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class PreparationTest : public QObject
{
    Q_OBJECT

private slots:
    void aBigFileIsReadableAtOnceAndEditableSoon();
    void aReadyCopyIsEditableAtOnce();
    void anIndexThatLagsBehindIsMadeAnewMeanwhile();
    void leavingBeforeItIsReadyLosesNothing();
    void aFileThatCannotBeCopiedStaysReadable();
};

void PreparationTest::aBigFileIsReadableAtOnceAndEditableSoon()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    QVERIFY(
        WorkingFolder(observatory.workingFolder()).discard(observatory.path(), Wording(Language::English)));

    Result<std::unique_ptr<Workspace>> opened
        = Workspace::openAtOnce(observatory.path(), observatory.settings());
    QVERIFY(opened);
    Workspace &workspace = **opened;
    QSignalSpy prepared(&workspace, &Workspace::prepared);
    QSignalSpy searchable(&workspace, &Workspace::searchable);
    const RecordList list(workspace.database());
    QVERIFY(!workspace.isPrepared());
    QCOMPARE(list.count(ListView::Contracts).value(), 300);
    const std::vector<RowKey> before = list.keys({}, 20).value();
    const Edit edit = addRecord(contract(QStringLiteral("Adie")), {}, workspace.wording());
    const Result<ChangeSummary> tooEarly = workspace.perform(edit);
    QVERIFY(!tooEarly);
    QVERIFY(!tooEarly.error().message.isEmpty());

    QTRY_COMPARE(prepared.count(), 1);
    QVERIFY(workspace.isPrepared());
    QCOMPARE(list.keys({}, 20).value(), before); // whoever reads goes on
    QTRY_COMPARE(searchable.count(), 1);
    QVERIFY(workspace.perform(edit));
    QCOMPARE(workspace.searchIndex()->search(QStringLiteral("adie"), 5).value().size(), size_t(1));
    QVERIFY(workspace.save());
}

void PreparationTest::aReadyCopyIsEditableAtOnce()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    const Result<std::unique_ptr<Workspace>> opened
        = Workspace::openAtOnce(observatory.path(), observatory.settings());
    QVERIFY(opened);
    QVERIFY((*opened)->isPrepared());
    QVERIFY((*opened)->searchIndex());
}

void PreparationTest::anIndexThatLagsBehindIsMadeAnewMeanwhile()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    QString index;
    {
        const Result<std::unique_ptr<Workspace>> before
            = Workspace::openAtOnce(observatory.path(), observatory.settings());
        QVERIFY(before);
        index = (*before)->searchIndexPath();
    }
    QVERIFY(QFile::remove(index));
    const Result<std::unique_ptr<Workspace>> opened
        = Workspace::openAtOnce(observatory.path(), observatory.settings());
    QVERIFY(opened);
    QVERIFY((*opened)->isPrepared());
    QVERIFY(!(*opened)->searchIndex());
    QTRY_VERIFY((*opened)->searchIndex());
    QCOMPARE((*opened)->searchIndex()->search(QStringLiteral("contrat"), 5).value().size(), size_t(5));
}

void PreparationTest::leavingBeforeItIsReadyLosesNothing()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    for (int round = 0; round < 3; ++round) {
        QVERIFY(WorkingFolder(observatory.workingFolder())
                    .discard(observatory.path(), Wording(Language::English)));
        Result<std::unique_ptr<Workspace>> opened
            = Workspace::openAtOnce(observatory.path(), observatory.settings());
        QVERIFY(opened);
        QTest::qWait(round * 7);
    }
    observatory.reopen();
    QCOMPARE(observatory.reader().counts().value()[RecordKind::Contract], 300);
}

void PreparationTest::aFileThatCannotBeCopiedStaysReadable()
{
    Observatory observatory;
    fillUntilBig(observatory);
    observatory.close();
    QVERIFY(
        WorkingFolder(observatory.workingFolder()).discard(observatory.path(), Wording(Language::English)));
    Workspace::Settings settings = observatory.settings();
    settings.workingFolder = observatory.path() + QStringLiteral("/not/a/folder");
    const Result<std::unique_ptr<Workspace>> opened = Workspace::openAtOnce(observatory.path(), settings);
    QVERIFY(opened);
    QSignalSpy failed(&(*opened)->file(), &FileBinding::preparationFailed);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.front().front().value<Error>().message.isEmpty());
    QCOMPARE(RecordList((*opened)->database()).count(ListView::Contracts).value(), 300);
    // From now on it is said to be for reading only, not to be ready in a moment.
    QVERIFY((*opened)->isPrepared());
    QVERIFY((*opened)->isReadOnly());
}

QTEST_GUILESS_MAIN(PreparationTest)
#include "preparation_test.moc"
