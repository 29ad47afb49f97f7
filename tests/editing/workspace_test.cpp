// The one write path: every edit is undone and redone exactly, before and after closing the file.
#include "app/editing/workspace.h"

#include "app/storage/record_writer.h"
#include "app/storage/statement.h"
#include "tests/support/observatory.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

// Everything an observatory holds, as text: two states are the same when their texts are.
QString contents(const Observatory &observatory)
{
    QString text;
    for (const RecordKind kind : allRecordKinds) {
        const std::vector<Record> records = observatory.reader().readAll(kind).value();
        for (const Record &record : records) {
            text += kindName(kind) + u' ' + record.id().toString();
            for (const auto &[field, value] : record.values()) {
                text += QString(u'|' + field + u'=' + toCanonical(value, fieldOf(kind, field)));
            }
            text += u'\n';
        }
    }
    return text;
}

Record participation(const RecordRef &contract, const RecordRef &organisation, const QString &role)
{
    Record record(RecordKind::Participation, RecordId::make());
    record.set(u"contract_id", contract);
    record.set(u"organisation_id", organisation);
    record.set(u"role", role);
    return record;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEditIsUndoneAndRedone_data();
    void everyEditIsUndoneAndRedone();
    void undoAndRedoSurviveReopening();
    void aNewEditEndsWhatCouldBeRedone();
    void anEditThatFailsChangesNothing();
    void anEditThatChangesNothingLeavesNoTrace();
    void undoOfAChangedRowIsRefused();
    void changedTellsRecordsAndFields();
    void historyTellsWhoWhenOldAndNew();
    void undoNamesWhatItUndoes();
    void readOnlyRefusesEveryChange();
    void revertBringsTheSharedFileBack();
    void anEditOfTheSharedFileByOthersIsNotOverwritten();
};

void WorkspaceTest::everyEditIsUndoneAndRedone_data()
{
    QTest::addColumn<QString>("edit");
    for (const char *edit : {"set text", "set money", "set range", "make unknown", "set all", "add",
             "duplicate", "remove contract", "remove organisation", "remove source", "remove several",
             "reorder", "verify"}) {
        QTest::addRow("%s", edit) << QString::fromLatin1(edit);
    }
}

void WorkspaceTest::everyEditIsUndoneAndRedone()
{
    QFETCH(const QString, edit);
    Observatory observatory;
    const Wording wording(Language::French);
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef other = observatory.addContract(QStringLiteral("Wimoov"));
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Banque"));
    const RecordRef fund = observatory.addOrganisation(QStringLiteral("Fonds"));
    const RecordRef source = observatory.addSource(QStringLiteral("Rapport"));
    const RecordRef first = observatory.add(participation(adie, bank, QStringLiteral("investor")));
    const RecordRef second = observatory.add(participation(adie, fund, QStringLiteral("investor")));
    Record event(RecordKind::Event, RecordId::make());
    event.set(u"title", QStringLiteral("Signature"));
    event.set(u"contract_id", adie);
    observatory.add(event);
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", adie);
    claim.set(u"field", QStringLiteral("investment_total"));
    claim.set(u"value", QStringLiteral("1300000 EUR"));
    claim.set(u"source_id", source);
    observatory.add(claim);
    observatory.set(adie, QStringLiteral("investment_total"), Money::ofUnits(1300000, Currency::euro()));

    const QString title = QStringLiteral("Adie");
    const std::map<QString, Edit> edits{
        {QStringLiteral("set text"),
            setField(adie, QStringLiteral("territory"), QStringLiteral("Ariège"), title, wording)},
        {QStringLiteral("set money"),
            setField(adie, QStringLiteral("investment_total"), Money::ofUnits(1500000, Currency::euro()),
                title, wording)},
        {QStringLiteral("set range"),
            setField(adie, QStringLiteral("investment_total"), Money(120000000, 150000000, Currency::euro()),
                title, wording)},
        {QStringLiteral("make unknown"),
            setField(adie, QStringLiteral("investment_total"), {}, title, wording)},
        {QStringLiteral("set all"),
            setFieldOfAll({adie, other}, QStringLiteral("stage"), QStringLiteral("signed"), wording)},
        {QStringLiteral("add"),
            addRecord(contract(QStringLiteral("Nouveau")), QStringLiteral("Nouveau"), wording)},
        {QStringLiteral("duplicate"), duplicateRecord(adie, RecordId::make(), title, wording)},
        {QStringLiteral("remove contract"), removeRecords({adie}, title, wording)},
        {QStringLiteral("remove organisation"), removeRecords({bank}, title, wording)},
        {QStringLiteral("remove source"), removeRecords({source}, title, wording)},
        {QStringLiteral("remove several"), removeRecords({adie, other, bank}, title, wording)},
        {QStringLiteral("reorder"), reorder({second, first}, title)},
        {QStringLiteral("verify"), {title, [adie](RecordWriter &writer) {
                                        return writer.verify(adie, u"stage", Standing::Verified,
                                            QStringLiteral("Camille"), PartialDate(2026), {});
                                    }}}};

    const QString before = contents(observatory);
    observatory.perform(edits.at(edit));
    const QString after = contents(observatory);
    QVERIFY(after != before);

    QVERIFY(observatory.workspace().undo());
    QCOMPARE(contents(observatory), before);
    QVERIFY(observatory.workspace().redo());
    QCOMPARE(contents(observatory), after);

    observatory.reopen();
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(contents(observatory), before);
    observatory.reopen();
    QVERIFY(observatory.workspace().redo());
    QCOMPARE(contents(observatory), after);
}

