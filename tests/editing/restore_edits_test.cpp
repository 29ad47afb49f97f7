// The past comes back as it was, one field, one record or one edit at a time, and every such edit can be
// undone.
#include "app/editing/restore_edits.h"

#include "app/editing/evidence_edits.h"
#include "app/storage/evidence_reader.h"
#include "app/storage/past_states.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

const QString amount = u"investment_total"_s;

Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

// Everything there is, as text, by record: two states of the observatory are the same or not.
QStringList everythingIn(Observatory &observatory)
{
    QStringList all;
    for (const RecordKind kind : allRecordKinds) {
        const std::vector<Record> records = observatory.reader().readAll(kind).value();
        for (const Record &record : records) {
            for (const auto &[field, value] : record.values()) {
                all += kindName(kind) + u' ' + record.id().toString() + u' ' + field + u'='
                    + toCanonical(value, fieldOf(kind, field));
            }
        }
    }
    all.sort();
    return all;
}

// A contract with a bit of everything that may hang on it.
struct Scene
{
    Scene()
        : adie(observatory.addContract(u"Adie"_s))
        , kimso(observatory.addOrganisation(u"KIMSO"_s))
        , agefi(observatory.addSource(u"Agefi"_s))
        , party(observatory.addParticipation(adie, kimso, u"evaluator"_s))
    {
        observatory.set(adie, amount, euros(1300000));
        metric = hanging(RecordKind::OutcomeMetric, u"label"_s);
        payment = hanging(RecordKind::Payment, u"notes"_s);
        event = hanging(RecordKind::Event, u"title"_s);
        says(adie, amount, u"1300000 EUR"_s);
        says(adie, u"max_outcome_payment"_s, u"1500000 EUR"_s);
        says(party, wholeRecordField.toString(), {});
        decide(Standing::Verified);
        observatory.perform(askAbout(adie, u"territory"_s, u"Léa"_s, u"Où ?"_s, u"Adie"_s, wording()));
    }

    RecordRef hanging(RecordKind kind, const QString &named)
    {
        Record record(kind, RecordId::make());
        record.set(u"contract_id", adie);
        record.set(named, u"Quelque chose"_s);
        return observatory.add(record);
    }

    void says(const RecordRef &record, const QString &field, const QString &value)
    {
        observatory.perform(cite({record, field, value, agefi, u"p. 3"_s, {}, {}}, u"Adie"_s, wording()));
    }

    void decide(Standing standing)
    {
        observatory.perform(
            decideStanding(adie, amount, standing, u"Camille"_s, u"Vu au contrat."_s, u"Adie"_s, wording()));
    }

    void removeAdie() { observatory.perform(removeRecords({adie}, u"Adie"_s, wording())); }
    Workspace &workspace() { return observatory.workspace(); }
    const Wording &wording() { return workspace().wording(); }
    qint64 now() { return PastStates(workspace().database()).now().value(); }
    JournalEntry last()
    {
        const ChangeJournal journal(workspace().database());
        return journal.entry(journal.lastEntryId().value()).value();
    }
    FieldDossier dossier(const QString &field = amount)
    {
        return EvidenceReader(workspace().database()).ofField(adie, field).value();
    }

    void takesBack(const JournalEntry &entry) { observatory.perform(vigie::takeBack(entry, wording())); }
    // The sentence it is refused with.
    QString refusal(const JournalEntry &entry)
    {
        const QStringList before = everythingIn(observatory);
        const auto refused = workspace().perform(vigie::takeBack(entry, wording()));
        if (refused || refused.error().kind != ErrorKind::Conflict || everythingIn(observatory) != before) {
            return u"not refused"_s;
        }
        return refused.error().message;
    }

    Observatory observatory{Language::English};
    RecordRef adie;
    RecordRef kimso;
    RecordRef agefi;
    RecordRef party;
    RecordRef metric;
    RecordRef payment;
    RecordRef event;
};

} // namespace

class RestoreEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFieldComesBackWithTheStandingItHad()
    {
        Scene scene;
        const qint64 then = scene.now();
        const QStringList before = everythingIn(scene.observatory);
        scene.observatory.set(scene.adie, amount, euros(2000000));
        QVERIFY(!scene.dossier().decision);
        scene.observatory.perform(restoreField(scene.adie, amount, then, u"Adie"_s, scene.wording()));
        QCOMPARE(everythingIn(scene.observatory), before);
        QCOMPARE(scene.dossier().decision->by, u"Camille"_s);
        QVERIFY(!scene.dossier().decision->questioned);
        QCOMPARE(scene.workspace().undoText(), u"Restore “Total investment” of Adie"_s);
        QVERIFY(scene.workspace().undo());
        QCOMPARE(scene.observatory.value(scene.adie, amount), FieldValue(euros(2000000)));
        QVERIFY(!scene.dossier().decision);
    }

    void aRestoredDecisionIsQuestionedByClaimsThatCameSince()
    {
        Scene scene;
        const qint64 then = scene.now();
        scene.observatory.set(scene.adie, amount, euros(2000000));
        scene.says(scene.adie, amount, u"1200000 EUR"_s);
        scene.observatory.perform(restoreField(scene.adie, amount, then, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.dossier().standing, Standing::Verified);
        QVERIFY(scene.dossier().decision->questioned);
    }

    void aFieldThatWasUnknownIsUnknownAgain()
    {
        Scene scene;
        scene.observatory.perform(restoreField(scene.adie, amount, 1, u"Adie"_s, scene.wording()));
        QVERIFY(isUnknown(scene.observatory.value(scene.adie, amount)));
    }

    void theFieldOfARecordThatIsGoneIsNotRestored()
    {
        Scene scene;
        const qint64 then = scene.now();
        scene.removeAdie();
        const auto refused
            = scene.workspace().perform(restoreField(scene.adie, amount, then, u"Adie"_s, scene.wording()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
        QVERIFY(!scene.workspace().perform(restoreField(scene.adie, amount, 0, u"Adie"_s, scene.wording())));
    }

    void aRecordComesBackAsItWas()
    {
        Scene scene;
        const qint64 then = scene.now();
        const QStringList before = everythingIn(scene.observatory);
        scene.observatory.set(scene.adie, u"name"_s, u"Autre"_s);
        scene.observatory.set(scene.adie, amount, {});
        scene.observatory.set(scene.adie, u"stage"_s, u"signed"_s);
        const QStringList changed = everythingIn(scene.observatory);
        scene.observatory.perform(restoreRecord(scene.adie, then, u"Adie"_s, u"1 March"_s, scene.wording()));
        QCOMPARE(everythingIn(scene.observatory), before);
        QVERIFY(scene.workspace().undo());
        QCOMPARE(everythingIn(scene.observatory), changed);
    }

    void aDeletedContractComesBackWithEverythingItHad()
    {
        Scene scene;
        const QStringList before = everythingIn(scene.observatory);
        scene.removeAdie();
        QVERIFY(!scene.observatory.exists(scene.party));
        const QStringList without = everythingIn(scene.observatory);
        scene.observatory.perform(bringBack(scene.adie, u"Adie"_s, scene.wording()));
        QCOMPARE(everythingIn(scene.observatory), before);
        QCOMPARE(scene.dossier().decision->by, u"Camille"_s);
        QCOMPARE(scene.dossier(u"territory"_s).askedOf, u"Léa"_s);
        QVERIFY(scene.workspace().undo());
        QCOMPARE(everythingIn(scene.observatory), without);
        QVERIFY(scene.workspace().redo());
        QCOMPARE(everythingIn(scene.observatory), before);
    }

    void referencesThatWereGivenAnotherTargetMeanwhileStay()
    {
        Scene scene;
        scene.removeAdie();
        const RecordRef wimoov = scene.observatory.addContract(u"Wimoov"_s);
        scene.observatory.set(scene.event, u"contract_id"_s, wimoov);
        scene.observatory.perform(bringBack(scene.adie, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.observatory.value(scene.event, u"contract_id"_s), FieldValue(wimoov));
    }

    void whatAlsoNeedsAnotherThatIsGoneComesBackWithThatOne()
    {
        Scene scene;
        const QStringList before = everythingIn(scene.observatory);
        scene.observatory.perform(
            removeRecords({scene.adie, scene.kimso, scene.agefi}, u"…"_s, scene.wording()));
        scene.observatory.perform(bringBack(scene.adie, u"Adie"_s, scene.wording()));
        QVERIFY(scene.observatory.exists(scene.metric));
        QVERIFY(!scene.observatory.exists(scene.party));
        const auto alone = scene.workspace().perform(bringBack(scene.party, u"KIMSO"_s, scene.wording()));
        QVERIFY(!alone);
        QCOMPARE(alone.error().kind, ErrorKind::Conflict);
        scene.observatory.perform(bringBack(scene.kimso, u"KIMSO"_s, scene.wording()));
        QVERIFY(scene.observatory.exists(scene.party));
        scene.observatory.perform(bringBack(scene.agefi, u"Agefi"_s, scene.wording()));
        QCOMPARE(everythingIn(scene.observatory), before);
    }

    void whatIsThereIsNotBroughtBack()
    {
        Scene scene;
        QVERIFY(!scene.workspace().perform(bringBack(scene.adie, u"Adie"_s, scene.wording())));
        const RecordRef never{RecordKind::Contract, RecordId::make()};
        QVERIFY(!scene.workspace().perform(bringBack(never, u"…"_s, scene.wording())));
    }

    void aDeletedRecordComesBackAsItWasAtADate()
    {
        Scene scene;
        const qint64 then = scene.now();
        const QStringList before = everythingIn(scene.observatory);
        scene.observatory.set(scene.adie, u"name"_s, u"Autre"_s);
        scene.removeAdie();
        scene.observatory.perform(restoreRecord(scene.adie, then, u"Adie"_s, u"1 March"_s, scene.wording()));
        QCOMPARE(everythingIn(scene.observatory), before);
    }

    void everyKindOfEditIsTakenBackLater_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("a value") << 0;
        QTest::addRow("a citation") << 1;
        QTest::addRow("a decision") << 2;
        QTest::addRow("an addition") << 3;
        QTest::addRow("a removal") << 4;
        QTest::addRow("a question") << 5;
        QTest::addRow("a retained value") << 6;
    }

    void everyKindOfEditIsTakenBackLater()
    {
        QFETCH(int, which);
        Scene scene;
        const QStringList before = everythingIn(scene.observatory);
        makeEdit(scene, which);
        const JournalEntry entry = scene.last();
        const QStringList after = everythingIn(scene.observatory);
        QVERIFY(after != before);
        // Something else, elsewhere.
        scene.observatory.set(scene.kimso, u"city"_s, u"Paris"_s);
        scene.takesBack(entry);
        scene.observatory.set(scene.kimso, u"city"_s, {});
        QCOMPARE(everythingIn(scene.observatory), before);
        QVERIFY(scene.workspace().undo());
        QVERIFY(scene.workspace().undo());
        QVERIFY(scene.workspace().undo());
        QCOMPARE(everythingIn(scene.observatory), after);
    }

    void aChangeSinceStandsInTheWayAndIsNamed()
    {
        Scene scene;
        scene.observatory.set(scene.adie, amount, euros(2000000));
        const JournalEntry entry = scene.last();
        scene.observatory.set(scene.adie, amount, euros(3000000));
        QCOMPARE(
            scene.refusal(entry), u"“Total investment” of Adie has changed since; nothing was taken back."_s);
        scene.removeAdie();
        QCOMPARE(scene.refusal(entry), u"Adie has been removed since; nothing was taken back."_s);
    }

    void whatWasAddedToARecordSinceIsNotLost()
    {
        Scene scene;
        const RecordRef wimoov = scene.observatory.addContract(u"Wimoov"_s);
        const JournalEntry entry = scene.last();
        scene.observatory.addParticipation(wimoov, scene.kimso, u"evaluator"_s);
        QCOMPARE(scene.refusal(entry), u"Something was added to Wimoov since; nothing was taken back."_s);
    }

    void aDecisionMadeSinceIsNotLost()
    {
        Scene scene;
        scene.observatory.set(scene.adie, amount, euros(2000000));
        const JournalEntry entry = scene.last();
        scene.decide(Standing::ToVerify);
        QCOMPARE(scene.refusal(entry),
            u"Somebody has looked at “Total investment” of Adie since; nothing was taken back."_s);
    }

    void aStandingThatTheRuleMovedOnIsNoChange()
    {
        Scene scene;
        scene.observatory.set(scene.adie, u"territory"_s, u"Creuse"_s);
        const JournalEntry entry = scene.last();
        scene.says(scene.adie, u"territory"_s, u"Creuse"_s);
        scene.takesBack(entry);
        QVERIFY(isUnknown(scene.observatory.value(scene.adie, u"territory"_s)));
        QCOMPARE(scene.dossier(u"territory"_s).claims.size(), size_t(1));
    }

    void whatWasUndoneIsNotTakenBackAgain()
    {
        Scene scene;
        scene.observatory.set(scene.adie, amount, euros(2000000));
        const JournalEntry entry = scene.last();
        QVERIFY(scene.workspace().undo());
        QCOMPARE(scene.refusal(entry), u"This edit was undone already; there is nothing to take back."_s);
        // The undoing itself can be.
        scene.takesBack(scene.last());
        QCOMPARE(scene.observatory.value(scene.adie, amount), FieldValue(euros(2000000)));
    }

private:
    static void makeEdit(Scene &scene, int which)
    {
        switch (which) {
        case 0:
            scene.observatory.set(scene.adie, amount, euros(2000000));
            break;
        case 1:
            scene.says(scene.adie, amount, u"1500000 EUR"_s);
            break;
        case 2:
            scene.decide(Standing::Contradicted);
            break;
        case 3:
            scene.observatory.addParticipation(scene.adie, scene.kimso, u"investor"_s);
            break;
        case 4:
            scene.removeAdie();
            break;
        case 5:
            scene.observatory.perform(
                askAbout(scene.adie, u"stage"_s, u"Zoé"_s, u"?"_s, u"Adie"_s, scene.wording()));
            break;
        default:
            scene.observatory.perform(retain(scene.dossier(u"max_outcome_payment"_s).claims.front().claim,
                u"Fait foi."_s, u"Adie"_s, scene.wording()));
        }
    }
};

QTEST_GUILESS_MAIN(RestoreEditsTest)
#include "restore_edits_test.moc"
