// Leads: what they turn into, and how they are closed, in one step that undo takes back.
#include "app/editing/lead_edits.h"
#include "app/records/new_record.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using vigie::testing::Observatory;

class LeadsTest : public QObject
{
    Q_OBJECT

private slots:
    void aLeadBecomesARecordOfEachKindAndUndoTakesItBack_data();
    void aLeadBecomesARecordOfEachKindAndUndoTakesItBack();
    void whoToldItStaysInTheLead();
    void aLeadBecomesAClaimWithItsSource();
    void closingAsksForAReason();
    void aLeadIsReopenedWithoutItsOutcome();
    void removingWhatALeadBecameLeavesTheLead();

private:
    static Record lead()
    {
        Record lead = newRecord(RecordKind::Lead);
        lead.set(u"title", u"Une évaluation d’Adie serait prête"_s);
        lead.set(u"text", u"Entendu au colloque de mai"_s);
        lead.set(u"sender", u"Marie"_s);
        lead.set(u"date", PartialDate(2021, 5));
        lead.set(u"url", u"https://example.org/adie"_s);
        return lead;
    }
};

void LeadsTest::aLeadBecomesARecordOfEachKindAndUndoTakesItBack_data()
{
    QTest::addColumn<int>("kind");
    for (const RecordKind kind : allRecordKinds) {
        if (canBecome(kind)) {
            QTest::newRow(qPrintable(kindName(kind))) << static_cast<int>(kind);
        }
    }
}

void LeadsTest::aLeadBecomesARecordOfEachKindAndUndoTakesItBack()
{
    QFETCH(int, kind);
    Observatory observatory;
    const RecordRef ref = observatory.add(lead());
    const Record open = *observatory.reader().read(ref);
    const Record outcome = recordFromLead(open, static_cast<RecordKind>(kind));
    observatory.perform(turnLead(open, {outcome}, outcome.ref(), u"…"_s, observatory.workspace().wording()));

    QVERIFY(observatory.exists(outcome.ref()));
    const Record done = *observatory.reader().read(ref);
    QCOMPARE(done.text(u"status"), u"done"_s);
    QCOMPARE(done.reference(u"outcome_id"), outcome.ref());
    const Record made = *observatory.reader().read(outcome.ref());
    QCOMPARE(made.text(titleField(made.kind())->fieldName()), u"Une évaluation d’Adie serait prête"_s);
    QString all;
    for (const auto &[field, value] : made.values()) {
        all += toCanonical(value, fieldOf(made.kind(), field)) % u'\n';
    }
    QVERIFY2(
        all.contains(u"Entendu au colloque") && all.contains(u"https://example.org/adie"), qPrintable(all));

    QVERIFY(observatory.workspace().undo());
    QVERIFY(!observatory.exists(outcome.ref()));
    QCOMPARE(*observatory.reader().read(ref), open);
}

void LeadsTest::whoToldItStaysInTheLead()
{
    for (const RecordKind kind : allRecordKinds) {
        if (canBecome(kind)) {
            const Record made = recordFromLead(lead(), kind);
            for (const auto &[field, value] : made.values()) {
                QVERIFY(!toCanonical(value, fieldOf(kind, field)).contains(u"Marie"));
            }
        }
    }
    QCOMPARE(recordFromLead(lead(), RecordKind::Testimony).text(u"confidentiality"), u"private"_s);
}

void LeadsTest::aLeadBecomesAClaimWithItsSource()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(u"Adie"_s);
    const RecordRef ref = observatory.add(lead());
    const Record open = *observatory.reader().read(ref);
    const Record source = recordFromLead(open, RecordKind::Source);
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", contract);
    claim.set(u"field", u"stage"_s);
    claim.set(u"value", u"complete"_s);
    claim.set(u"source_id", source.ref());
    observatory.perform(turnLead(open, {source, claim}, contract, u"…"_s, observatory.workspace().wording()));
    QVERIFY(observatory.exists(claim.ref()));
    QCOMPARE(observatory.reader().read(ref)->reference(u"outcome_id"), contract);
    QVERIFY(observatory.workspace().undo());
    QVERIFY(!observatory.exists(claim.ref()) && !observatory.exists(source.ref()));
    QVERIFY(observatory.exists(contract));
}

void LeadsTest::closingAsksForAReason()
{
    Observatory observatory;
    const RecordRef ref = observatory.add(lead());
    const Record open = *observatory.reader().read(ref);
    const Wording &wording = observatory.workspace().wording();
    const auto silent = observatory.workspace().perform(closeLead(open, u"  "_s, wording));
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, ErrorKind::InvalidInput);
    observatory.perform(closeLead(open, u"déjà connu"_s, wording));
    QCOMPARE(observatory.value(ref, u"status"_s), FieldValue(u"closed"_s));
    QCOMPARE(observatory.value(ref, u"reason"_s), FieldValue(u"déjà connu"_s));
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(*observatory.reader().read(ref), open);
}

void LeadsTest::aLeadIsReopenedWithoutItsOutcome()
{
    Observatory observatory;
    const RecordRef ref = observatory.add(lead());
    const Record open = *observatory.reader().read(ref);
    const Wording &wording = observatory.workspace().wording();
    observatory.perform(closeLead(open, u"déjà connu"_s, wording));
    observatory.perform(reopenLead(open, wording));
    QCOMPARE(*observatory.reader().read(ref), open);
}

void LeadsTest::removingWhatALeadBecameLeavesTheLead()
{
    Observatory observatory;
    const RecordRef ref = observatory.add(lead());
    const Record open = *observatory.reader().read(ref);
    const Record event = recordFromLead(open, RecordKind::Event);
    const Wording &wording = observatory.workspace().wording();
    observatory.perform(turnLead(open, {event}, event.ref(), u"…"_s, wording));
    observatory.perform(removeRecords({event.ref()}, u"…"_s, wording));
    QVERIFY(observatory.exists(ref));
    QVERIFY(observatory.reader().read(ref)->reference(u"outcome_id").isNull());
}

QTEST_GUILESS_MAIN(LeadsTest)
#include "leads_test.moc"
