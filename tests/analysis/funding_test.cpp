// Funding on small facts made by hand, against sums anyone can check.
#include "app/analysis/figure_table.h"
#include "app/analysis/funding.h"
#include "tests/analysis/facts_builder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

int placeOf(const std::vector<FundingKey> &keys, FundingKey::Kind kind, const char *name = "")
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].kind == kind && keys[i].name == QString::fromUtf8(name)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const FundingMark *markAt(const FundingTable &table, int group, int series)
{
    for (const FundingMark &mark : table.marks) {
        if (mark.group == group && mark.series == series && table.isDrawn(mark)) {
            return &mark;
        }
    }
    return nullptr;
}

FundingOptions options(FundingGrouping by, FundingColor color, FundingMeasure measure)
{
    FundingOptions made;
    made.by = by;
    made.color = color;
    made.measure = measure;
    return made;
}

const FundingOptions byInvestor
    = options(FundingGrouping::SignatureYear, FundingColor::Investor, FundingMeasure::Investment);

} // namespace

class FundingTest : public QObject
{
    Q_OBJECT

private slots:
    void partsOfInvestorsAndTheRestStackUpToTheTotal();
    void whatNoInvestorIsKnownForIsNotAttributed();
    void aMissingAmountIsCountedAndNeverZero();
    void contractsWithoutDateStandApart();
    void yearsWithoutContractsAreKept();
    void investorsAboveTheTotalAreFlaggedAndNeverNegative();
    void rangesKeepTheirBounds();
    void currenciesNeverAdd();
    void knownPartsOfAnUnknownTotalCountTheSameUnderEveryColour();
    void countingContractsCountsEachOnce();
    void topInvestorsAreRankedWithTheirUnknownAmounts();
    void anInvestorWithTwoInstrumentsIsCountedOnce();
    void beyondTheFirstInvestorsTheRestIsCounted();
    void manySeriesAreJoined();
    void theWorstStandingIsKept();
    void sourcesAreListedByHowOftenTheyAreCited();
    void sumsAreTheSameForEveryColourOnInventedFacts();
    void nothingGivesAnEmptyTable();
};

