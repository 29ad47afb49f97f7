// Reading records, finding them by their names, and how well their fields are sourced.
#include "app/storage/record_reader.h"

#include "app/storage/dependents.h"
#include "app/storage/record_writer.h"
#include "app/storage/statement.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class RecordReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aRecordReadsBackAsWritten();
    void recordsAreFoundByWhatPeopleCallThem();
    void anAmbiguousNameNamesTheRecords();
    void completionIgnoresAccentsAndCase();
    void evidenceComesFromTheFieldThenFromTheRecord();
    void dependentsAreTheRequiredOnesAndTheEmptied();
    void aSourcedValueThatIsChangedWaitsToBeVerified();
    void aClaimAboutItselfHasATitleAllTheSame();
};

void RecordReaderTest::aRecordReadsBackAsWritten()
{
    Observatory observatory;
    Record adie = contract(QStringLiteral("Microcrédit « Adie »"));
    adie.set(u"stage", QStringLiteral("implementation"));
    adie.set(u"date_signed", PartialDate(2016, 11, PartialDate::Qualifier::About));
    adie.set(u"investment_total", Money(120000000, 150000000, Currency::euro()));
    adie.set(u"max_outcome_payment", Money::ofUnits(1500000, Currency::euro()));
    adie.set(u"beneficiaries_target", Quantity(172, 320));
    adie.set(u"indigo_id", QStringLiteral("INDIGO-POJ-0031"));
    observatory.add(adie);
    QCOMPARE(observatory.reader().read(adie.ref()).value(), adie);

    const RecordRef person = observatory.addPerson(QStringLiteral("Ada"));
    const RecordRef group = observatory.addOrganisation(QStringLiteral("Groupe"));
    Record tie(RecordKind::Tie, RecordId::make());
    tie.set(u"from_id", person);
    tie.set(u"to_id", group);
    tie.set(u"relation", QStringLiteral("president_of"));
    observatory.add(tie);
    QCOMPARE(observatory.reader().read(tie.ref()).value(), tie);
    QCOMPARE(observatory.reader().readPointingAt(RecordKind::Tie, u"from_id", person.id).value().size(),
        size_t(1));
}

void RecordReaderTest::recordsAreFoundByWhatPeopleCallThem()
{
    Observatory observatory;
    Record adie = contract(QStringLiteral("Adie"));
    adie.set(u"reference", QStringLiteral("cis-adie"));
    adie.set(u"indigo_id", QStringLiteral("INDIGO-POJ-0031"));
    observatory.add(adie);
    const Wording wording(Language::English);
    for (const QString &name : {adie.id().toString(), QStringLiteral("cis-adie"),
             QStringLiteral("indigo-poj-0031"), adie.id().toString().left(20)}) {
        const Result<RecordRef> found = observatory.reader().resolve(name, {}, wording);
        QVERIFY2(found, qPrintable(name));
        QCOMPARE(*found, adie.ref());
    }
    const std::array people{RecordKind::Person};
    QVERIFY(!observatory.reader().resolve(QStringLiteral("cis-adie"), people, wording));
    const Result<RecordRef> none = observatory.reader().resolve(QStringLiteral("nobody"), {}, wording);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
}

void RecordReaderTest::anAmbiguousNameNamesTheRecords()
{
    Observatory observatory;
    Record first = contract(QStringLiteral("Un"));
    first.set(u"reference", QStringLiteral("double"));
    Record second = organisation(QStringLiteral("Deux"));
    second.set(u"reference", QStringLiteral("double"));
    observatory.add(first);
    observatory.add(second);
    const Result<RecordRef> found
        = observatory.reader().resolve(QStringLiteral("double"), {}, Wording(Language::English));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::InvalidInput);
    QVERIFY(found.error().message.contains(QStringLiteral("Un")));
    QVERIFY(found.error().message.contains(QStringLiteral("Deux")));
}

void RecordReaderTest::completionIgnoresAccentsAndCase()
{
    Observatory observatory;
    observatory.addOrganisation(QStringLiteral("Réseau Éco Habitat"));
    observatory.addOrganisation(QStringLiteral("Écologie et réseau"));
    observatory.addOrganisation(QStringLiteral("Wimoov"));
    const auto found
        = observatory.reader().complete(RecordKind::Organisation, QStringLiteral("RESEAU eco"), 10).value();
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().second, QStringLiteral("Réseau Éco Habitat")); // it begins as typed
}

