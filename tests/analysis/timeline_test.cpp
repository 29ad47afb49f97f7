// The timeline's spans: as wide as what is known of each date, open where nothing is.
#include "app/analysis/timeline.h"
#include "tests/analysis/facts_builder.h"

#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

TimelineTable table(
    const FactsBuilder &build, TimelineLanes lanes = TimelineLanes::Sector, bool events = true)
{
    TimelineOptions options;
    options.lanes = lanes;
    options.events = events;
    return timelineTable(build.facts, options, Wording(Language::English));
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:
    void aDateIsAsWideAsItIsKnown_data();
    void aDateIsAsWideAsItIsKnown();
    void anActualEndWinsAndThePlannedOneIsKept();
    void aContractWithoutAnyDateIsListedApart();
    void aMissingEndIsCountedAndNotInvented();
    void anEndBeforeTheStartIsSaid();
    void aContractWithTwoPayersIsInBothLanes();
    void lanesStandInTheOrderOfTimeAndTheUnknownLast();
    void stagesStandInTheOrderOfTheirList();
    void eventsCanBeLeftOut();
    void thePeriodHoldsEverything();
    void theMaximumOutcomePaymentStandsInForAnUnknownInvestment();
};

void TimelineTest::aDateIsAsWideAsItIsKnown_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::newRow("day") << "2019-03-22" << QDate(2019, 3, 22) << QDate(2019, 3, 22);
    QTest::newRow("month") << "2019-02" << QDate(2019, 2, 1) << QDate(2019, 2, 28);
    QTest::newRow("year") << "2020" << QDate(2020, 1, 1) << QDate(2020, 12, 31);
    QTest::newRow("about a year") << "2020~" << QDate(2019, 7, 1) << QDate(2021, 6, 30);
    QTest::newRow("about a month") << "2020-03~" << QDate(2020, 2, 1) << QDate(2020, 4, 30);
    QTest::newRow("about a day") << "2020-03-10~" << QDate(2020, 3, 3) << QDate(2020, 3, 17);
    QTest::newRow("uncertain") << "2019-03?" << QDate(2019, 3, 1) << QDate(2019, 3, 31);
    QTest::newRow("before") << "../2019" << QDate() << QDate(2019, 12, 31);
    QTest::newRow("after") << "2019/.." << QDate(2019, 1, 1) << QDate();
}

void TimelineTest::aDateIsAsWideAsItIsKnown()
{
    QFETCH(QString, date);
    const UncertainDay known = UncertainDay::of(PartialDate::fromIso(date).value());
    QTEST(known.earliest, "earliest");
    QTEST(known.latest, "latest");
    QVERIFY(known.firstKnown().isValid() && known.lastKnown().isValid() && known.middle().isValid());
    QVERIFY(known.firstKnown() <= known.middle() && known.middle() <= known.lastKnown());
}

void TimelineTest::anActualEndWinsAndThePlannedOneIsKept()
{
    FactsBuilder build;
    ContractFacts &contract = build.contract("A");
    contract.serviceStart = day("2017");
    contract.serviceEndPlanned = day("2020");
    TimelineBar bar = table(build).bars[0];
    QVERIFY(bar.endIsPlanned);
    QVERIFY(bar.planned.isNull());
    contract.serviceEndActual = day("2019-06");
    bar = table(build).bars[0];
    QVERIFY(!bar.endIsPlanned);
    QCOMPARE(bar.end.date, day("2019-06"));
    QCOMPARE(bar.planned.date, day("2020"));
}

void TimelineTest::aContractWithoutAnyDateIsListedApart()
{
    FactsBuilder build;
    build.contract("B");
    build.contract("A");
    build.contract("Signed", "2019", {});
    const TimelineTable made = table(build);
    QCOMPARE(made.bars.size(), size_t{1});
    QCOMPARE(made.undated.size(), size_t{2});
    QCOMPARE(made.undated[0].name, QStringLiteral("A"));
    QVERIFY(!made.bars[0].hasService());
}

void TimelineTest::aMissingEndIsCountedAndNotInvented()
{
    FactsBuilder build;
    build.contract("A").serviceStart = day("2019");
    const TimelineTable made = table(build);
    QCOMPARE(made.withoutEnd, 1);
    QVERIFY(made.bars[0].end.isNull());
    QCOMPARE(made.lastDay, QDate(2019, 12, 31));
}

