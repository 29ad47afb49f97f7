// Breaking texts into lines and placing labels on rows, as properties on generated texts.
#include "ui/figures/figure_style.h"
#include "ui/figures/label_placement.h"
#include "ui/figures/text_lines.h"
#include "ui/figures/value_axis.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;

namespace {

QString inventedText(QRandomGenerator &random, int words)
{
    QStringList text;
    for (int i = 0; i < words; ++i) {
        text << QString(1 + random.bounded(12), QChar(u'a' + random.bounded(26)));
    }
    return text.join(u' ');
}

} // namespace

class TextAndLabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void noLineIsWiderThanAskedAndNoWordIsLost();
    void aLabelOfTwoLinesIsBalanced();
    void quotesAndDoubleSignsKeepTheirWord();
    void whatDoesNotFitEndsInAnEllipsis();
    void labelsOnARowNeverTouch();
    void theMostImportantLabelsFindRoomFirst();
    void axesHaveRoundSteps_data();
    void axesHaveRoundSteps();
    void seriesColoursAreDistinct();
};

void TextAndLabelsTest::noLineIsWiderThanAskedAndNoWordIsLost()
{
    QRandomGenerator random(1);
    const QFontMetricsF metrics(FigureStyle::light().font(12));
    for (int i = 0; i < 300; ++i) {
        const QString text = inventedText(random, 1 + random.bounded(20));
        const double width = 120 + random.bounded(300);
        const QStringList lines = wrappedText(text, width, 40, metrics);
        for (const QString &line : lines) {
            QVERIFY(metrics.horizontalAdvance(line) <= width + 0.5);
        }
        QCOMPARE(lines.join(u' '), text);
    }
    QVERIFY(wrappedText({}, 100, 2, metrics).isEmpty());
}

void TextAndLabelsTest::aLabelOfTwoLinesIsBalanced()
{
    const QFontMetricsF metrics(FigureStyle::light().font(12));
    const QString name = QStringLiteral("Fondation Apprentis d’Auteuil – Relais familial Loire-Atlantique");
    const double whole = metrics.horizontalAdvance(name);
    const QStringList lines = wrappedLabel(name, whole - 5, metrics);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.join(u' '), name);
    const double first = metrics.horizontalAdvance(lines[0]);
    const double second = metrics.horizontalAdvance(lines[1]);
    QVERIFY(std::abs(first - second) < whole / 4);
}

void TextAndLabelsTest::quotesAndDoubleSignsKeepTheirWord()
{
    const QFontMetricsF metrics(FigureStyle::light().font(12));
    const QString text = QStringLiteral("aaaa « bbbb » cccc ; dddd « eeee » ffff");
    for (int width = 30; width < 300; width += 7) {
        const QStringList lines = wrappedText(text, width, 20, metrics);
        for (const QString &line : lines) {
            QVERIFY2(!line.endsWith(u'«'), qPrintable(line));
            QVERIFY2(!line.startsWith(u'»') && !line.startsWith(u';'), qPrintable(line));
        }
    }
}

void TextAndLabelsTest::whatDoesNotFitEndsInAnEllipsis()
{
    const QFontMetricsF metrics(FigureStyle::light().font(12));
    const QStringList lines
        = wrappedText(QStringLiteral("un deux trois quatre cinq six sept huit neuf dix"), 80, 2, metrics);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[1].endsWith(u'…'));
    QVERIFY(metrics.horizontalAdvance(lines[1]) <= 80);
}

void TextAndLabelsTest::labelsOnARowNeverTouch()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 100; ++round) {
        std::vector<LabelSpan> labels;
        for (int i = 0; i < 120; ++i) {
            const double left = random.bounded(1200);
            labels.push_back({left, left + 10 + random.bounded(200), static_cast<int>(random.bounded(3))});
        }
        const int rows = 1 + random.bounded(8);
        const std::vector<int> places = placeOnRows(labels, rows, 8);
        QCOMPARE(places, placeOnRows(labels, rows, 8)); // the same again
        for (size_t a = 0; a < labels.size(); ++a) {
            QVERIFY(places[a] >= -1 && places[a] < rows);
            for (size_t b = 0; b < a; ++b) {
                if (places[a] >= 0 && places[a] == places[b]) {
                    QVERIFY(labels[a].left >= labels[b].right + 8 || labels[b].left >= labels[a].right + 8);
                }
            }
        }
    }
}

void TextAndLabelsTest::theMostImportantLabelsFindRoomFirst()
{
    const std::vector<LabelSpan> labels{{0, 100, 2}, {50, 150, 0}, {200, 220, 2}};
    const std::vector<int> places = placeOnRows(labels, 1, 5);
    QCOMPARE(places, (std::vector<int>{-1, 0, 0}));
    QCOMPARE(placeOnRows(labels, 0, 5), (std::vector<int>{-1, -1, -1}));
}

void TextAndLabelsTest::axesHaveRoundSteps_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<QString>("ticks");
    QTest::addColumn<QString>("value");
    QTest::newRow("millions") << qint64{740'000'000} << "0 2 4 6 8"
                              << "7,4";
    QTest::newRow("cents of millions") << qint64{915'000'000} << "0 2 4 6 8 10"
                                       << "9,15";
    QTest::newRow("half millions") << qint64{230'000'000} << "0 0,5 1,0 1,5 2,0 2,5"
                                   << "2,3";
    QTest::newRow("thousands") << qint64{46'000'000} << "0 100 200 300 400 500"
                               << "460,0";
    QTest::newRow("tens of millions") << qint64{4'900'000'000} << "0 10 20 30 40 50"
                                      << "49,0";
    QTest::newRow("nothing") << qint64{0} << "0 1"
                             << "0";
}

void TextAndLabelsTest::axesHaveRoundSteps()
{
    QFETCH(qint64, largest);
    const ValueAxis axis(largest, Currency::euro());
    const Wording wording(Language::French);
    QStringList ticks;
    for (const double tick : axis.ticks()) {
        ticks << axis.tickLabel(tick, wording);
    }
    QTEST(ticks.join(u' '), "ticks");
    QTEST(axis.valueText(largest, largest, wording), "value");
    QVERIFY(axis.maximum() >= static_cast<double>(largest));
    QVERIFY(ticks.size() >= 2 && ticks.size() <= 7);
}

void TextAndLabelsTest::seriesColoursAreDistinct()
{
    for (const FigureStyle &style : {FigureStyle::light(), FigureStyle::darkSlide()}) {
        for (int count = 1; count <= mostColours; ++count) {
            QSet<QRgb> colours{style.missing.rgb(), style.joined.rgb(), style.background.rgb()};
            for (int i = 0; i < count; ++i) {
                colours.insert(style.series(i, count).rgb());
            }
            QCOMPARE(colours.size(), count + 3);
        }
    }
}

QTEST_MAIN(TextAndLabelsTest)
#include "text_and_labels_test.moc"
