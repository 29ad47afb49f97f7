// The small texts of lists: chips, totals, what is copied, completion, history.
#include "tests/support/observatory.h"
#include "ui/models/copied_rows.h"
#include "ui/models/filter_text.h"
#include "ui/models/history_model.h"
#include "ui/models/list_totals.h"
#include "ui/models/record_completion.h"
#include "ui/models/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class ListWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChipSaysItsConditionInWords();
    void theFootSaysHowManyAmountsThereAre();
    void copiedRowsAreTabsAndHtmlWithoutWordsForNothing();
    void copiedTextsAreNoFormulas();
    void completionFindsWithoutAccentsAndOffersToCreate();
    void completionOffersNothingToCreateForAnExactName();
    void historySaysWhatWasAndWhatIs();
};

void ListWordsTest::aChipSaysItsConditionInWords()
{
    Observatory observatory(Language::English);
    const Workspace &workspace = observatory.workspace();
    const ListFilter stages{QStringLiteral("stage"), ListFilter::Test::IsOneOf,
        {QStringLiteral("implementation"), QStringLiteral("signed")}};
    QCOMPARE(
        filterText(stages, ListView::Contracts, workspace), QStringLiteral("Stage: Implementation, Signed"));
    const ListFilter years{QStringLiteral("date_signed"), ListFilter::Test::Between,
        {QStringLiteral("2016"), QStringLiteral("2021")}};
    QCOMPARE(filterText(years, ListView::Contracts, workspace), QStringLiteral("Signed: 2016 – 2021"));
    const ListFilter unknown{QStringLiteral("investment_total"), ListFilter::Test::IsUnknown, {}};
    QCOMPARE(
        filterText(unknown, ListView::Contracts, workspace), QStringLiteral("Total investment: unknown"));
    const ListFilter since{
        QStringLiteral("date_signed"), ListFilter::Test::Between, {QStringLiteral("2016"), QString()}};
    QCOMPARE(filterText(since, ListView::Contracts, workspace), QStringLiteral("Signed: from 2016"));
}

void ListWordsTest::theFootSaysHowManyAmountsThereAre()
{
    AmountTotal total;
    total.column = QStringLiteral("investment_total");
    total.sums = {Money::ofUnits(19'660'000, Currency::euro())};
    total.rows = 11;
    total.unknown = 3;
    const Wording wording(Language::English);
    const auto lines = totalLines({total}, ListView::Contracts, {total.column}, wording);
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(lines[0].label, QStringLiteral("Total investment"));
    QCOMPARE(lines[0].sums, Money::ofUnits(19'660'000, Currency::euro()).toText(wording));
    QVERIFY2(lines[0].coverage.startsWith(u"8 amount") && lines[0].coverage.endsWith(u"of 11"),
        qPrintable(lines[0].coverage));
    QVERIFY(totalLines({total}, ListView::Contracts, {}, wording).empty());
}

void ListWordsTest::copiedRowsAreTabsAndHtmlWithoutWordsForNothing()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie <rural>"));
    observatory.set(contract, QStringLiteral("stage"), QStringLiteral("signed"));
    const RecordTableModel model(observatory.workspace(), ListView::Contracts);
    const std::vector<int> columns{
        0, model.columnOf(QStringLiteral("stage")), model.columnOf(QStringLiteral("investment_total"))};
    const auto mime = copiedRows(model, {0}, columns);
    QCOMPARE(mime->text(), QStringLiteral("Name\tStage\tTotal investment\nAdie <rural>\tSigned\t\n"));
    QVERIFY(mime->html().contains(u"<td>Adie &lt;rural&gt;</td><td>Signed</td>"));
}

void ListWordsTest::copiedTextsAreNoFormulas()
{
    Observatory observatory(Language::English);
    observatory.addOrganisation(QStringLiteral("=HYPERLINK(1)"));
    const RecordTableModel model(observatory.workspace(), ListView::Organisations);
    const auto mime = copiedRows(model, {0}, {0});
    QVERIFY(mime->text().endsWith(QStringLiteral("\n'=HYPERLINK(1)\n")));
    QVERIFY(mime->html().contains(QStringLiteral("<td>'=HYPERLINK(1)</td>")));
}

void ListWordsTest::completionFindsWithoutAccentsAndOffersToCreate()
{
    Observatory observatory(Language::English);
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Caisse d’épargne"));
    constexpr RecordKind kinds[]{RecordKind::Organisation};
    RecordCompletion completion(observatory.workspace(), kinds);
    const QAbstractItemModelTester tester(&completion, QAbstractItemModelTester::FailureReportingMode::Fatal);
    completion.setText(QStringLiteral("epar"));
    QCOMPARE(completion.rowCount(), 2);
    QCOMPARE(completion.refAt(0), bank);
    QVERIFY(completion.createsAt(1));
    QCOMPARE(completion.index(1).data().toString(), QStringLiteral("Create “epar”"));
    QCOMPARE(completion.index(1).data(Qt::EditRole).toString(), QStringLiteral("epar"));
}

void ListWordsTest::completionOffersNothingToCreateForAnExactName()
{
    Observatory observatory(Language::English);
    const RecordRef kimso = observatory.addOrganisation(QStringLiteral("KIMSO"));
    constexpr RecordKind kinds[]{RecordKind::Organisation};
    RecordCompletion completion(observatory.workspace(), kinds);
    completion.setText(QStringLiteral("Kimso"));
    QCOMPARE(completion.rowCount(), 1);
    QCOMPARE(completion.exactMatch(), std::optional<RecordRef>(kimso));
}

void ListWordsTest::historySaysWhatWasAndWhatIs()
{
    Observatory observatory(Language::English);
    const RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    observatory.set(contract, QStringLiteral("stage"), QStringLiteral("signed"));
    HistoryModel history(observatory.workspace());
    const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::Fatal);
    history.setRecord(contract);
    QCOMPARE(history.index(0).data().toString(), QStringLiteral("Stage: unknown → Signed"));
    QCOMPARE(history.index(history.rowCount() - 1).data().toString(), QStringLiteral("Record added"));
    observatory.set(contract, QStringLiteral("stage"), QStringLiteral("complete"));
    QCOMPARE(history.index(0).data().toString(), QStringLiteral("Stage: Signed → Complete"));
}

QTEST_GUILESS_MAIN(ListWordsTest)
#include "list_words_test.moc"
