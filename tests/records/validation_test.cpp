#include "app/records/validation.h"

#include <algorithm>

#include <QTest>

using namespace vigie;

namespace {

const RecordRef aContract{RecordKind::Contract, RecordId(QStringLiteral("c1"))};
const RecordRef anOrganisation{RecordKind::Organisation, RecordId(QStringLiteral("o1"))};

Record validContract()
{
    Record contract(RecordKind::Contract, RecordId::make());
    contract.set(u"name", QStringLiteral("Adie"));
    return contract;
}

Record validParticipation()
{
    Record participation(RecordKind::Participation, RecordId::make());
    participation.set(u"contract_id", aContract);
    participation.set(u"organisation_id", anOrganisation);
    participation.set(u"role", QStringLiteral("payer"));
    return participation;
}

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundRecordPasses()
    {
        QVERIFY(validate(validContract(), m_english));
        QVERIFY(validate(validParticipation(), m_english));
        QVERIFY(hints(validContract(), m_english).empty());
    }

    void aMissingRequiredFieldStops_data()
    {
        QTest::addColumn<int>("kindNumber");
        for (const RecordKind kind : allRecordKinds) {
            QTest::newRow(qPrintable(kindName(kind))) << static_cast<int>(kind);
        }
    }
    void aMissingRequiredFieldStops()
    {
        QFETCH(int, kindNumber);
        const Record empty(static_cast<RecordKind>(kindNumber));
        const auto valid = validate(empty, m_english);
        const auto fields = fieldsOf(empty.kind());
        const bool demandsSomething
            = std::any_of(fields.begin(), fields.end(), [](const Field &field) { return field.required; });
        QCOMPARE(!valid, demandsSomething);
        QVERIFY(valid || valid.error().message.contains(QStringLiteral("must be filled in")));
    }