void FundingTest::partsOfInvestorsAndTheRestStackUpToTheTotal()
{
    FactsBuilder build;
    build.contract("A", "2019-03-07", euros(1'000'000));
    build.party("A", "investor", "BNP", euros(300'000));
    build.party("A", "investor", "FEI", euros(200'000));
    build.party("A", "payer", "State", euros(900'000)); // not an investor
    const FundingTable table = fundingTable(build.facts, byInvestor);

    QCOMPARE(table.groups.size(), size_t{1});
    QCOMPARE(table.series.size(), size_t{3});
    QCOMPARE(table.series[0].name, QStringLiteral("BNP")); // the largest at the bottom
    QCOMPARE(table.series[1].name, QStringLiteral("FEI"));
    QCOMPARE(table.series[2].kind, FundingKey::Kind::NotAttributed);
    QCOMPARE(markAt(table, 0, 0)->amount.value, 30'000'000);
    QCOMPARE(markAt(table, 0, 1)->amount.value, 20'000'000);
    QCOMPARE(markAt(table, 0, 2)->amount.value, 50'000'000);
    QCOMPARE(table.totalOf(0).value, 100'000'000);
    QCOMPARE(table.coverage.records, 1);
    QCOMPARE(table.coverage.withAmount, 1);
}

void FundingTest::whatNoInvestorIsKnownForIsNotAttributed()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(2'500'000));
    build.party("A", "investor", "BNP");
    const FundingTable table = fundingTable(build.facts, byInvestor);

    QCOMPARE(table.series.size(), size_t{1});
    QCOMPARE(table.series[0].kind, FundingKey::Kind::NotAttributed);
    QCOMPARE(table.totalOf(0).value, 250'000'000);
    QCOMPARE(table.unknownOf(0), 0);
}

void FundingTest::aMissingAmountIsCountedAndNeverZero()
{
    FactsBuilder build;
    build.contract("A", "2019", {});
    build.contract("B", "2019", euros(10));
    FundingOptions plain
        = options(FundingGrouping::SignatureYear, FundingColor::None, FundingMeasure::Investment);
    FundingTable table = fundingTable(build.facts, plain);
    QCOMPARE(table.unknownOf(0), 1);
    QCOMPARE(table.marks.front().contracts.size(), size_t{2});
    QCOMPARE(table.coverage.withAmount, 1);
    QCOMPARE(table.coverage.records, 2);

    build.facts.contracts.pop_back();
    table = fundingTable(build.facts, plain);
    QVERIFY(!table.totalOf(0).known);
    const std::vector<FigureRow> rows = figureRows(table, Wording(Language::English));
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows[0].value, QString());
    QCOMPARE(rows[0].unknown, 1);
    QCOMPARE(rows[0].records, 1);
    QCOMPARE(rows[0].standing, QString());
}

void FundingTest::contractsWithoutDateStandApart()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(10));
    build.contract("B", "", euros(7));
    build.contract("C", "2018~", euros(5));
    const FundingTable table = fundingTable(build.facts, byInvestor);

    QCOMPARE(table.groups.size(), size_t{3});
    QCOMPARE(table.groups.back().kind, FundingKey::Kind::Undated);
    QCOMPARE(table.totalOf(2).value, 700);
    QCOMPARE(table.undated, std::vector<RecordId>{RecordId(QStringLiteral("B"))});
    QCOMPARE(table.approximateDates, 1);
}

void FundingTest::yearsWithoutContractsAreKept()
{
    FactsBuilder build;
    build.contract("A", "2016-11-24", euros(10));
    build.contract("B", "2019", euros(10));
    const FundingTable table = fundingTable(build.facts, byInvestor);
    QStringList years;
    for (const FundingKey &group : table.groups) {
        years << group.name;
    }
    QCOMPARE(years.join(u' '), QStringLiteral("2016 2017 2018 2019"));
    QVERIFY(table.contractsOf(1).empty());
}

void FundingTest::investorsAboveTheTotalAreFlaggedAndNeverNegative()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100));
    build.party("A", "investor", "BNP", euros(80));
    build.party("A", "investor", "FEI", euros(50));
    const FundingTable table = fundingTable(build.facts, byInvestor);

    QCOMPARE(table.exceeding, std::vector<RecordId>{RecordId(QStringLiteral("A"))});
    QCOMPARE(placeOf(table.series, FundingKey::Kind::NotAttributed), -1);
    QCOMPARE(table.totalOf(0).value, 13'000);
    for (const FundingMark &mark : table.marks) {
        QVERIFY(mark.amount.value >= 0 && mark.amount.min >= 0);
    }
}

