// Sources among themselves and under the facts that lean on them.
#include "app/editing/evidence_edits.h"
#include "app/storage/same_source.h"
#include "app/storage/source_leaning.h"
#include "tests/support/observatory.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using vigie::testing::Observatory;

class SourcesTest : public QObject
{
    Q_OBJECT

private slots:
    void aSourceCannotDrawOnItselfNorInACircle();
    void aVersionCannotLeadBackEither();
    void theSameSourceIsFoundByItsAddressFirst();
    void everyFactThatLeansOnASourceIsListedWithWhatItWouldLose();
    void aDecisionStandsWithoutTheSource();
    void aFieldFallsBackOnItsRecordAsAWhole();

private:
    static void claim(Observatory &observatory, const RecordRef &record, const QString &field,
        const QString &value, const RecordRef &source)
    {
        Record claim(RecordKind::Claim, RecordId::make());
        claim.set(u"record_id", record);
        claim.set(u"field", field);
        if (!value.isEmpty()) {
            claim.set(u"value", value);
        }
        claim.set(u"source_id", source);
        observatory.add(claim);
    }
    static LeaningFact factOf(const std::vector<LeaningFact> &facts, const QString &field)
    {
        const auto found = std::find_if(
            facts.begin(), facts.end(), [&field](const LeaningFact &fact) { return fact.field == field; });
        if (found == facts.end()) {
            qFatal("no fact %s", qPrintable(field));
        }
        return *found;
    }
};

void SourcesTest::aSourceCannotDrawOnItselfNorInACircle()
{
    Observatory observatory(Language::English);
    const RecordRef a = observatory.addSource(u"A"_s);
    const RecordRef b = observatory.addSource(u"B"_s);
    const RecordRef c = observatory.addSource(u"C"_s);
    observatory.set(a, u"draws_on_id"_s, b);
    observatory.set(b, u"draws_on_id"_s, c);
    const Wording &wording = observatory.workspace().wording();
    for (const RecordRef &origin : {a, b, c}) {
        const auto done
            = observatory.workspace().perform(setField(c, u"draws_on_id"_s, origin, u"C"_s, wording));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
        QVERIFY(done.error().message.contains(u"Draws on"));
    }
    QVERIFY(observatory.value(c, u"draws_on_id"_s) == FieldValue());
    observatory.set(a, u"draws_on_id"_s, c); // not a circle
}

void SourcesTest::aVersionCannotLeadBackEither()
{
    Observatory observatory;
    const RecordRef a = observatory.addSource(u"A"_s);
    const RecordRef b = observatory.addSource(u"B"_s);
    observatory.set(a, u"version_of_id"_s, b);
    QVERIFY(!observatory.workspace().perform(
        setField(b, u"draws_on_id"_s, a, u"B"_s, observatory.workspace().wording())));
}

void SourcesTest::theSameSourceIsFoundByItsAddressFirst()
{
    Observatory observatory;
    const RecordRef byTitle = observatory.addSource(u"Rapport annuel"_s);
    observatory.set(byTitle, u"date_published"_s, PartialDate(2020));
    const RecordRef byAddress = observatory.addSource(u"Autre"_s);
    observatory.set(byAddress, u"url"_s, u"https://www.example.org/rapport/"_s);
    Record candidate(RecordKind::Source, RecordId::make());
    candidate.set(u"title", u"RAPPORT ANNUEL"_s);
    candidate.set(u"date_published", PartialDate(2020));
    auto found = findSameSource(observatory.workspace().database(), candidate);
    QVERIFY(found && *found);
    QCOMPARE((*found)->source, byTitle);
    candidate.set(u"url", u"http://example.org/rapport?utm_source=x"_s);
    found = findSameSource(observatory.workspace().database(), candidate);
    QCOMPARE((*found)->source, byAddress);
    QCOMPARE((*found)->likeness, SourceLikeness::SameAddress);
    candidate.set(u"title", u"Rien"_s);
    candidate.set(u"url", {});
    found = findSameSource(observatory.workspace().database(), candidate);
    QVERIFY(found && !*found);
}

void SourcesTest::everyFactThatLeansOnASourceIsListedWithWhatItWouldLose()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(u"Adie"_s);
    observatory.set(contract, u"stage"_s, u"complete"_s);
    observatory.set(contract, u"territory"_s, u"Lozère"_s);
    const RecordRef ours = observatory.addSource(u"Ours"_s);
    const RecordRef other = observatory.addSource(u"Other"_s);
    claim(observatory, contract, u"stage"_s, u"complete"_s, ours);
    claim(observatory, contract, u"stage"_s, u"complete"_s, other);
    claim(observatory, contract, u"territory"_s, u"Lozère"_s, ours);
    const auto facts = leaningOn(observatory.workspace().database(), ours);
    QVERIFY(facts);
    QCOMPARE(facts->size(), 2u);
    const LeaningFact stage = factOf(*facts, u"stage"_s);
    QCOMPARE(stage.now, Standing::Verified); // two independent sources
    QCOMPARE(stage.without, Standing::Reported);
    QVERIFY(stage.losesStanding() && !stage.becomesUnsourced());
    QCOMPARE(stage.claims.size(), 1u);
    const LeaningFact territory = factOf(*facts, u"territory"_s);
    QCOMPARE(territory.now, Standing::Reported);
    QVERIFY(territory.becomesUnsourced());
    QVERIFY(leaningOn(observatory.workspace().database(), observatory.addSource(u"Idle"_s))->empty());
}

void SourcesTest::aDecisionStandsWithoutTheSource()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(u"Adie"_s);
    observatory.set(contract, u"stage"_s, u"complete"_s);
    const RecordRef source = observatory.addSource(u"Ours"_s);
    claim(observatory, contract, u"stage"_s, u"complete"_s, source);
    observatory.perform(decideStanding(contract, u"stage"_s, Standing::Verified, u"Camille"_s, u"vu"_s,
        u"Adie"_s, observatory.workspace().wording()));
    const auto facts = leaningOn(observatory.workspace().database(), source);
    const LeaningFact stage = factOf(*facts, u"stage"_s);
    QVERIFY(stage.isDecided);
    QVERIFY(!stage.losesStanding());
}

void SourcesTest::aFieldFallsBackOnItsRecordAsAWhole()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(u"Adie"_s);
    observatory.set(contract, u"stage"_s, u"complete"_s);
    const RecordRef list = observatory.addSource(u"A list"_s);
    const RecordRef source = observatory.addSource(u"Ours"_s);
    claim(observatory, contract, wholeRecordField.toString(), {}, list);
    claim(observatory, contract, u"stage"_s, u"complete"_s, source);
    const auto facts = leaningOn(observatory.workspace().database(), source);
    QCOMPARE(factOf(*facts, u"stage"_s).without, Standing::Reported);
    QCOMPARE(
        factOf(*leaningOn(observatory.workspace().database(), list), wholeRecordField.toString()).without,
        Standing::Unsourced);
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "sources_test.moc"
