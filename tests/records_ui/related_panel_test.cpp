#include "ui/records/related_panel.h"

#include "tests/support/observatory.h"
#include "ui/records/record_line_edit.h"
#include "ui/records/record_tabs.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

RelatedPanelOptions optionsOf(RecordKind kind, const QString &name)
{
    for (const RelatedTab &tab : relatedTabsOf(kind, Wording(Language::English))) {
        if (tab.options.name == name) {
            return tab.options;
        }
    }
    qFatal("no such tab");
}

} // namespace

class RelatedPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void addingAnIndicatorOpensItsNameToBeTyped();
    void deleteRemovesTheRowAndUndoBringsItBack();
    void aTieIsAddedByTheNameOfTheOtherEnd();
    void openGoesToTheRecordAtTheOtherEnd();
    void nothingIsCutBesideAList();
    void aTargetIsTypedWithItsUnit();
};

void RelatedPanelTest::addingAnIndicatorOpensItsNameToBeTyped()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    RelatedPanel panel(
        observatory.workspace(), optionsOf(RecordKind::Contract, QStringLiteral("indicators")));
    panel.setTarget(contract);
    panel.show();
    panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    panel.findChild<QPushButton *>(QStringLiteral("indicatorsAdd"))->click();
    QCOMPARE(panel.count(), 1);
    auto *editor = panel.findChild<QLineEdit *>(QStringLiteral("cellEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("People in work after a year"));
    QTest::keyClick(editor, Qt::Key_Return);
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("indicatorsTable"));
    QTRY_COMPARE(
        table->model()->index(0, 0).data().toString(), QStringLiteral("People in work after a year"));
}

void RelatedPanelTest::deleteRemovesTheRowAndUndoBringsItBack()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    Record payment(RecordKind::Payment, RecordId::make());
    payment.set(u"contract_id", contract);
    payment.set(u"amount", Money::ofUnits(1000, Currency::euro()));
    observatory.add(payment);
    RelatedPanel panel(observatory.workspace(), optionsOf(RecordKind::Contract, QStringLiteral("payments")));
    panel.setTarget(contract);
    panel.show();
    auto *table = panel.findChild<QTableView *>(QStringLiteral("paymentsTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(panel.count(), 0);
    QVERIFY(!observatory.exists(payment.ref()));
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(panel.count(), 1);
}

void RelatedPanelTest::aTieIsAddedByTheNameOfTheOtherEnd()
{
    Observatory observatory(Language::English);
    const RecordRef person = observatory.addPerson(QStringLiteral("Maria"));
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Bank of the river"));
    RelatedPanel panel(observatory.workspace(), optionsOf(RecordKind::Person, QStringLiteral("ties")));
    panel.setTarget(person);
    panel.show();
    auto *line = panel.findChild<RecordLineEdit *>(QStringLiteral("tiesLine"));
    QTest::keyClicks(line, QStringLiteral("river"));
    int offered = -1;
    for (int row = 0; row < line->offers().rowCount(); ++row) {
        offered = line->offers().refAt(row) == bank ? row : offered;
    }
    QVERIFY(offered >= 0);
    line->choose(offered);
    QCOMPARE(panel.count(), 1);
    const auto ties = observatory.reader().readPointingAt(RecordKind::Tie, u"to_id", bank.id);
    QVERIFY(ties && ties->size() == 1);
    QCOMPARE(ties->front().reference(u"from_id"), person);
}

void RelatedPanelTest::openGoesToTheRecordAtTheOtherEnd()
{
    Observatory observatory(Language::English);
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Bank"));
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    observatory.addParticipation(contract, bank, QStringLiteral("investor"));
    RelatedPanel panel(
        observatory.workspace(), optionsOf(RecordKind::Organisation, QStringLiteral("contracts")));
    panel.setTarget(bank);
    panel.show();
    QSignalSpy opened(&panel, &RelatedPanel::recordOpenRequested);
    auto *table = panel.findChild<QTableView *>(QStringLiteral("contractsTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>(), contract);
}

void RelatedPanelTest::nothingIsCutBesideAList()
{
    Observatory observatory(Language::French);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    Record metric(RecordKind::OutcomeMetric, RecordId::make());
    metric.set(u"contract_id", contract);
    metric.set(u"label", QStringLiteral("Personnes en emploi six mois après la sortie du dispositif"));
    metric.set(u"unit", QStringLiteral("entreprises"));
    metric.set(u"target", Quantity(200, 300));
    metric.set(u"deadline", PartialDate(QDate(2022, 12, 31)));
    observatory.add(metric);
    RelatedPanel panel(
        observatory.workspace(), optionsOf(RecordKind::Contract, QStringLiteral("indicators")));
    panel.resize(375, 600);
    panel.setTarget(contract);
    panel.show();
    const auto *table = panel.findChild<QTableView *>(QStringLiteral("indicatorsTable"));
    QTRY_VERIFY(table->isVisible());
    QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
        qPrintable(QString::number(table->horizontalHeader()->length())));
    for (int column = 0; column + 1 < table->model()->columnCount(); ++column) {
        const QString text = table->model()->index(0, column).data().toString();
        const int margins = 2 * 10;
        const QRect words = table->fontMetrics().boundingRect(
            QRect(0, 0, table->columnWidth(column) - margins, 10'000), Qt::TextWordWrap, text);
        QVERIFY2(
            words.width() <= table->columnWidth(column) - margins && words.height() <= table->rowHeight(0),
            qPrintable(text));
    }
}

void RelatedPanelTest::aTargetIsTypedWithItsUnit()
{
    Observatory observatory(Language::French);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    Record metric(RecordKind::OutcomeMetric, RecordId::make());
    metric.set(u"contract_id", contract);
    metric.set(u"label", QStringLiteral("Entreprises créées"));
    observatory.add(metric);
    RelatedPanel panel(
        observatory.workspace(), optionsOf(RecordKind::Contract, QStringLiteral("indicators")));
    panel.setTarget(contract);
    auto *model = panel.findChild<QTableView *>(QStringLiteral("indicatorsTable"))->model();
    const QString typed = QStringLiteral("200 à 300 entreprises créées");
    QVERIFY(model->setData(model->index(0, 1), typed));
    QCOMPARE(observatory.value(metric.ref(), QStringLiteral("target")), FieldValue(Quantity(200, 300)));
    QCOMPARE(observatory.value(metric.ref(), QStringLiteral("unit")),
        FieldValue(QStringLiteral("entreprises créées")));
    QCOMPARE(model->index(0, 1).data().toString(), typed);
    QVERIFY(model->setData(model->index(0, 1), QStringLiteral("250")));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("250 entreprises créées"));
    QVERIFY(!model->setData(model->index(0, 1), QStringLiteral("beaucoup")));
    QVERIFY(observatory.workspace().undo());
    QVERIFY(observatory.workspace().undo()); // both fields in one step
    QVERIFY(isUnknown(observatory.value(metric.ref(), QStringLiteral("unit"))));
    QVERIFY(isUnknown(observatory.value(metric.ref(), QStringLiteral("target"))));
}

QTEST_MAIN(RelatedPanelTest)
#include "related_panel_test.moc"
