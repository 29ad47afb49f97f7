#include "ui/models/record_table_model.h"

#include "tests/support/observatory.h"
#include "ui/models/cell_roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList shownNames(const RecordTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

ListFilter stageIs(const QString &stage)
{
    return {QStringLiteral("stage"), ListFilter::Test::IsOneOf, {stage}};
}

// Contract 0000 … with the references r-0 …, the first hundred of them.
void addNumberedContracts(Observatory &observatory, int count)
{
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        records.push_back(contract(QStringLiteral("Contract %1").arg(i, 4, 10, QLatin1Char('0'))));
        records.back().setId(RecordId::make());
        if (i < 100) {
            records.back().set(u"reference", QStringLiteral("r-%1").arg(i));
        }
    }
    observatory.perform(addRecords(records, QStringLiteral("many")));
}

} // namespace

class RecordTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheRecordsByTheirTitle();
    void staysSoundWhileRecordsComeChangeAndGo();
    void writesATypedValueAndUndoTakesItBack();
    void refusesWhatItCannotUnderstandWithOneSentence();
    void makesNoEditOfAnUnchangedValue();
    void filtersByWordsWhateverTheirAccents();
    void keepsTheCurrentRowWhenTheOrderChanges();
    void followsAChangeThatTakesARowOutOfTheFilter();
    void readsALongListInTheBackground();
    void aLongListWaitsForAnOrderThatIsNotAtHand();
    void everyKeyInALongListEndsWithTheRowsOfAShortOne();
    void takesARemovedRowOutOfALongListAtOnce();
    void saysNotPublishedWhereAnAmountIsUnknown();
    void sumsTheAmountsAndCountsTheRest();
};

void RecordTableModelTest::showsTheRecordsByTheirTitle()
{
    Observatory observatory(Language::English);
    observatory.addContract(QStringLiteral("Wimoov"));
    observatory.addContract(QStringLiteral("Adie"));
    observatory.addContract(QStringLiteral("Écocité"));
    const RecordTableModel model(observatory.workspace(), ListView::Contracts);
    QCOMPARE(shownNames(model),
        QStringList({QStringLiteral("Adie"), QStringLiteral("Écocité"), QStringLiteral("Wimoov")}));
    QCOMPARE(model.total(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
}

void RecordTableModelTest::staysSoundWhileRecordsComeChangeAndGo()
{
    Observatory observatory(Language::English);
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QAbstractItemModelTester tester(&model, fatal);
    const RecordRef wimoov = observatory.addContract(QStringLiteral("Wimoov"));
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.addContract(QStringLiteral("Kimso"));
    QCOMPARE(shownNames(model),
        QStringList({QStringLiteral("Adie"), QStringLiteral("Kimso"), QStringLiteral("Wimoov")}));
    observatory.set(adie, QStringLiteral("name"), QStringLiteral("Zèbre"));
    QCOMPARE(shownNames(model),
        QStringList({QStringLiteral("Kimso"), QStringLiteral("Wimoov"), QStringLiteral("Zèbre")}));
    observatory.perform(removeRecords({wimoov}, QStringLiteral("Wimoov"), observatory.workspace().wording()));
    QCOMPARE(shownNames(model), QStringList({QStringLiteral("Kimso"), QStringLiteral("Zèbre")}));
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.refAt(model.rowOf(wimoov)), wimoov);
}

void RecordTableModelTest::writesATypedValueAndUndoTakesItBack()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QModelIndex cell = model.index(0, model.columnOf(QStringLiteral("investment_total")));
    QVERIFY(model.setData(cell, QStringLiteral("1,3 M€")));
    QCOMPARE(observatory.value(contract, QStringLiteral("investment_total")),
        FieldValue(Money::ofUnits(1'300'000, Currency::euro())));
    QVERIFY(cell.data().toString().contains(u"1,300,000"));
    const QModelIndex stage = model.index(0, model.columnOf(QStringLiteral("stage")));
    QVERIFY(model.setData(stage, QStringLiteral("Implementation")));
    QCOMPARE(
        observatory.value(contract, QStringLiteral("stage")), FieldValue(QStringLiteral("implementation")));
    QVERIFY(stage.data(TagRankRole).toInt() >= 0);
    QVERIFY(observatory.workspace().undo());
    QVERIFY(observatory.workspace().undo());
    QVERIFY(isUnknown(observatory.value(contract, QStringLiteral("investment_total"))));
    QVERIFY(cell.data(FaintRole).toBool());
}