void RecordReaderTest::evidenceComesFromTheFieldThenFromTheRecord()
{
    Observatory observatory;
    Record adie = contract(QStringLiteral("Adie"));
    adie.set(u"territory", QStringLiteral("Ariège"));
    adie.set(u"stage", QStringLiteral("signed"));
    observatory.add(adie);
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Banque"));
    const RecordRef share = observatory.addParticipation(adie.ref(), bank, QStringLiteral("investor"));
    const auto standingOf = [&](const RecordRef &ref, const QString &field) {
        return observatory.reader().evidence(ref).value().value(field);
    };
    QCOMPARE(standingOf(adie.ref(), QStringLiteral("stage")).standing, Standing::Unsourced);

    const RecordRef source = observatory.addSource(QStringLiteral("Rapport"));
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", adie.ref());
    claim.set(u"field", QStringLiteral("territory"));
    claim.set(u"source_id", source);
    observatory.add(claim);
    QCOMPARE(standingOf(adie.ref(), QStringLiteral("territory")).standing, Standing::Reported);
    QCOMPARE(standingOf(adie.ref(), QStringLiteral("territory")).claims, 1);

    observatory.perform({QStringLiteral("verify"), [&](RecordWriter &writer) -> Result<void> {
                             for (const RecordRef &ref : {adie.ref(), share}) {
                                 if (const Result<void> done = writer.verify(ref, wholeRecordField,
                                         Standing::Verified, QStringLiteral("Ada"), {}, {});
                                     !done) {
                                     return done;
                                 }
                             }
                             return writer.verify(adie.ref(), u"territory", Standing::Contradicted,
                                 QStringLiteral("Ada"), {}, {});
                         }});
    QCOMPARE(standingOf(adie.ref(), QStringLiteral("territory")).standing, Standing::Contradicted);
    // A list of sources for a whole contract does not say which of them states its stage.
    QCOMPARE(standingOf(adie.ref(), QStringLiteral("stage")).standing, Standing::Reported);
    QVERIFY(standingOf(adie.ref(), QStringLiteral("stage")).ofWholeRecord);
    // A participation is one fact.
    QCOMPARE(standingOf(share, QStringLiteral("role")).standing, Standing::Verified);
}

void RecordReaderTest::dependentsAreTheRequiredOnesAndTheEmptied()
{
    Observatory observatory;
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Banque"));
    const RecordRef share = observatory.addParticipation(adie, bank, QStringLiteral("investor"));
    Record event(RecordKind::Event, RecordId::make());
    event.set(u"title", QStringLiteral("Signature"));
    event.set(u"contract_id", adie);
    observatory.add(event);
    const Dependents dependents = dependentsOf(observatory.workspace().database(), adie).value();
    QCOMPARE(dependents.removed.size(), size_t(1));
    QCOMPARE(dependents.removed.front(), share);
    QCOMPARE(dependents.emptied.size(), size_t(1));
    QCOMPARE(dependents.emptied.front().first, event.ref());
    observatory.perform(removeRecords({adie}, QStringLiteral("Adie"), observatory.workspace().wording()));
    QVERIFY(!observatory.exists(share));
    QVERIFY(observatory.exists(event.ref()));
    QVERIFY(isUnknown(observatory.value(event.ref(), QStringLiteral("contract_id"))));
}

void RecordReaderTest::aSourcedValueThatIsChangedWaitsToBeVerified()
{
    Observatory observatory;
    Record adie = contract(QStringLiteral("Adie"));
    adie.set(u"date_signed", PartialDate(2016, 11));
    adie.set(u"stage", QStringLiteral("signed"));
    observatory.add(adie);
    const RecordRef source = observatory.addSource(QStringLiteral("Rapport"));
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", adie.ref());
    claim.set(u"field", QStringLiteral("date_signed"));
    claim.set(u"value", QStringLiteral("2016-11"));
    claim.set(u"source_id", source);
    observatory.add(claim);
    const auto standing = [&](const QString &field) {
        return observatory.reader().evidence(adie.ref()).value().value(field).standing;
    };
    const QString signedOn = QStringLiteral("date_signed");
    observatory.perform({QStringLiteral("verify"), [&](RecordWriter &writer) {
                             return writer.verify(adie.ref(), u"date_signed", Standing::Verified,
                                 QStringLiteral("Ada"), {}, {});
                         }});

    observatory.set(adie.ref(), signedOn, PartialDate(2016, 11)); // the same value: nothing to doubt
    QCOMPARE(standing(signedOn), Standing::Verified);
    observatory.set(adie.ref(), signedOn, PartialDate(2017));
    QCOMPARE(standing(signedOn), Standing::ToVerify);
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(standing(signedOn), Standing::Verified);

    claim.setId(RecordId::make());
    claim.set(u"value", QStringLiteral("2018"));
    observatory.add(claim);
    observatory.set(adie.ref(), signedOn, PartialDate(2018)); // one source says so, the other not
    QCOMPARE(standing(signedOn), Standing::Contradicted);

    observatory.set(adie.ref(), QStringLiteral("stage"), QStringLiteral("complete"));
    QCOMPARE(standing(QStringLiteral("stage")), Standing::Unsourced); // it never had a source to lose
}

// Only a file made by hand can hold one; titles follow references.
void RecordReaderTest::aClaimAboutItselfHasATitleAllTheSame()
{
    Observatory observatory;
    const RecordRef source = observatory.addSource(QStringLiteral("Rapport"));
    const std::unique_ptr<Database> byHand
        = *Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite);
    Result<Statement> insert = Statement::prepare(*byHand, R"(
        INSERT INTO claim (id, record_id, record_kind, field, source_id)
        VALUES (:id, :id, 'claim', 'stage', :source))");
    const RecordRef claim{RecordKind::Claim, RecordId::make()};
    QVERIFY(insert->bind(":id", claim.id.toString()).bind(":source", source.id.toString()).run());
    const QString title = observatory.reader().title(claim, Wording(Language::English));
    QVERIFY2(title.endsWith(QStringLiteral("Rapport")), qPrintable(title));
}

QTEST_GUILESS_MAIN(RecordReaderTest)
#include "record_reader_test.moc"
