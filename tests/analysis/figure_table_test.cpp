// The CSV behind a figure: what a spreadsheet and a script can read back.
#include "app/analysis/figure_table.h"
#include "app/analysis/timeline_rows.h"
#include "tests/analysis/facts_builder.h"

#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class FigureTableTest : public QObject
{
    Q_OBJECT

private slots:
    void headerIsTheOneThatHelpDocuments();
    void cellsAreQuotedAsRfc4180Says();
    void textThatLooksLikeAFormulaIsDisarmedAndNumbersAreNot();
    void amountsArePlainUnitsOfTheirCurrency();
    void everyMarkOfATimelineIsARow();
};

void FigureTableTest::headerIsTheOneThatHelpDocuments()
{
    QCOMPARE(toCsv({}), QByteArray("group,series,value,min,max,currency,records,unknown,standing\r\n"));
}

void FigureTableTest::cellsAreQuotedAsRfc4180Says()
{
    FigureRow row;
    row.group = QStringLiteral("Emploi, insertion");
    row.series = QStringLiteral("dit « \"Lavenir\" »\nsuite");
    const QByteArray csv = toCsv({row});
    QVERIFY(
        csv.endsWith(QByteArray("\"Emploi, insertion\",\"dit « \"\"Lavenir\"\" »\nsuite\",,,,,0,0,\r\n")));
}

void FigureTableTest::textThatLooksLikeAFormulaIsDisarmedAndNumbersAreNot()
{
    FigureRow row;
    row.group = QStringLiteral("=HYPERLINK(1)");
    row.series = QStringLiteral("@home");
    row.value = QStringLiteral("-5");
    const QByteArray line = toCsv({row}).split('\n').at(1);
    QCOMPARE(line, QByteArray("'=HYPERLINK(1),'@home,-5,,,,0,0,\r"));
}

void FigureTableTest::amountsArePlainUnitsOfTheirCurrency()
{
    FactsBuilder build;
    build.contract("A", "2019", Money(130'000'050, 150'000'000, Currency::euro()));
    FundingOptions options;
    options.color = FundingColor::None;
    const auto rows = figureRows(fundingTable(build.facts, options), Wording(Language::French));
    QCOMPARE(rows[0].group, QStringLiteral("2019"));
    QCOMPARE(rows[0].value, QStringLiteral("1300000.5"));
    QCOMPARE(rows[0].min, QStringLiteral("1300000.5"));
    QCOMPARE(rows[0].max, QStringLiteral("1500000"));
    QCOMPARE(rows[0].currency, QStringLiteral("EUR"));
    QCOMPARE(rows[0].records, 1);
    QCOMPARE(rows[0].standing, QStringLiteral("verified"));
}

void FigureTableTest::everyMarkOfATimelineIsARow()
{
    FactsBuilder build;
    ContractFacts &contract = build.contract("A", "2016-11", euros(1));
    contract.serviceStart = day("2017-01");
    contract.serviceEndPlanned = day("2021-12-31");
    build.contract("Undated");
    build.event("Report", "2019");
    const Wording wording(Language::English);
    const auto rows = figureRows(timelineTable(build.facts, {}, wording), wording);
    QCOMPARE(rows.size(), size_t{5});
    QCOMPARE(rows[0].value, QStringLiteral("2016-11"));
    QCOMPARE(rows[0].min, QStringLiteral("2016-11-01"));
    QCOMPARE(rows[0].max, QStringLiteral("2016-11-30"));
    QCOMPARE(rows[2].max, QStringLiteral("2021-12-31"));
    QCOMPARE(rows[3].series, QStringLiteral("Report"));
    QCOMPARE(rows[4].unknown, 1);
    QCOMPARE(rows[4].value, QString());
}

QTEST_GUILESS_MAIN(FigureTableTest)
#include "figure_table_test.moc"