void RecordTableModelTest::refusesWhatItCannotUnderstandWithOneSentence()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    QSignalSpy failed(&model, &RecordTableModel::failed);
    const QModelIndex cell = model.index(0, model.columnOf(QStringLiteral("date_signed")));
    QVERIFY(!model.setData(cell, QStringLiteral("thirty-first of nowhere")));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QVERIFY(isUnknown(observatory.value(contract, QStringLiteral("date_signed"))));
}

void RecordTableModelTest::makesNoEditOfAnUnchangedValue()
{
    Observatory observatory(Language::English);
    observatory.addContract(QStringLiteral("Adie"));
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QString before = observatory.workspace().undoText();
    QVERIFY(model.setData(model.index(0, 0), QStringLiteral("Adie")));
    QCOMPARE(observatory.workspace().undoText(), before);
}

void RecordTableModelTest::filtersByWordsWhateverTheirAccents()
{
    Observatory observatory(Language::English);
    observatory.addContract(QStringLiteral("Réseau Éco Habitat"));
    observatory.addContract(QStringLiteral("Wimoov"));
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QAbstractItemModelTester tester(&model, fatal);
    ListQuery query = model.query();
    query.words = QStringLiteral("eco res");
    model.setQuery(query);
    QCOMPARE(shownNames(model), QStringList({QStringLiteral("Réseau Éco Habitat")}));
    QCOMPARE(model.total(), 2);
}

void RecordTableModelTest::keepsTheCurrentRowWhenTheOrderChanges()
{
    Observatory observatory(Language::English);
    for (const QStringView name : {u"C", u"A", u"B"}) {
        observatory.addContract(name.toString());
    }
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QAbstractItemModelTester tester(&model, fatal);
    const QPersistentModelIndex kept(model.index(0, 0));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(shownNames(model), QStringList({QStringLiteral("C"), QStringLiteral("B"), QStringLiteral("A")}));
    QCOMPARE(kept.row(), 2);
    QCOMPARE(kept.data().toString(), QStringLiteral("A"));
}

void RecordTableModelTest::followsAChangeThatTakesARowOutOfTheFilter()
{
    Observatory observatory(Language::English);
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.set(adie, QStringLiteral("stage"), QStringLiteral("signed"));
    RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QAbstractItemModelTester tester(&model, fatal);
    ListQuery query = model.query();
    query.filters = {stageIs(QStringLiteral("signed"))};
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 1);
    observatory.set(adie, QStringLiteral("stage"), QStringLiteral("complete"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(model.rowCount(), 1);
}

void RecordTableModelTest::readsALongListInTheBackground()
{
    Observatory observatory(Language::English);
    std::vector<Record> records;
    for (int i = 0; i < 700; ++i) {
        records.push_back(contract(QStringLiteral("Contract %1").arg(i, 4, 10, QLatin1Char('0'))));
        records.back().setId(RecordId::make());
    }
    observatory.perform(addRecords(records, QStringLiteral("many")));
    RecordTableModel model(observatory.workspace(), ListView::Contracts, nullptr, 100);
    const QAbstractItemModelTester tester(&model, fatal);
    QVERIFY(!model.isComplete());
    QCOMPARE(model.rowCount(), 256);
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 700);
    QCOMPARE(model.index(699, 0).data().toString(), QStringLiteral("Contract 0699"));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Contract 0699"));
    QTRY_COMPARE(model.rowCount(), 700);
    QCOMPARE(model.index(699, 0).data().toString(), QStringLiteral("Contract 0000"));
}