void WorkspaceTest::undoAndRedoSurviveReopening()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.set(adie, QStringLiteral("territory"), QStringLiteral("Ariège"));
    observatory.set(adie, QStringLiteral("territory"), QStringLiteral("Allier"));
    QVERIFY(observatory.workspace().save());
    observatory.reopen();
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(observatory.value(adie, QStringLiteral("territory")), FieldValue(QStringLiteral("Ariège")));
    QVERIFY(observatory.workspace().undo());
    observatory.reopen();
    QVERIFY(observatory.workspace().redo());
    QCOMPARE(observatory.value(adie, QStringLiteral("territory")), FieldValue(QStringLiteral("Ariège")));
    QVERIFY(observatory.workspace().redo());
    QCOMPARE(observatory.value(adie, QStringLiteral("territory")), FieldValue(QStringLiteral("Allier")));
    const Result<ChangeSummary> nothingLeft = observatory.workspace().redo();
    QVERIFY(!nothingLeft);
    QCOMPARE(nothingLeft.error().kind, ErrorKind::NotFound);
}

void WorkspaceTest::aNewEditEndsWhatCouldBeRedone()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.set(adie, QStringLiteral("territory"), QStringLiteral("Ariège"));
    QVERIFY(observatory.workspace().undo());
    QVERIFY(!observatory.workspace().redoText().isEmpty());
    observatory.set(adie, QStringLiteral("country"), QStringLiteral("FR"));
    QVERIFY(observatory.workspace().redoText().isEmpty());
    QVERIFY(!observatory.workspace().redo());
    QVERIFY(observatory.workspace().undo());
    QVERIFY(observatory.workspace().undo()); // the addition: the undone edit is skipped
    QVERIFY(!observatory.exists(adie));
}

void WorkspaceTest::anEditThatFailsChangesNothing()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    const QString before = contents(observatory);
    const QString undoText = observatory.workspace().undoText();
    const Result<ChangeSummary> done = observatory.workspace().perform(
        {QStringLiteral("half"), [&](RecordWriter &writer) {
             const Result<void> first = writer.set(adie, u"territory", QStringLiteral("Ariège"));
             return first ? writer.set(adie, u"name", FieldValue()) : first;
         }});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(contents(observatory), before);
    QCOMPARE(observatory.workspace().undoText(), undoText);

    Record dangling
        = participation(adie, {RecordKind::Organisation, RecordId::make()}, QStringLiteral("investor"));
    const Result<ChangeSummary> refused
        = observatory.workspace().perform(addRecord(dangling, {}, observatory.workspace().wording()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(contents(observatory), before);
}

void WorkspaceTest::anEditThatChangesNothingLeavesNoTrace()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    const QString undoText = observatory.workspace().undoText();
    QSignalSpy changed(&observatory.workspace(), &Workspace::changed);
    observatory.set(adie, QStringLiteral("name"), QStringLiteral("Adie"));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(observatory.workspace().undoText(), undoText);
}

void WorkspaceTest::undoOfAChangedRowIsRefused()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.set(adie, QStringLiteral("territory"), QStringLiteral("Ariège"));
    // Somebody else's hand: the row changes underneath, outside the one write path.
    Result<std::unique_ptr<Database>> other
        = Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite);
    QVERIFY(other);
    QVERIFY(execute(**other, "UPDATE contract SET territory = 'Nièvre'"));
    const QString before = contents(observatory);
    const Result<ChangeSummary> undone = observatory.workspace().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(contents(observatory), before);
}

