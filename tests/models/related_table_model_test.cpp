#include "ui/models/related_table_model.h"

#include "tests/support/observatory.h"
#include "ui/models/cell_roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

RelatedRecords indicators()
{
    return {RecordKind::OutcomeMetric, {QStringLiteral("contract_id")},
        {QStringLiteral("label"), QStringLiteral("target")}};
}

RelatedRecords payments()
{
    return {RecordKind::Payment, {QStringLiteral("contract_id")},
        {QStringLiteral("date"), QStringLiteral("payer_id"), QStringLiteral("amount")}};
}

RecordRef addIndicator(
    Observatory &observatory, const RecordRef &contract, const QString &label, qint64 position)
{
    Record record(RecordKind::OutcomeMetric, RecordId::make());
    record.set(u"contract_id", contract);
    record.set(u"label", label);
    record.set(u"position", position);
    return observatory.add(record);
}

} // namespace

class RelatedTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatPointsAtTheRecordInItsOrder();
    void writesInPlace();
    void createsTheRecordThatACellShallPointAt();
    void showsATieOnceFromEitherEnd();
    void saysWhatAClaimStates();
};

void RelatedTableModelTest::showsWhatPointsAtTheRecordInItsOrder()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef other = observatory.addContract(QStringLiteral("Wimoov"));
    RelatedTableModel model(observatory.workspace(), indicators());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTarget(contract);
    addIndicator(observatory, contract, QStringLiteral("second"), 2);
    addIndicator(observatory, contract, QStringLiteral("first"), 1);
    addIndicator(observatory, other, QStringLiteral("elsewhere"), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("first"));
    QCOMPARE(model.index(0, 2).data(MarkRole).toInt(), static_cast<int>(Standing::Unsourced));
}

void RelatedTableModelTest::writesInPlace()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef indicator = addIndicator(observatory, contract, QStringLiteral("People in work"), 1);
    RelatedTableModel model(observatory.workspace(), indicators());
    model.setTarget(contract);
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("200 to 300")));
    QCOMPARE(observatory.value(indicator, QStringLiteral("target")), FieldValue(Quantity(200, 300)));
    QVERIFY(observatory.workspace().undo());
    QVERIFY(model.index(0, 1).data().toString().isEmpty());
}

void RelatedTableModelTest::createsTheRecordThatACellShallPointAt()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    Record payment(RecordKind::Payment, RecordId::make());
    payment.set(u"contract_id", contract);
    observatory.add(payment);
    RelatedTableModel model(observatory.workspace(), payments());
    model.setTarget(contract);
    Record bank(RecordKind::Organisation, RecordId::make());
    bank.set(u"name", QStringLiteral("New bank"));
    QVERIFY(model.setData(model.index(0, 1), QVariant::fromValue(bank)));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("New bank"));
    QVERIFY(observatory.exists(bank.ref()));
    QVERIFY(observatory.workspace().undo()); // both were one step
    QVERIFY(!observatory.exists(bank.ref()));
    QVERIFY(isUnknown(observatory.value(payment.ref(), QStringLiteral("payer_id"))));
}

void RelatedTableModelTest::showsATieOnceFromEitherEnd()
{
    Observatory observatory(Language::English);
    const RecordRef person = observatory.addPerson(QStringLiteral("Maria"));
    const RecordRef organisation = observatory.addOrganisation(QStringLiteral("Adie"));
    Record tie(RecordKind::Tie, RecordId::make());
    tie.set(u"from_id", person);
    tie.set(u"to_id", organisation);
    tie.set(u"relation", QStringLiteral("founder_of"));
    observatory.add(tie);
    const RelatedRecords ties{RecordKind::Tie, {QStringLiteral("from_id"), QStringLiteral("to_id")},
        {QStringLiteral("from_id"), QStringLiteral("to_id")}};
    for (const RecordRef &end : {person, organisation}) {
        RelatedTableModel model(observatory.workspace(), ties);
        model.setTarget(end);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Maria"));
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Adie"));
        QVERIFY(!model.index(0, end == person ? 0 : 1).flags().testFlag(Qt::ItemIsEditable));
    }
}

void RelatedTableModelTest::saysWhatAClaimStates()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    const RecordRef source = observatory.addSource(QStringLiteral("A report"));
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", contract);
    claim.set(u"field", QStringLiteral("date_signed"));
    claim.set(u"value", QStringLiteral("2016-11"));
    claim.set(u"source_id", source);
    observatory.add(claim);
    RelatedTableModel model(observatory.workspace(),
        {RecordKind::Claim, {QStringLiteral("source_id")},
            {QStringLiteral("record_id"), QStringLiteral("field"), QStringLiteral("value")}});
    model.setTarget(source);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Adie"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Signed"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("November 2016"));
}

QTEST_GUILESS_MAIN(RelatedTableModelTest)
#include "related_table_model_test.moc"