// Read in the thread; the rows that are shown stay meanwhile.
void RecordTableModelTest::aLongListWaitsForAnOrderThatIsNotAtHand()
{
    Observatory observatory(Language::English);
    addNumberedContracts(observatory, 300);
    RecordTableModel model(observatory.workspace(), ListView::Contracts, nullptr, 100);
    const QAbstractItemModelTester tester(&model, fatal);
    QTRY_VERIFY(model.isComplete());
    const int reference = model.columnOf(QStringLiteral("reference"));
    model.sort(reference, Qt::DescendingOrder);
    QVERIFY(!model.isComplete());
    QVERIFY(model.isLoading());
    QCOMPARE(model.rowCount(), 300);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Contract 0000"));
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Contract 0099")); // r-99 of r-0 … r-99
    // Now it is at hand, for the words typed next.
    ListQuery query = model.query();
    query.words = QStringLiteral("contract 00");
    model.setQuery(query);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Contract 0099"));
    QTRY_VERIFY(model.isComplete());
    QCOMPARE(model.rowCount(), 100);
}

void RecordTableModelTest::everyKeyInALongListEndsWithTheRowsOfAShortOne()
{
    Observatory observatory(Language::English);
    addNumberedContracts(observatory, 300);
    RecordTableModel longList(observatory.workspace(), ListView::Contracts, nullptr, 100);
    RecordTableModel shortList(observatory.workspace(), ListView::Contracts);
    const QAbstractItemModelTester tester(&longList, fatal);
    for (const QStringView words :
        {u"c", u"co", u"co 0", u"co 02", u"co 029", u"co 02", u"co", u"r", u"zz", u""}) {
        ListQuery query = longList.query();
        query.words = words.toString();
        longList.setQuery(query);
        shortList.setQuery(query);
        QTRY_VERIFY(longList.isComplete() && !longList.isLoading());
        QCOMPARE(shownNames(longList), shownNames(shortList));
    }
}

void RecordTableModelTest::takesARemovedRowOutOfALongListAtOnce()
{
    Observatory observatory(Language::English);
    std::vector<Record> records;
    for (int i = 0; i < 40; ++i) {
        records.push_back(contract(QStringLiteral("Contract %1").arg(i, 2, 10, QLatin1Char('0'))));
        records.back().setId(RecordId::make());
    }
    observatory.perform(addRecords(records, QStringLiteral("many")));
    RecordTableModel model(observatory.workspace(), ListView::Contracts, nullptr, 10);
    QTRY_VERIFY(model.isComplete());
    const RecordRef second = model.refAt(1);
    observatory.perform(removeRecords({second}, QStringLiteral("second"), observatory.workspace().wording()));
    QCOMPARE(model.rowCount(), 39);
    QCOMPARE(model.rowOf(second), -1);
    const RecordRef added = observatory.addContract(QStringLiteral("A newcomer"));
    QTRY_COMPARE(model.rowOf(added), 0);
}

void RecordTableModelTest::saysNotPublishedWhereAnAmountIsUnknown()
{
    Observatory observatory(Language::English);
    observatory.addContract(QStringLiteral("Adie"));
    const RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const QModelIndex cell = model.index(0, model.columnOf(QStringLiteral("investment_total")));
    QCOMPARE(cell.data().toString(), QStringLiteral("not published"));
    QVERIFY(cell.data(FaintRole).toBool());
    QVERIFY(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Total investment: not published"));
}

void RecordTableModelTest::sumsTheAmountsAndCountsTheRest()
{
    Observatory observatory(Language::English);
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    observatory.addContract(QStringLiteral("Wimoov"));
    const RecordTableModel model(observatory.workspace(), ListView::Contracts);
    observatory.set(adie, QStringLiteral("investment_total"), Money::ofUnits(500, Currency::euro()));
    const auto &totals = model.totals();
    const auto investment = std::find_if(totals.begin(), totals.end(),
        [](const AmountTotal &total) { return total.column == u"investment_total"; });
    QVERIFY(investment != totals.end());
    QCOMPARE(investment->sums, std::vector<Money>({Money::ofUnits(500, Currency::euro())}));
    QCOMPARE(investment->rows, 2);
    QCOMPARE(investment->unknown, 1);
}

QTEST_GUILESS_MAIN(RecordTableModelTest)
#include "record_table_model_test.moc"
