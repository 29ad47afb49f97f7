// The facts that analyses read, from records made the program's own way.
#include "app/storage/facts_reader.h"

#include "app/storage/record_writer.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

void verify(Observatory &observatory, const RecordRef &ref, QStringView field, Standing standing)
{
    observatory.perform({QStringLiteral("verify"), [&](RecordWriter &writer) {
                             return writer.verify(ref, field, standing, QStringLiteral("Ada"), {}, {});
                         }});
}

RecordRef addClaim(
    Observatory &observatory, const RecordRef &about, const QString &field, const RecordRef &source)
{
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", about);
    claim.set(u"field", field);
    claim.set(u"source_id", source);
    return observatory.add(claim);
}

ObservatoryFacts factsOf(Observatory &observatory)
{
    const Result<ObservatoryFacts> facts = readFacts(observatory.workspace().database());
    return facts ? *facts : ObservatoryFacts();
}

} // namespace

class FactsReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyObservatoryHasNoFacts();
    void contractsComeBySignatureThenByName();
    void everyFactOfAContractIsRead();
    void organisationsAreCalledByTheirShortName();
    void participationsComeByContractRoleAndPlace();
    void eventsComeByDate();
    void sourcesHaveShortReferences_data();
    void sourcesHaveShortReferences();
    void eachSourceOfARecordIsNamedOnce();
    void theDayIsThatOfTheLastChange();
};

void FactsReaderTest::anEmptyObservatoryHasNoFacts()
{
    Observatory observatory;
    const Result<ObservatoryFacts> facts = readFacts(observatory.workspace().database());
    QVERIFY(facts);
    QVERIFY(facts->contracts.empty() && facts->organisations.empty() && facts->sources.isEmpty());
    QVERIFY(facts->asOf.isNull());
}

void FactsReaderTest::contractsComeBySignatureThenByName()
{
    Observatory observatory;
    const auto add = [&observatory](const char *name, const PartialDate &signedOn) {
        Record record = contract(QString::fromUtf8(name));
        if (!signedOn.isNull()) {
            record.set(u"date_signed", signedOn);
        }
        observatory.add(record);
    };
    add("Zèbre", PartialDate(2016));
    add("Sans date", {});
    add("Élan", PartialDate(2016));
    add("Tôt", PartialDate(2015, 12));
    QStringList names;
    for (const ContractFacts &facts : factsOf(observatory).contracts) {
        names.append(facts.name);
    }
    QCOMPARE(names.join(u' '), QStringLiteral("Tôt Élan Zèbre Sans date"));
}

void FactsReaderTest::everyFactOfAContractIsRead()
{
    Observatory observatory;
    Record record = contract(QStringLiteral("Adie"));
    record.set(u"stage", QStringLiteral("signed"));
    record.set(u"policy_sector", QStringLiteral("employment"));
    record.set(u"territory", QStringLiteral("Cantal"));
    record.set(u"country", QStringLiteral("FR"));
    record.set(u"date_signed", PartialDate(2016, 11));
    record.set(u"date_service_start", PartialDate(2017));
    record.set(u"date_service_end_planned", PartialDate(2023));
    record.set(u"date_service_end_actual", PartialDate(2024));
    record.set(u"investment_total", Money(120000000, 150000000, Currency::euro()));
    record.set(u"max_outcome_payment", euros(1500000));
    record.set(u"outcome_payments_made", euros(10));
    record.set(u"beneficiaries_target", Quantity(172, 320));
    const RecordRef ref = observatory.add(record);
    verify(observatory, ref, u"investment_total", Standing::Contradicted);
    verify(observatory, ref, wholeRecordField, Standing::Verified);

    const ObservatoryFacts all = factsOf(observatory);
    QCOMPARE(all.contracts.size(), size_t(1));
    const ContractFacts &facts = all.contracts.front();
    QCOMPARE(facts.id, ref.id);
    QCOMPARE(facts.stage, QStringLiteral("signed"));
    QCOMPARE(facts.sector, QStringLiteral("employment"));
    QCOMPARE(facts.territory, QStringLiteral("Cantal"));
    QCOMPARE(facts.country, QStringLiteral("FR"));
    QCOMPARE(facts.signedOn, PartialDate(2016, 11));
    QCOMPARE(facts.serviceStart, PartialDate(2017));
    QCOMPARE(facts.serviceEndPlanned, PartialDate(2023));
    QCOMPARE(facts.serviceEndActual, PartialDate(2024));
    QCOMPARE(facts.investment, Money(120000000, 150000000, Currency::euro()));
    QCOMPARE(facts.maxOutcomePayment, euros(1500000));
    QCOMPARE(facts.outcomePaymentsMade, euros(10));
    QCOMPARE(facts.beneficiaries, Quantity(172, 320));
    QCOMPARE(facts.investmentStanding, Standing::Contradicted);
    QCOMPARE(
        facts.maxOutcomePaymentStanding, Standing::Reported); // of the record, which says less of one field
    QCOMPARE(facts.signedOnStanding, Standing::Reported);
}

