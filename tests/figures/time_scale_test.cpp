// The mapping between days and pixels, and the ticks between them.
#include "ui/figures/time_scale.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace vigie;

namespace {

const QLocale french(QLocale::French, QLocale::France);

QStringList labels(const TimeScale &scale, double spacing)
{
    QStringList texts;
    for (const TimeTick &tick : scale.ticks(spacing, french)) {
        texts << tick.label;
    }
    return texts;
}

} // namespace

class TimeScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void theFirstDayStartsAtTheLeftAndTheLastEndsAtTheRight();
    void everyDayIsFoundAgainAtItsPlace();
    void ticksGoFromYearsToDays();
    void ticksAreInsideInOrderAndFarEnoughApartAtAnyZoom();
    void zoomingKeepsTheDayUnderThePointer();
    void zoomStopsAtTenDaysAndThreeCenturies();
    void panningMovesByThePixelsAsked();
    void onePansNoFurtherThanTheDataGo();
    void aPeriodThatIsNoneShowsAYear();
};

void TimeScaleTest::theFirstDayStartsAtTheLeftAndTheLastEndsAtTheRight()
{
    const TimeScale scale(QDate(2016, 1, 1), QDate(2016, 12, 31), 100, 466);
    QCOMPARE(scale.pixelsPerDay(), 1.0); // a leap year: 366 days
    QCOMPARE(scale.x(QDate(2016, 1, 1)), 100.0);
    QCOMPARE(scale.endX(QDate(2016, 12, 31)), 466.0);
    QCOMPARE(scale.x(QDate(2016, 3, 1)), 160.0);
    QCOMPARE(scale.firstDay(), QDate(2016, 1, 1));
    QCOMPARE(scale.lastDay(), QDate(2016, 12, 31));
}

void TimeScaleTest::everyDayIsFoundAgainAtItsPlace()
{
    const TimeScale scale(QDate(2010, 5, 17), QDate(2028, 2, 3), 267, 1389);
    for (QDate day(2010, 5, 17); day < QDate(2028, 2, 3); day = day.addDays(13)) {
        QCOMPARE(scale.dayAt(scale.x(day)), day);
        QCOMPARE(scale.dayAt((scale.x(day) + scale.endX(day)) / 2), day);
    }
}

void TimeScaleTest::ticksGoFromYearsToDays()
{
    QCOMPARE(labels(TimeScale(QDate(2016, 1, 1), QDate(2019, 12, 31), 0, 400), 60).join(u' '),
        QStringLiteral("2016 2017 2018 2019 2020")); // the last one is the edge
    QCOMPARE(labels(TimeScale(QDate(2010, 1, 1), QDate(2029, 12, 31), 0, 400), 60).join(u' '),
        QStringLiteral("2010 2015 2020 2025 2030"));
    QCOMPARE(labels(TimeScale(QDate(2018, 12, 15), QDate(2019, 7, 1), 0, 500), 60).join(u' '),
        QStringLiteral("janv. 2019 févr. mars avr. mai juin juil."));
    const QStringList days = labels(TimeScale(QDate(2019, 2, 26), QDate(2019, 3, 7), 0, 800), 60);
    QCOMPARE(days.mid(0, 5).join(u' '), QStringLiteral("26 févr. 2019 27 28 1 mars 2"));
}

void TimeScaleTest::ticksAreInsideInOrderAndFarEnoughApartAtAnyZoom()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QDate first(1990 + random.bounded(40), 1 + random.bounded(12), 1 + random.bounded(28));
        TimeScale scale(first, first.addDays(10 + random.bounded(20000)), 50, 200 + random.bounded(1500));
        scale.zoom(0.2 + random.bounded(8.0), 100);
        double before = -1e9;
        for (const TimeTick &tick : scale.ticks(62, french)) {
            QVERIFY(tick.x >= scale.left() - 0.51 && tick.x <= scale.right());
            QVERIFY2(tick.x - before >= 61.9, qPrintable(QString::number(tick.x - before)));
            QVERIFY(!tick.label.isEmpty());
            QCOMPARE(scale.x(tick.day), tick.x);
            before = tick.x;
        }
    }
}

void TimeScaleTest::zoomingKeepsTheDayUnderThePointer()
{
    TimeScale scale(QDate(2016, 1, 1), QDate(2024, 12, 31), 0, 1000);
    const double x = scale.x(QDate(2019, 3, 7));
    scale.zoom(1.25, x);
    QVERIFY(std::abs(scale.x(QDate(2019, 3, 7)) - x) < 1e-6);
    scale.zoom(0.01, x);
    QVERIFY(std::abs(scale.x(QDate(2019, 3, 7)) - x) < 1e-6);
}

void TimeScaleTest::zoomStopsAtTenDaysAndThreeCenturies()
{
    TimeScale scale(QDate(2016, 1, 1), QDate(2024, 12, 31), 0, 1000);
    scale.zoom(1e9, 500);
    QCOMPARE(scale.pixelsPerDay(), 100.0);
    scale.zoom(1e-9, 500);
    QVERIFY(1000 / scale.pixelsPerDay() < 301 * 366);
}

void TimeScaleTest::panningMovesByThePixelsAsked()
{
    TimeScale scale(QDate(2016, 1, 1), QDate(2024, 12, 31), 0, 1000);
    const double before = scale.x(QDate(2020, 1, 1));
    scale.pan(120);
    QVERIFY(std::abs(scale.x(QDate(2020, 1, 1)) - (before - 120)) < 1e-6);
}

void TimeScaleTest::onePansNoFurtherThanTheDataGo()
{
    TimeScale scale(QDate(2016, 1, 1), QDate(2024, 12, 31), 0, 1000);
    scale.pan(1e7);
    scale.keepNear(QDate(2016, 1, 1), QDate(2024, 12, 31));
    QVERIFY(scale.endX(QDate(2024, 12, 31)) > 200);
    scale.pan(-1e8);
    scale.keepNear(QDate(2016, 1, 1), QDate(2024, 12, 31));
    QVERIFY(scale.x(QDate(2016, 1, 1)) < 800);
}

void TimeScaleTest::aPeriodThatIsNoneShowsAYear()
{
    QVERIFY(TimeScale({}, {}, 0, 100).pixelsPerDay() > 0);
    const TimeScale reversed(QDate(2020, 1, 1), QDate(2019, 1, 1), 0, 100);
    QCOMPARE(reversed.firstDay(), QDate(2020, 1, 1));
}

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "time_scale_test.moc"