void FundingTest::rangesKeepTheirBounds()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(1000, 1500));
    build.party("A", "investor", "BNP", euros(200, 300));
    const FundingTable table = fundingTable(build.facts, byInvestor);
    const FundingMark *rest = markAt(table, 0, placeOf(table.series, FundingKey::Kind::NotAttributed));

    QCOMPARE(rest->amount.min, 70'000); // the least total without the most of the part
    QCOMPARE(rest->amount.max, 130'000);
    QCOMPARE(table.totalOf(0).value, 100'000); // what is drawn stacks up to the lower bound
    const FundingTable plain = fundingTable(
        build.facts, options(FundingGrouping::SignatureYear, FundingColor::None, FundingMeasure::Investment));
    QCOMPARE(plain.totalOf(0).min, 100'000);
    QCOMPARE(plain.totalOf(0).max, 150'000);
    QVERIFY(plain.totalOf(0).isRange());
}

void FundingTest::currenciesNeverAdd()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100));
    build.contract("B", "2019", pounds(500));
    build.contract("C", "2019", pounds(300));
    build.contract("D", "2020", pounds(1));
    const FundingTable table = fundingTable(build.facts, byInvestor);

    QCOMPARE(table.currency.code(), QStringLiteral("GBP"));
    QCOMPARE(table.totalOf(0).value, 80'000);
    QCOMPARE(table.leftOut.size(), size_t{1});
    QCOMPARE(table.leftOut[0].currency, Currency::euro());
    QCOMPARE(table.leftOut[0].contracts, 1);
    const std::vector<FigureRow> rows = figureRows(table, Wording(Language::English));
    QCOMPARE(rows.size(), size_t{3}); // the table holds all of it, apart
    QCOMPARE(rows[0].currency, QStringLiteral("EUR"));
    QCOMPARE(rows[0].value, QStringLiteral("100"));
    QCOMPARE(rows[1].value, QStringLiteral("800"));
}

void FundingTest::knownPartsOfAnUnknownTotalCountTheSameUnderEveryColour()
{
    FactsBuilder build;
    build.contract("A", "2019", {});
    build.party("A", "investor", "BNP", euros(40));
    build.party("A", "investor", "FEI", euros(2));
    for (const FundingColor color : {FundingColor::Investor, FundingColor::Sector, FundingColor::None}) {
        const FundingTable table = fundingTable(
            build.facts, options(FundingGrouping::SignatureYear, color, FundingMeasure::Investment));
        QCOMPARE(table.totalOf(0).value, 4'200);
        QCOMPARE(table.unknownOf(0), 1);
        QCOMPARE(table.coverage.withAmount, 0);
    }
}

void FundingTest::countingContractsCountsEachOnce()
{
    FactsBuilder build;
    build.contract("A", "2019", {}).sector = QStringLiteral("housing");
    build.contract("B", "2019", {});
    build.contract("C", "2019", {});
    build.party("A", "investor", "BNP");
    build.party("B", "investor", "BNP");
    build.party("B", "investor", "FEI");
    const FundingTable table = fundingTable(build.facts,
        options(FundingGrouping::SignatureYear, FundingColor::Investor, FundingMeasure::Contracts));
    QCOMPARE(table.totalOf(0).value, 3);
    QCOMPARE(markAt(table, 0, placeOf(table.series, FundingKey::Kind::Organisation, "BNP"))->amount.value, 1);
    QCOMPARE(markAt(table, 0, placeOf(table.series, FundingKey::Kind::SeveralInvestors))->amount.value, 1);
    QCOMPARE(markAt(table, 0, placeOf(table.series, FundingKey::Kind::NotNamed))->amount.value, 1);
    QVERIFY(table.currency.isNull());
}

void FundingTest::topInvestorsAreRankedWithTheirUnknownAmounts()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100));
    build.contract("B", "", euros(100));
    build.party("A", "investor", "Small", euros(5));
    build.party("A", "investor", "Large", euros(60));
    build.party("B", "investor", "Large");
    build.party("A", "investor", "Silent");
    build.party("B", "investor", "Silent");
    const FundingTable table = fundingTable(
        build.facts, options(FundingGrouping::Investor, FundingColor::None, FundingMeasure::Investment));
    QCOMPARE(table.groups[0].name, QStringLiteral("Large"));
    QCOMPARE(table.groups[1].name, QStringLiteral("Small"));
    QCOMPARE(table.groups[2].name, QStringLiteral("Silent"));
    QCOMPARE(table.totalOf(0).value, 6'000);
    QCOMPARE(table.unknownOf(0), 1);
    QCOMPARE(table.contractsOf(0).size(), size_t{2});
    QVERIFY(!table.totalOf(2).known);
    QCOMPARE(table.unknownOf(2), 2);
    QCOMPARE(table.coverage.records, 5); // participations
    QCOMPARE(table.coverage.withAmount, 2);

    const FundingTable counted = fundingTable(
        build.facts, options(FundingGrouping::Investor, FundingColor::None, FundingMeasure::Contracts));
    QCOMPARE(counted.totalOf(0).value, 2);
    QCOMPARE(counted.totalOf(2).value, 1);
}

void FundingTest::anInvestorWithTwoInstrumentsIsCountedOnce()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100));
    build.party("A", "investor", "BNP", euros(5));
    build.party("A", "investor", "BNP", euros(6));
    const FundingTable counted = fundingTable(
        build.facts, options(FundingGrouping::Investor, FundingColor::None, FundingMeasure::Contracts));
    QCOMPARE(counted.totalOf(0).value, 1);
    const FundingTable summed = fundingTable(
        build.facts, options(FundingGrouping::Investor, FundingColor::None, FundingMeasure::Investment));
    QCOMPARE(summed.totalOf(0).value, 1'100);
    QCOMPARE(summed.contractsOf(0).size(), size_t{1});
}

void FundingTest::beyondTheFirstInvestorsTheRestIsCounted()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100));
    for (const char *name : {"a", "b", "c", "d", "e"}) {
        build.party("A", "investor", name, euros(1));
    }
    FundingOptions two = options(FundingGrouping::Investor, FundingColor::None, FundingMeasure::Investment);
    two.maxGroups = 2;
    const FundingTable table = fundingTable(build.facts, two);
    QCOMPARE(table.groups.size(), size_t{2});
    QCOMPARE(table.groupsLeftOut, 3);
}