    void aBrokenRuleStops_data()
    {
        QTest::addColumn<QString>("fieldName");
        QTest::addColumn<QString>("part");
        QTest::newRow("role") << QStringLiteral("role")
                              << QStringLiteral("is not one of the values of “Role”");
        QTest::newRow("amount") << QStringLiteral("amount") << QStringLiteral("“Amount” cannot be negative");
        QTest::newRow("position") << QStringLiteral("position")
                                  << QStringLiteral("lies between 0 and 100,000");
        QTest::newRow("contract") << QStringLiteral("contract_id") << QStringLiteral("cannot point at");
        QTest::newRow("type") << QStringLiteral("date_from")
                              << QStringLiteral("cannot hold a value of this type");
    }
    void aBrokenRuleStops()
    {
        QFETCH(QString, fieldName);
        QFETCH(QString, part);
        const std::map<QString, FieldValue> wrong{{QStringLiteral("role"), QStringLiteral("king")},
            {QStringLiteral("amount"), Money(-1, Currency::euro())}, {QStringLiteral("position"), qint64(-1)},
            {QStringLiteral("contract_id"), anOrganisation},
            {QStringLiteral("date_from"), QStringLiteral("2019")}};
        Record participation = validParticipation();
        participation.set(fieldName, wrong.at(fieldName));
        const auto valid = validate(participation, m_english);
        QVERIFY(!valid);
        QVERIFY(valid.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(valid.error().message.contains(part), qPrintable(valid.error().message));
    }

    void anOpenListTakesOtherValues()
    {
        Record contract = validContract();
        contract.set(u"policy_sector", QStringLiteral("musique de chambre"));
        QVERIFY(validate(contract, m_english));
        contract.set(u"stage", QStringLiteral("frozen"));
        QVERIFY(!validate(contract, m_english));
    }

    void identifiersHold()
    {
        Record organisation(RecordKind::Organisation);
        organisation.set(u"name", QStringLiteral("BNP Paribas"));
        organisation.set(u"lei", QStringLiteral("R0MUWSFPU8MPRO8K5P83"));
        QVERIFY(validate(organisation, m_english));
        organisation.set(u"siren", QStringLiteral("552032535"));
        QVERIFY(!validate(organisation, m_english));
    }

    void suspiciousDatesAreHintedAt_data()
    {
        QTest::addColumn<QString>("earlierField");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("laterField");
        QTest::addColumn<QString>("later");
        QTest::addColumn<bool>("suspicious");
        const auto row = [](const char *end, const char *start, bool suspicious) {
            QTest::addRow("end %s, start %s", end, start)
                << QStringLiteral("date_service_end_planned") << QString::fromLatin1(end)
                << QStringLiteral("date_service_start") << QString::fromLatin1(start) << suspicious;
        };
        row("2018", "2019", true);
        row("2018-12-31", "2019-01-01", true);
        row("2019-03", "2019-04", true);
        row("2018~", "2019", true);
        row("../2018", "2019", true);
        row("2018", "2019/..", true);
        row("2019", "2019", false);
        row("2019", "2019-03", false); // may be the same day
        row("2019-03", "2019", false);
        row("2020", "2019", false);
        row("2018/..", "2019", false); // after 2018 may be 2020
        row("2018", "../2019", false); // before 2019 may be 2010
        row("", "2019", false);
        row("2019", "", false);
        QTest::newRow("service before signature")
            << QStringLiteral("date_service_start") << QStringLiteral("2018-09")
            << QStringLiteral("date_signed") << QStringLiteral("2019-03-07") << true;
        QTest::newRow("actual end") << QStringLiteral("date_service_end_actual") << QStringLiteral("2018")
                                    << QStringLiteral("date_service_start") << QStringLiteral("2019") << true;
    }
    void suspiciousDatesAreHintedAt()
    {
        QFETCH(QString, earlierField);
        QFETCH(QString, earlier);
        QFETCH(QString, laterField);
        QFETCH(QString, later);
        QFETCH(bool, suspicious);
        Record contract = validContract();
        contract.set(earlierField, date(earlier));
        contract.set(laterField, date(later));
        const auto found = hints(contract, m_english);
        QCOMPARE(found.size(), std::size_t(suspicious ? 1 : 0));
        QVERIFY(!suspicious || (found.front().field == earlierField && !found.front().message.isEmpty()));
        QVERIFY(validate(contract, m_english)); // a hint never stops
    }

    void payingMoreThanTheMaximumIsHintedAt()
    {
        Record contract = validContract();
        contract.set(u"max_outcome_payment", euros(100));
        contract.set(u"outcome_payments_made", euros(100));
        QVERIFY(hints(contract, m_english).empty());
        contract.set(u"outcome_payments_made", euros(101));
        QCOMPARE(hints(contract, m_english).size(), std::size_t(1));
        contract.set(u"outcome_payments_made", Money(9'000, 11'000, Currency::euro())); // may be less
        QVERIFY(hints(contract, m_english).empty());
        contract.set(
            u"outcome_payments_made", Money::ofUnits(101, *Currency::fromCode(u"USD"))); // not comparable
        QVERIFY(hints(contract, m_english).empty());
    }

    void otherKindsHaveTheirHints()
    {
        Record event(RecordKind::Event);
        event.set(u"date", date(QStringLiteral("2019-03-22")));
        event.set(u"date_end", date(QStringLiteral("2019-03-21")));
        QCOMPARE(hints(event, m_english).size(), std::size_t(1));
        Record tie(RecordKind::Tie);
        tie.set(u"date_from", date(QStringLiteral("2019")));
        tie.set(u"date_to", date(QStringLiteral("2018")));
        QCOMPARE(hints(tie, m_english).front().field, QStringLiteral("date_to"));
        Record source(RecordKind::Source);
        source.set(u"date_published", date(QStringLiteral("2019")));
        source.set(u"date_accessed", date(QStringLiteral("2018-05-01")));
        QCOMPARE(hints(source, m_english).front().field, QStringLiteral("date_accessed"));
        QVERIFY(hints(Record(RecordKind::Person), m_english).empty());
    }

private:
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