void WorkspaceTest::changedTellsRecordsAndFields()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    ChangeSummary heard;
    QObject::connect(&observatory.workspace(), &Workspace::changed, &observatory.workspace(),
        [&heard](const ChangeSummary &summary) { heard = summary; });
    observatory.set(adie, QStringLiteral("investment_total"), Money::ofUnits(1300000, Currency::euro()));
    QCOMPARE(heard.changes.size(), size_t(1));
    QCOMPARE(heard.changes.front().record, adie);
    QCOMPARE(heard.changes.front().operation, RowOperation::Update);
    QCOMPARE(heard.changes.front().fields, QStringList(QStringLiteral("investment_total")));
    QVERIFY(heard.concerns(RecordKind::Contract));
    QVERIFY(!heard.concerns(RecordKind::Person));

    const RecordRef source = observatory.addSource(QStringLiteral("Rapport"));
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", adie);
    claim.set(u"field", QStringLiteral("stage"));
    claim.set(u"source_id", source);
    observatory.add(claim);
    QVERIFY(heard.concerns(adie)); // a claim concerns the record it is about
}

void WorkspaceTest::historyTellsWhoWhenOldAndNew()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.set(adie, QStringLiteral("investment_total"), Money::ofUnits(1200000, Currency::euro()));
    observatory.set(adie, QStringLiteral("investment_total"), Money::ofUnits(1300000, Currency::euro()));
    const std::vector<JournalItem> history = observatory.workspace().historyOf(adie);
    QCOMPARE(history.size(), size_t(3));
    QCOMPARE(history[0].field, QStringLiteral("investment_total"));
    QCOMPARE(history[0].oldValue, QStringLiteral("1200000 EUR"));
    QCOMPARE(history[0].newValue, QStringLiteral("1300000 EUR"));
    QCOMPARE(history[0].author, QStringLiteral("Camille"));
    QCOMPARE(history[0].madeAt, observatory.clock().now());
    QCOMPARE(history[1].oldValue, QString());
    QCOMPARE(history[2].operation, RowOperation::Insert);
    QCOMPARE(history[2].newValue, QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(observatory.workspace().historyOf(adie).size(), size_t(4));
    QCOMPARE(observatory.workspace().historyOf(adie)[0].entryKind, JournalEntry::Kind::Undo);
}

void WorkspaceTest::undoNamesWhatItUndoes()
{
    Observatory observatory(Language::English);
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.perform(setField(adie, QStringLiteral("territory"), QStringLiteral("Ariège"),
        QStringLiteral("Adie"), Wording(Language::English)));
    QCOMPARE(observatory.workspace().undoText(), QStringLiteral("Edit “Territory” of Adie"));
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(observatory.workspace().redoText(), QStringLiteral("Edit “Territory” of Adie"));
}

void WorkspaceTest::readOnlyRefusesEveryChange()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    observatory.close();
    Workspace::Settings settings = observatory.settings();
    settings.readOnly = true;
    const Result<std::unique_ptr<Workspace>> looking = Workspace::open(observatory.path(), settings);
    QVERIFY(looking);
    const Wording wording(Language::French);
    const Result<ChangeSummary> edited = (*looking)->perform(
        setField(adie, QStringLiteral("territory"), QStringLiteral("Ariège"), {}, wording));
    QVERIFY(!edited);
    QCOMPARE(edited.error().kind, ErrorKind::NotWritable);
    QVERIFY(!(*looking)->undo());
    QVERIFY(!(*looking)->save());
    QCOMPARE(RecordReader((*looking)->database()).title(adie, wording), QStringLiteral("Adie"));
}

void WorkspaceTest::revertBringsTheSharedFileBack()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    observatory.set(adie, QStringLiteral("territory"), QStringLiteral("Ariège"));
    QVERIFY(observatory.workspace().isModified());
    QVERIFY(observatory.workspace().revert());
    QVERIFY(!observatory.workspace().isModified());
    QVERIFY(isUnknown(observatory.value(adie, QStringLiteral("territory"))));
    observatory.set(adie, QStringLiteral("territory"), QStringLiteral("Allier")); // and it goes on
    QVERIFY(observatory.workspace().undo());

    QVERIFY(QFile::remove(observatory.path()));
    QVERIFY(!observatory.workspace().revert());
    QVERIFY(observatory.exists(adie)); // nothing was let go
}

void WorkspaceTest::anEditOfTheSharedFileByOthersIsNotOverwritten()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Adie"));
    QVERIFY(observatory.workspace().save());
    {
        Result<std::unique_ptr<Database>> other = Database::open(observatory.path(), OpenMode::ReadWrite);
        QVERIFY(other);
        QVERIFY(execute(**other, "UPDATE contract SET territory = 'ailleurs'"));
    }
    observatory.addContract(QStringLiteral("Wimoov"));
    QCOMPARE(observatory.workspace().sharedFileNow(), SharedFileNow::Changed);
    const Result<void> saved = observatory.workspace().save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY(observatory.workspace().isModified());
    QVERIFY(observatory.workspace().saveAs(observatory.folder().path(QStringLiteral("ailleurs.vigie"))));
    QVERIFY(!observatory.workspace().isModified());
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