void FundingTest::manySeriesAreJoined()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100));
    for (const char *name : {"a", "b", "c", "d", "e"}) {
        build.party("A", "investor", name, euros(name[0] - 'a' + 1));
    }
    FundingOptions three = byInvestor;
    three.maxSeries = 3;
    const FundingTable table = fundingTable(build.facts, three);
    QCOMPARE(table.series.size(), size_t{4}); // e, d, others, not attributed
    QCOMPARE(table.series[0].name, QStringLiteral("e"));
    QCOMPARE(table.series[2].kind, FundingKey::Kind::Others);
    QCOMPARE(markAt(table, 0, 2)->amount.value, 600);
    QCOMPARE(table.totalOf(0).value, 10'000);
}

void FundingTest::theWorstStandingIsKept()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(1)).investmentStanding = Standing::Verified;
    build.contract("B", "2019", euros(1)).investmentStanding = Standing::Contradicted;
    build.contract("C", "2019", {}).investmentStanding = Standing::Unsourced;
    const FundingTable table = fundingTable(build.facts, byInvestor);
    QCOMPARE(table.marks.front().standing, Standing::Contradicted);
    QCOMPARE(worseOf(Standing::Reported, Standing::Unsourced), Standing::Unsourced);
    QCOMPARE(worseOf(Standing::ToVerify, Standing::Verified), Standing::ToVerify);
}

void FundingTest::sourcesAreListedByHowOftenTheyAreCited()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(1));
    build.contract("B", "2019", euros(1));
    build.contract("C", "2019", {});
    build.cite("A", "Localtis");
    build.cite("A", "INDIGO");
    build.cite("B", "INDIGO");
    build.cite("C", "Unused");
    const FundingTable table = fundingTable(build.facts, byInvestor);
    QCOMPARE(table.coverage.sources.references,
        (QStringList{QStringLiteral("INDIGO"), QStringLiteral("Localtis")}));
    QCOMPARE(table.coverage.sources.others, 0);
    const SourceTally one = sourcesBehind(build.facts, {RecordId(QStringLiteral("A"))}, 1);
    QCOMPARE(one.references.size(), 1);
    QCOMPARE(one.others, 1);
    QCOMPARE(one.total, 2);
}

void FundingTest::sumsAreTheSameForEveryColourOnInventedFacts()
{
    QRandomGenerator random(20260301);
    FactsBuilder build;
    qint64 expected = 0;
    for (int i = 0; i < 200; ++i) {
        const QByteArray name = "contract " + QByteArray::number(i);
        const qint64 total = random.bounded(4) == 0 ? 0 : random.bounded(1, 5000) * 1000;
        const QByteArray date
            = random.bounded(5) == 0 ? QByteArray() : QByteArray::number(2010 + random.bounded(15));
        build.contract(name.constData(), date.constData(), total == 0 ? Money() : euros(total)).sector
            = QString::number(random.bounded(12));
        expected += total * 100;
        qint64 left = total;
        for (int j = random.bounded(4); j > 0 && total > 0; --j) {
            const qint64 part = random.bounded(static_cast<int>(left / 2 + 1));
            left -= part;
            build.party(name.constData(), "investor", QByteArray::number(random.bounded(20)).constData(),
                random.bounded(3) == 0 ? Money() : euros(part));
        }
    }
    for (const FundingColor color : {FundingColor::Investor, FundingColor::Sector, FundingColor::None}) {
        const FundingTable table = fundingTable(
            build.facts, options(FundingGrouping::SignatureYear, color, FundingMeasure::Investment));
        qint64 sum = 0;
        int unknown = 0;
        for (const FundingMark &mark : table.marks) {
            sum += mark.amount.value;
            unknown += mark.unknown;
        }
        QCOMPARE(sum, expected);
        QCOMPARE(unknown, 200 - table.coverage.withAmount);
        QVERIFY(static_cast<int>(table.series.size()) <= table.options.maxSeries + 3);
    }
}

void FundingTest::nothingGivesAnEmptyTable()
{
    for (const FundingGrouping by : {FundingGrouping::SignatureYear, FundingGrouping::Investor}) {
        const FundingTable table
            = fundingTable({}, options(by, FundingColor::Investor, FundingMeasure::Investment));
        QVERIFY(table.isEmpty());
        QVERIFY(table.groups.empty());
    }
}

QTEST_GUILESS_MAIN(FundingTest)
#include "funding_test.moc"