void TimelineTest::anEndBeforeTheStartIsSaid()
{
    FactsBuilder build;
    ContractFacts &contract = build.contract("A");
    contract.serviceStart = day("2019");
    contract.serviceEndActual = day("2018-05");
    QVERIFY(table(build).bars[0].reversed);
    contract.serviceEndActual = day("2019");
    QVERIFY(!table(build).bars[0].reversed);
}

void TimelineTest::aContractWithTwoPayersIsInBothLanes()
{
    FactsBuilder build;
    build.contract("A", "2019", {});
    build.contract("B", "2020", {});
    build.party("A", "payer", "State");
    build.party("A", "payer", "Region");
    build.party("A", "operator", "Adie");
    const TimelineTable made = table(build, TimelineLanes::Payer);
    QCOMPARE(made.lanes.size(), size_t{3});
    QCOMPARE(made.lanes[0].label, QStringLiteral("State"));
    QCOMPARE(made.lanes[1].label, QStringLiteral("Region"));
    QCOMPARE(made.lanes[0].bars, std::vector<int>{0});
    QCOMPARE(made.lanes[1].bars, std::vector<int>{0});
    QVERIFY(made.lanes[2].key.isEmpty());
    QCOMPARE(made.coverage.records, 2);
}

void TimelineTest::lanesStandInTheOrderOfTimeAndTheUnknownLast()
{
    FactsBuilder build;
    build.contract("A", "2016", {});
    build.contract("B", "2018", {}).sector = QStringLiteral("housing");
    build.contract("C", "2017", {}).sector = QStringLiteral("health");
    build.contract("D", "2020", {}).sector = QStringLiteral("housing");
    const TimelineTable made = table(build);
    QCOMPARE(made.lanes[0].key, QStringLiteral("health"));
    QCOMPARE(made.lanes[0].label, QStringLiteral("Health"));
    QCOMPARE(made.lanes[1].bars.size(), size_t{2});
    QVERIFY(made.lanes[2].key.isEmpty());
    QCOMPARE(table(build, TimelineLanes::None).lanes.size(), size_t{1});
}

void TimelineTest::stagesStandInTheOrderOfTheirList()
{
    FactsBuilder build;
    build.contract("A", "2016", {}).stage = QStringLiteral("complete");
    build.contract("B", "2018", {}).stage = QStringLiteral("announced");
    const TimelineTable made = table(build, TimelineLanes::Stage);
    QCOMPARE(made.lanes[0].key, QStringLiteral("announced"));
    QCOMPARE(made.lanes[1].key, QStringLiteral("complete"));
}

void TimelineTest::eventsCanBeLeftOut()
{
    FactsBuilder build;
    build.event("Later", "2019-05");
    build.event("Sooner", "2018");
    build.event("Undated", "");
    const TimelineTable made = table(build);
    QCOMPARE(made.events.size(), size_t{2});
    QCOMPARE(made.events[0].title, QStringLiteral("Sooner"));
    QCOMPARE(made.undatedEvents, 1);
    QVERIFY(table(build, TimelineLanes::Sector, false).isEmpty());
}

void TimelineTest::thePeriodHoldsEverything()
{
    FactsBuilder build;
    ContractFacts &contract = build.contract("A", "2016-11", {});
    contract.serviceEndPlanned = day("2028");
    build.event("Early", "2010-06").dateEnd = day("2010-07");
    const TimelineTable made = table(build);
    QCOMPARE(made.firstDay, QDate(2010, 6, 1));
    QCOMPARE(made.lastDay, QDate(2028, 12, 31));
    QVERIFY(!table(FactsBuilder()).firstDay.isValid());
}

void TimelineTest::theMaximumOutcomePaymentStandsInForAnUnknownInvestment()
{
    FactsBuilder build;
    build.contract("A", "2019", {}).maxOutcomePayment = euros(3);
    build.contract("B", "2020", euros(2)).maxOutcomePayment = euros(3);
    const TimelineTable made = table(build);
    QVERIFY(made.bars[0].amountIsOutcomePayment);
    QCOMPARE(made.bars[0].amount, euros(3));
    QVERIFY(!made.bars[1].amountIsOutcomePayment);
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
