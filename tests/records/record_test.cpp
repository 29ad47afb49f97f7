#include "app/records/record.h"

#include "app/records/observatory_facts.h"
#include "app/records/standing.h"

#include <QSet>
#include <QTest>

using namespace vigie;

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void aFieldNobodySetIsUnknown()
    {
        const Record contract(RecordKind::Contract);
        QVERIFY(isUnknown(contract.value(u"name")));
        QCOMPARE(contract.text(u"name"), QString());
        QVERIFY(contract.money(u"investment_total").isNull());
        QVERIFY(contract.date(u"date_signed").isNull());
        QVERIFY(contract.quantity(u"beneficiaries_target").isNull());
        QVERIFY(contract.id().isNull());
        QVERIFY(contract.values().empty());
        QCOMPARE(Record(RecordKind::Source).number(u"reliability"), 0);
        QVERIFY(Record(RecordKind::Tie).reference(u"from_id").isNull());
    }

    void valuesComeBackAsTheirType()
    {
        Record contract(RecordKind::Contract, RecordId(QStringLiteral("c1")));
        contract.set(u"name", QStringLiteral("Adie"));
        contract.set(u"investment_total", Money::ofUnits(5, Currency::euro()));
        contract.set(u"date_signed", PartialDate(2019));
        contract.set(u"beneficiaries_target", Quantity(200, 300));
        QCOMPARE(contract.text(u"name"), QStringLiteral("Adie"));
        QVERIFY(contract.money(u"investment_total") == Money::ofUnits(5, Currency::euro()));
        QVERIFY(contract.date(u"date_signed") == PartialDate(2019));
        QVERIFY(contract.quantity(u"beneficiaries_target") == Quantity(200, 300));
        QCOMPARE(contract.values().size(), std::size_t(4));

        Record tie(RecordKind::Tie);
        const RecordRef person{RecordKind::Person, RecordId(QStringLiteral("p1"))};
        tie.set(u"from_id", person);
        QVERIFY(tie.reference(u"from_id") == person);
        Record source(RecordKind::Source);
        source.set(u"reliability", qint64(4));
        QCOMPARE(source.number(u"reliability"), 4);
    }

    void anUnknownValueIsNotKept()
    {
        Record contract(RecordKind::Contract);
        contract.set(u"name", QStringLiteral("Adie"));
        contract.set(u"name", QString());
        contract.set(u"date_signed", PartialDate());
        contract.set(u"notes", FieldValue());
        QVERIFY(contract == Record(RecordKind::Contract));
    }

    void everyKindHasItsOwnNames()
    {
        QSet<QString> seen;
        for (const RecordKind kind : allRecordKinds) {
            QVERIFY(kindFromName(kindName(kind)) == kind);
            QVERIFY(kindFromName(kindPluralName(kind)) == kind);
            seen.insert(kindName(kind));
            seen.insert(kindPluralName(kind));
        }
        QCOMPARE(seen.size(), qsizetype(2 * allRecordKinds.size()));
        QVERIFY(kindFromName(u"metric") == RecordKind::OutcomeMetric);
        QCOMPARE(kindPluralName(RecordKind::Person), QStringLiteral("people"));
        QVERIFY(!kindFromName(u"Contract"));
        QVERIFY(!kindFromName(u""));
        QVERIFY(!kindFromName(u"journal_entry"));
    }

    void theCountChoosesTheLabel()
    {
        const Wording english(Language::English);
        QCOMPARE(kindLabel(RecordKind::Contract, english), QStringLiteral("Contract"));
        QCOMPARE(kindLabel(RecordKind::Contract, english, 0), QStringLiteral("Contracts"));
        QCOMPARE(kindLabel(RecordKind::Person, english, 2), QStringLiteral("People"));
        QCOMPARE(countedKind(RecordKind::Person, 1, english), QStringLiteral("1\u00A0person"));
        QCOMPARE(
            countedKind(RecordKind::Organisation, 1130, english), QStringLiteral("1,130\u00A0organisations"));
    }

    void everyStandingHasItsOwnNames()
    {
        const Wording english(Language::English);
        QSet<QString> texts;
        for (const Standing standing : {Standing::Unsourced, Standing::ToVerify, Standing::Reported,
                 Standing::Verified, Standing::Contradicted}) {
            QVERIFY(standingFromName(standingName(standing)) == standing);
            texts.insert(standingLabel(standing, english));
            texts.insert(standingMeaning(standing, english));
            QVERIFY(standingMeaning(standing, english).endsWith(u'.'));
        }
        QCOMPARE(texts.size(), 10);
        QVERIFY(!standingFromName(u"Verified"));
        QVERIFY(!standingFromName(u""));
    }

    void organisationsAreFoundInAnyOrder_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("none") << QStringList();
        QTest::newRow("in order") << QStringList{
            QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        QTest::newRow("not in order")
            << QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")};
    }
    void organisationsAreFoundInAnyOrder()
    {
        QFETCH(QStringList, ids);
        ObservatoryFacts facts;
        for (const QString &id : ids) {
            facts.organisations.push_back({RecordId(id), id.toUpper(), {}});
        }
        for (const QString &id : ids) {
            const OrganisationFacts *found = facts.organisation(RecordId(id));
            QVERIFY(found);
            QCOMPARE(found->name, id.toUpper());
        }
        QCOMPARE(facts.organisation(RecordId(QStringLiteral("z"))), nullptr);
        QCOMPARE(facts.organisation(RecordId()), nullptr);
    }
};

QTEST_GUILESS_MAIN(RecordTest)
#include "record_test.moc"
