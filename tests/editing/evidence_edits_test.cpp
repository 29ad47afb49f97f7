#include "app/editing/evidence_edits.h"

#include "app/editing/edits.h"
#include "app/storage/evidence_reader.h"
#include "app/storage/record_writer.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

const QString amount = u"investment_total"_s;

// A contract of 1.3 M€ that one source states.
struct Scene
{
    Scene()
        : adie(observatory.addContract(u"Adie"_s))
        , first(source(u"Cap rural"_s, 4))
    {
        observatory.set(adie, amount, Money::ofUnits(1300000, Currency::euro()));
        says(first, u"1300000 EUR"_s);
    }

    const Wording &wording() { return observatory.workspace().wording(); }

    RecordRef source(const QString &title, int reliability)
    {
        Record record(RecordKind::Source, RecordId::make());
        record.set(u"title", title);
        record.set(u"reliability", qint64(reliability));
        return observatory.add(record);
    }

    void says(const RecordRef &source, const QString &value)
    {
        observatory.perform(cite({adie, amount, value, source, {}, {}, {}}, u"Adie"_s, wording()));
    }

    FieldDossier dossier(const QString &field = amount)
    {
        return EvidenceReader(observatory.workspace().database()).ofField(adie, field).value();
    }

    Standing standing(const QString &field = amount) { return dossier(field).standing; }

    RecordRef claimSaying(const QString &value)
    {
        for (const StatedClaim &claim : dossier().claims) {
            if (claim.value == value) {
                return claim.claim;
            }
        }
        return {};
    }

    void decide(Standing standing, const QString &reason = {})
    {
        observatory.perform(
            decideStanding(adie, amount, standing, u"Camille"_s, reason, u"Adie"_s, wording()));
    }

    Observatory observatory;
    RecordRef adie;
    RecordRef first;
};

} // namespace

Q_DECLARE_METATYPE(vigie::Standing)

class EvidenceEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void citingASourceGivesAStandingAndUndoTakesIt()
    {
        Scene scene;
        QCOMPARE(scene.standing(), Standing::Reported);
        scene.says(scene.source(u"Agefi"_s, 4), u"1300000 EUR"_s);
        QCOMPARE(scene.standing(), Standing::Verified);
        QVERIFY(scene.observatory.workspace().undo());
        QCOMPARE(scene.standing(), Standing::Reported);
        QVERIFY(scene.observatory.workspace().redo());
        QCOMPARE(scene.standing(), Standing::Verified);
    }

    void theSameCitationTwiceIsOne()
    {
        Scene scene;
        scene.says(scene.first, u"1300000 EUR"_s);
        QCOMPARE(scene.dossier().claims.size(), size_t(1));
    }

    void aValueTheFieldCannotHoldIsRefused()
    {
        Scene scene;
        const auto refused = scene.observatory.workspace().perform(
            cite({scene.adie, amount, u"beaucoup"_s, scene.first, {}, {}, {}}, u"Adie"_s, scene.wording()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(scene.dossier().claims.size(), size_t(1));
    }

    void aFactWithoutAFieldHasItsClaims()
    {
        Scene scene;
        const RecordRef other = scene.source(u"Agefi"_s, 4);
        for (const auto &[source, value] : {std::pair(scene.first, u"30"_s), std::pair(other, u"33"_s)}) {
            scene.observatory.perform(cite(
                {scene.adie, u"contracts_counted"_s, value, source, {}, {}, {}}, u"Adie"_s, scene.wording()));
        }
        QCOMPARE(scene.standing(u"contracts_counted"_s), Standing::Contradicted);
    }

    void sourcesThatDrawOnEachOtherConfirmNothing()
    {
        Scene scene;
        const RecordRef copy = scene.source(u"Reprise"_s, 4);
        scene.says(copy, u"1300000 EUR"_s);
        QCOMPARE(scene.standing(), Standing::Verified);
        scene.observatory.set(copy, u"draws_on_id"_s, scene.first);
        QCOMPARE(scene.standing(), Standing::Reported);
        QCOMPARE(scene.dossier().verdict.reason, Verdict::Reason::OneOrigin);
        // A circle would have no origin: it is refused.
        const auto circle = scene.observatory.workspace().perform(
            setField(scene.first, u"draws_on_id"_s, copy, u"Cap rural"_s, scene.wording()));
        QVERIFY(!circle);
        QCOMPARE(circle.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(scene.standing(), Standing::Reported);
        // A third that draws on neither confirms.
        scene.says(scene.source(u"Agefi"_s, 4), u"1300000 EUR"_s);
        QCOMPARE(scene.standing(), Standing::Verified);
    }

    void theReliabilityOfASourceReachesItsFacts()
    {
        Scene scene;
        scene.observatory.set(scene.first, u"reliability"_s, qint64(5));
        QCOMPARE(scene.standing(), Standing::Verified);
        scene.observatory.set(scene.first, u"reliability"_s, qint64(1));
        QCOMPARE(scene.standing(), Standing::ToVerify);
    }

    void retainingAnotherValueKeepsTheFormerAndTheReason()
    {
        Scene scene;
        scene.says(scene.source(u"INDIGO"_s, 4), u"1200000 EUR"_s);
        QCOMPARE(scene.standing(), Standing::Contradicted);
        scene.observatory.perform(
            retain(scene.claimSaying(u"1200000 EUR"_s), u"La base fait foi."_s, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.observatory.value(scene.adie, amount),
            FieldValue(Money::ofUnits(1200000, Currency::euro())));
        const FieldDossier after = scene.dossier();
        QCOMPARE(after.standing, Standing::Contradicted);
        QCOMPARE(after.claims.size(), size_t(2));
        QCOMPARE(after.note, u"La base fait foi."_s);
        QVERIFY(scene.observatory.workspace().undo());
        QCOMPARE(scene.observatory.value(scene.adie, amount),
            FieldValue(Money::ofUnits(1300000, Currency::euro())));
        QVERIFY(scene.dossier().note.isEmpty());
    }

    void aFormerValueThatNobodyStatedIsKeptAsAnEarlierEntry()
    {
        Scene scene;
        scene.observatory.perform(
            removeClaim(scene.claimSaying(u"1300000 EUR"_s), u"Adie"_s, scene.wording()));
        scene.says(scene.source(u"INDIGO"_s, 4), u"1200000 EUR"_s);
        scene.observatory.perform(
            retain(scene.claimSaying(u"1200000 EUR"_s), {}, u"Adie"_s, scene.wording()));
        QVERIFY(!scene.claimSaying(u"1300000 EUR"_s).isNull());
        QCOMPARE(scene.standing(), Standing::Reported); // an earlier entry contradicts nobody
        // It serves for the next one too.
        QVERIFY(scene.observatory.reader().counts().value().at(RecordKind::Source) == 3);
    }

    void whatStatesNoValueCannotBeRetained()
    {
        Scene scene;
        scene.says(scene.source(u"Cité"_s, 3), {});
        const auto refused = scene.observatory.workspace().perform(
            retain(scene.claimSaying({}), {}, u"Adie"_s, scene.wording()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }

    void claimsAreChangedMovedAndRemoved()
    {
        Scene scene;
        Record claim = scene.observatory.reader().read(scene.claimSaying(u"1300000 EUR"_s)).value();
        claim.set(u"value", u"1200000 EUR"_s);
        claim.set(u"locator", u"p. 12"_s);
        scene.observatory.perform(changeClaim(claim, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.dossier().claims.front().locator, u"p. 12"_s);
        QCOMPARE(scene.standing(), Standing::ToVerify); // none states the retained value
        scene.observatory.perform(
            moveClaim(claim.ref(), u"max_outcome_payment"_s, u"Adie"_s, scene.wording()));
        QVERIFY(scene.dossier().claims.empty());
        QCOMPARE(scene.dossier(u"max_outcome_payment"_s).claims.size(), size_t(1));
        scene.observatory.perform(removeClaim(claim.ref(), u"Adie"_s, scene.wording()));
        QVERIFY(scene.dossier(u"max_outcome_payment"_s).claims.empty());
        QCOMPARE(scene.standing(u"max_outcome_payment"_s), Standing::Unsourced);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(scene.observatory.workspace().undo());
        }
        QCOMPARE(scene.standing(), Standing::Reported);
        QCOMPARE(scene.dossier().claims.front().value, u"1300000 EUR"_s);
    }

    void aClaimCannotMoveToAFieldThatCannotHoldIt()
    {
        Scene scene;
        const auto refused = scene.observatory.workspace().perform(
            moveClaim(scene.claimSaying(u"1300000 EUR"_s), u"date_signed"_s, u"Adie"_s, scene.wording()));
        QVERIFY(!refused);
        QCOMPARE(scene.dossier().claims.size(), size_t(1));
    }

    void aDecisionHoldsWithItsNameDateAndReason()
    {
        Scene scene;
        scene.decide(Standing::Verified, u"Vu au contrat."_s);
        const FieldDossier decided = scene.dossier();
        QCOMPARE(decided.standing, Standing::Verified);
        QCOMPARE(decided.verdict.standing, Standing::Reported);
        QVERIFY(decided.decision.has_value());
        QCOMPARE(decided.decision->by, u"Camille"_s);
        QCOMPARE(decided.decision->on, PartialDate(scene.observatory.clock().now().date()));
        QCOMPARE(decided.note, u"Vu au contrat."_s);
        QVERIFY(!decided.decision->questioned);
        scene.observatory.perform(leaveToRule(scene.adie, amount, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.standing(), Standing::Reported);
        QVERIFY(!scene.dossier().decision);
        QVERIFY(scene.observatory.workspace().undo());
        QCOMPARE(scene.standing(), Standing::Verified);
    }

    void newClaimsPutADecisionInQuestion()
    {
        Scene scene;
        scene.decide(Standing::Verified);
        scene.says(scene.source(u"INDIGO"_s, 4), u"1200000 EUR"_s);
        QCOMPARE(scene.standing(), Standing::Verified); // it stands until somebody looks again
        QVERIFY(scene.dossier().decision->questioned);
        scene.decide(Standing::Verified, u"INDIGO arrondit."_s);
        QVERIFY(!scene.dossier().decision->questioned);
        // A third value asks again, a second source for a known one does not.
        scene.says(scene.source(u"Presse"_s, 3), u"1200000 EUR"_s);
        QVERIFY(!scene.dossier().decision->questioned);
        scene.says(scene.source(u"Gref"_s, 3), u"1500000 EUR"_s);
        QVERIFY(scene.dossier().decision->questioned);
    }

    void aDecisionEndsWithItsValue()
    {
        Scene scene;
        scene.decide(Standing::Verified, u"Vu."_s);
        scene.observatory.set(scene.adie, amount, Money::ofUnits(2000000, Currency::euro()));
        const FieldDossier dossier = scene.dossier();
        QVERIFY(!dossier.decision);
        QVERIFY(dossier.note.isEmpty());
        QCOMPARE(dossier.standing, Standing::ToVerify);
    }

    void aQuestionIsAskedAndSettled()
    {
        Scene scene;
        scene.observatory.perform(askAbout(
            scene.adie, u"territory"_s, u"Léa"_s, u"Quel département ?"_s, u"Adie"_s, scene.wording()));
        FieldDossier dossier = scene.dossier(u"territory"_s);
        QCOMPARE(dossier.askedOf, u"Léa"_s);
        QCOMPARE(dossier.askedNote, u"Quel département ?"_s);
        QCOMPARE(dossier.standing, Standing::Unsourced);
        scene.observatory.perform(askAbout(scene.adie, u"territory"_s, {}, {}, u"Adie"_s, scene.wording()));
        dossier = scene.dossier(u"territory"_s);
        QVERIFY(dossier.askedOf.isEmpty());
        QVERIFY(dossier.askedOn.isNull());
        QVERIFY(scene.observatory.workspace().undo());
        QCOMPARE(scene.dossier(u"territory"_s).askedOf, u"Léa"_s);
    }

    void withoutItsSourceAFieldIsUnsourcedAgain()
    {
        Scene scene;
        scene.observatory.perform(removeRecords({scene.first}, u"Cap rural"_s, scene.wording()));
        QVERIFY(scene.dossier().claims.empty());
        QCOMPARE(scene.standing(), Standing::Unsourced);
        QVERIFY(scene.observatory.workspace().undo());
        QCOMPARE(scene.standing(), Standing::Reported);
    }

    void settingAndCitingIsOneStep()
    {
        Scene scene;
        const RecordRef source = scene.source(u"Agefi"_s, 5);
        scene.observatory.perform(
            setAndCite({{Citation{scene.adie, u"date_signed"_s, u"2016-11"_s, source, u"p. 2"_s, {}, {}},
                           FieldValue(PartialDate(2016, 11))}},
                u"Edit"_s));
        QCOMPARE(scene.standing(u"date_signed"_s), Standing::Verified);
        QVERIFY(scene.observatory.workspace().undo());
        QVERIFY(isUnknown(scene.observatory.value(scene.adie, u"date_signed"_s)));
        QVERIFY(scene.dossier(u"date_signed"_s).claims.empty());
    }
};

QTEST_GUILESS_MAIN(EvidenceEditsTest)
#include "evidence_edits_test.moc"