void FactsReaderTest::organisationsAreCalledByTheirShortName()
{
    Observatory observatory;
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Caisse des dépôts"));
    const RecordRef other = observatory.addOrganisation(QStringLiteral("Adie"));
    observatory.set(bank, QStringLiteral("short_name"), QStringLiteral("CDC"));
    const ObservatoryFacts facts = factsOf(observatory);
    QCOMPARE(facts.organisation(bank.id)->name, QStringLiteral("CDC"));
    QCOMPARE(facts.organisation(other.id)->name, QStringLiteral("Adie"));
}

void FactsReaderTest::participationsComeByContractRoleAndPlace()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef first = observatory.addOrganisation(QStringLiteral("A"));
    const RecordRef second = observatory.addOrganisation(QStringLiteral("B"));
    const RecordRef third = observatory.addOrganisation(QStringLiteral("C"));
    const RecordRef late = observatory.addParticipation(contract, first, QStringLiteral("investor"));
    const RecordRef early = observatory.addParticipation(contract, second, QStringLiteral("investor"));
    const RecordRef evaluator = observatory.addParticipation(contract, third, QStringLiteral("evaluator"));
    observatory.perform(reorder({early, late}, QStringLiteral("reorder")));
    observatory.set(late, QStringLiteral("amount"), euros(5));
    verify(observatory, late, wholeRecordField, Standing::Verified);
    const std::vector<ParticipationFacts> facts = factsOf(observatory).participations;
    QCOMPARE(facts.size(), size_t(3));
    QCOMPARE(facts[0].id, evaluator.id);
    QCOMPARE(facts[1].id, early.id);
    QCOMPARE(facts[2].id, late.id);
    QCOMPARE(facts[2].amount, euros(5));
    QCOMPARE(facts[2].standing, Standing::Verified);
    QVERIFY(facts[1].amount.isNull());
    QCOMPARE(facts[1].standing, Standing::Unsourced);
    QCOMPARE(facts[1].contract, contract.id);
}

void FactsReaderTest::eventsComeByDate()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    const auto add = [&](const char *title, const PartialDate &date) {
        Record event(RecordKind::Event, RecordId::make());
        event.set(u"title", QString::fromUtf8(title));
        if (!date.isNull()) {
            event.set(u"date", date);
        }
        event.set(u"contract_id", contract);
        observatory.add(event);
    };
    add("sans date", {});
    add("mars", PartialDate(2019, 3));
    add("année", PartialDate(2019));
    const std::vector<EventFacts> events = factsOf(observatory).events;
    QCOMPARE(events.size(), size_t(3));
    QCOMPARE(events[0].title, QStringLiteral("année"));
    QCOMPARE(events[1].title, QStringLiteral("mars"));
    QCOMPARE(events[2].title, QStringLiteral("sans date"));
    QCOMPARE(events[0].contract, contract.id);
}

void FactsReaderTest::sourcesHaveShortReferences_data()
{
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("author");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("reference");
    QTest::newRow("publisher and year") << "Carenews"
                                        << "A. Auteur" << 2019 << "Carenews, 2019";
    QTest::newRow("author") << ""
                            << "A. Auteur" << 2019 << "A. Auteur, 2019";
    QTest::newRow("title, cut at a word")
        << ""
        << "" << 2019 << QStringLiteral("Rapport sur les contrats à impact en…, 2019");
    QTest::newRow("no year") << "Carenews"
                             << "" << 0 << "Carenews";
}

void FactsReaderTest::sourcesHaveShortReferences()
{
    QFETCH(QString, publisher);
    QFETCH(QString, author);
    QFETCH(int, year);
    QFETCH(QString, reference);
    Observatory observatory;
    Record source(RecordKind::Source, RecordId::make());
    source.set(u"title", QStringLiteral("Rapport sur les contrats à impact en France et ailleurs"));
    if (!publisher.isEmpty()) {
        source.set(u"publisher", publisher);
    }
    if (!author.isEmpty()) {
        source.set(u"author", author);
    }
    if (year) {
        source.set(u"date_published", PartialDate(year, 5));
    }
    observatory.add(source);
    QCOMPARE(factsOf(observatory).sources.value(source.id()).shortReference, reference);
}

void FactsReaderTest::eachSourceOfARecordIsNamedOnce()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef first = observatory.addSource(QStringLiteral("Un"));
    const RecordRef second = observatory.addSource(QStringLiteral("Deux"));
    addClaim(observatory, contract, QStringLiteral("stage"), second);
    addClaim(observatory, contract, QStringLiteral("territory"), first);
    addClaim(observatory, contract, QStringLiteral("territory"), second);
    QCOMPARE(factsOf(observatory).sourcesOfRecord.value(contract.id),
        (std::vector<RecordId>{second.id, first.id}));
}

void FactsReaderTest::theDayIsThatOfTheLastChange()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    observatory.clock().advance(3 * 24 * 3600);
    observatory.addContract(QStringLiteral("Deux"));
    QCOMPARE(factsOf(observatory).asOf, QDate(2026, 3, 4));
}

QTEST_GUILESS_MAIN(FactsReaderTest)
#include "facts_reader_test.moc"
