// The layout of funding charts as properties, and that Qt Charts draws its bars exactly where the layout
// says.
#include "tests/analysis/facts_builder.h"
#include "ui/figures/figure_exporter.h"
#include "ui/figures/funding_chart.h"
#include "ui/figures/funding_figure.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

FactsBuilder inventedFacts(quint32 seed, int contracts)
{
    QRandomGenerator random(seed);
    FactsBuilder build;
    for (int i = 0; i < contracts; ++i) {
        const QByteArray name = "contract " + QByteArray::number(i);
        const QByteArray year
            = random.bounded(6) == 0 ? QByteArray() : QByteArray::number(2008 + random.bounded(17));
        const qint64 total = random.bounded(1, 4000) * 1000;
        const Money amount = random.bounded(4) == 0 ? Money()
            : random.bounded(4) == 0                ? euros(total, 2 * total)
                                                    : euros(total);
        build.contract(name.constData(), year.constData(), amount);
        const QByteArray investor = "Fondation " + QByteArray("d’entreprise ").repeated(random.bounded(5))
            + QByteArray::number(random.bounded(25));
        build.party(name.constData(), "investor", investor.constData(),
            random.bounded(2) == 0 ? Money() : euros(total / 2));
    }
    return build;
}

std::vector<FundingOptions> everyOption()
{
    std::vector<FundingOptions> all;
    for (const FundingGrouping by : {FundingGrouping::SignatureYear, FundingGrouping::Investor}) {
        for (const FundingColor color : {FundingColor::Investor, FundingColor::Sector, FundingColor::None}) {
            for (const FundingMeasure measure : {FundingMeasure::Investment, FundingMeasure::Contracts}) {
                FundingOptions options;
                options.by = by;
                options.color = color;
                options.measure = measure;
                all.push_back(options);
            }
        }
    }
    return all;
}

void verifyApart(const std::vector<PlacedText> &texts)
{
    for (size_t a = 0; a < texts.size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            if (!texts[a].lines.isEmpty() && !texts[b].lines.isEmpty()) {
                QVERIFY(!texts[a].rect.adjusted(0.01, 0.01, -0.01, -0.01).intersects(texts[b].rect));
            }
        }
    }
}

} // namespace

class FundingLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void partsStackUpWithoutGapsInsideThePlot();
    void labelsOfOneKindNeverOverlap();
    void valuesOfRowsStayInsideThePlot();
    void theUndatedStandApart();
    void qtChartsFillsTheRectanglesOfTheLayout_data();
    void qtChartsFillsTheRectanglesOfTheLayout();
    void aRangeReachesFromItsLowerToItsUpperBound();
    void legendShowsOnlyWhatIsDrawn();
    void captionTellsCoverageSourcesAndDate();
    void aComposedFigureHasNoOverlaps();
    void theSameFigureTwiceIsTheSamePicture();
};

void FundingLayoutTest::partsStackUpWithoutGapsInsideThePlot()
{
    const FactsBuilder build = inventedFacts(1, 150);
    const Wording wording(Language::French);
    for (const FundingOptions &options : everyOption()) {
        const FundingTable table = fundingTable(build.facts, options);
        const FundingLayout layout
            = layoutFunding(table, QRectF(20, 30, 900, 420), FigureStyle::light(), wording);
        const double length = layout.horizontal ? layout.plotArea.width() : layout.plotArea.height();
        std::vector<double> sums(table.groups.size(), 0);
        for (const BarPart &part : layout.parts) {
            QVERIFY(layout.plotArea.adjusted(-0.1, -0.1, 0.1, 0.1).contains(part.rect));
            const FundingMark &mark = table.marks[static_cast<size_t>(part.mark)];
            QVERIFY(layout.slotRect(mark.group).adjusted(-0.1, -0.1, 0.1, 0.1).contains(part.rect));
            const double size = layout.horizontal ? part.rect.width() : part.rect.height();
            QVERIFY(std::abs(size - mark.amount.value / fundingAxis(table).maximum() * length) < 0.01);
            sums[static_cast<size_t>(mark.group)] += size;
        }
        for (size_t group = 0; group < sums.size(); ++group) {
            const double expected
                = table.totalOf(static_cast<int>(group)).value / fundingAxis(table).maximum() * length;
            QVERIFY(std::abs(sums[group] - expected) < 0.05);
        }
    }
}

void FundingLayoutTest::labelsOfOneKindNeverOverlap()
{
    const Wording wording(Language::French);
    for (const int contracts : {1, 7, 40, 200}) {
        const FactsBuilder build = inventedFacts(static_cast<quint32>(contracts), contracts);
        for (const FundingOptions &options : everyOption()) {
            const FundingTable table = fundingTable(build.facts, options);
            for (const QSizeF size : {QSizeF(300, 200), QSizeF(900, 420), QSizeF(700, 900)}) {
                const double height = std::max(
                    size.height(), fundingHeightWanted(table, size.width(), FigureStyle::light(), wording));
                const FundingLayout layout
                    = layoutFunding(table, QRectF(0, 0, size.width(), height), FigureStyle::light(), wording);
                verifyApart(layout.groupLabels);
                verifyApart(layout.valueLabels);
                verifyApart(layout.unknownLabels);
                verifyApart(layout.tickLabels);
                QCOMPARE(layout.groupLabels.size(), table.groups.size());
            }
        }
    }
}

void FundingLayoutTest::valuesOfRowsStayInsideThePlot()
{
    const Wording wording(Language::French);
    const FactsBuilder build = inventedFacts(3, 80);
    FundingOptions options;
    options.by = FundingGrouping::Investor;
    options.color = FundingColor::None;
    const FundingTable table = fundingTable(build.facts, options);
    const QRectF plot(10, 10, 800, 600);
    const FundingLayout layout = layoutFunding(table, plot, FigureStyle::light(), wording);
    for (size_t group = 0; group < table.groups.size(); ++group) {
        QVERIFY(layout.valueLabels[group].rect.right() <= plot.right() + 1);
        if (table.totalOf(static_cast<int>(group)).value > 0) {
            QVERIFY(layout.unknownLabels[group].rect.right() <= plot.right() + 8);
        }
        for (const QString &line : layout.groupLabels[group].lines) {
            QVERIFY(!line.isEmpty());
        }
        QVERIFY(layout.groupLabels[group].rect.right() < layout.plotArea.left());
    }
}

void FundingLayoutTest::theUndatedStandApart()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(10));
    build.contract("B", "", euros(10));
    const FundingTable table = fundingTable(build.facts, {});
    const FundingLayout layout
        = layoutFunding(table, QRectF(0, 0, 600, 300), FigureStyle::light(), Wording(Language::French));
    QCOMPARE(layout.slotCount, 3); // one stays empty between them
    QVERIFY(layout.slotRect(1).left() - layout.slotRect(0).right() > 50);
}

void FundingLayoutTest::qtChartsFillsTheRectanglesOfTheLayout_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("columns") << static_cast<int>(FundingGrouping::SignatureYear);
    QTest::newRow("rows") << static_cast<int>(FundingGrouping::Investor);
}

void FundingLayoutTest::qtChartsFillsTheRectanglesOfTheLayout()
{
    QFETCH(int, by);
    FactsBuilder build;
    build.contract("A", "2018", euros(1000));
    build.party("A", "investor", "BNP", euros(400));
    build.contract("B", "2020", euros(700));
    build.party("B", "investor", "FEI", euros(300));
    FundingOptions options;
    options.by = static_cast<FundingGrouping>(by);
    const FundingTable table = fundingTable(build.facts, options);
    const FigureStyle style = FigureStyle::light();
    const FundingLayout layout
        = layoutFunding(table, QRectF(20, 20, 600, 360), style, Wording(Language::English));
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(style.background);
    QPainter painter(&image);
    paintFundingChart(painter, table, layout, style);
    painter.end();
    const std::vector<QColor> colours = fundingColours(table, style);
    QVERIFY(layout.parts.size() >= 2);
    for (const BarPart &part : layout.parts) {
        const QRgb expected
            = colours[static_cast<size_t>(table.marks[static_cast<size_t>(part.mark)].series)].rgb();
        const QRect inside = part.rect.adjusted(3, 3, -3, -3).toAlignedRect();
        for (const QPoint &point : {inside.topLeft(), inside.bottomRight(), inside.center()}) {
            QCOMPARE(image.pixel(point), expected);
        }
    }
    const QRectF empty = layout.parts[0].rect;
    const QPoint outside = layout.horizontal ? QPoint(qRound(empty.left()) + 20, qRound(empty.top()) - 4)
                                             : QPoint(qRound(empty.left()) - 4, qRound(empty.bottom()) - 7);
    QVERIFY(image.pixel(outside) != colours[0].rgb());
}

void FundingLayoutTest::aRangeReachesFromItsLowerToItsUpperBound()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(100, 200));
    FundingOptions options;
    options.color = FundingColor::None;
    const FundingTable table = fundingTable(build.facts, options);
    const FundingLayout layout
        = layoutFunding(table, QRectF(0, 0, 400, 300), FigureStyle::light(), Wording(Language::French));
    QCOMPARE(layout.ranges[0].bottom(), layout.parts[0].rect.top());
    QVERIFY(std::abs(layout.ranges[0].height() - layout.parts[0].rect.height()) < 0.01);
    QCOMPARE(layout.valueLabels[0].lines, QStringList{QStringLiteral("100–200")});
    QVERIFY(layout.valueLabels[0].rect.bottom() <= layout.ranges[0].top());
}

void FundingLayoutTest::legendShowsOnlyWhatIsDrawn()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(10)).sector = QStringLiteral("housing");
    build.contract("B", "2019", {}).sector = QStringLiteral("health");
    FundingOptions options;
    options.color = FundingColor::Sector;
    const FundingFigure figure(fundingTable(build.facts, options), Wording(Language::English));
    const std::vector<LegendEntry> legend = figure.legend(FigureStyle::light());
    QCOMPARE(legend.size(), size_t{1});
    QCOMPARE(legend[0].text, QStringLiteral("Housing"));
    options.color = FundingColor::None;
    QVERIFY(FundingFigure(fundingTable(build.facts, options), Wording(Language::English))
                .legend(FigureStyle::light())
                .empty());
}

void FundingLayoutTest::captionTellsCoverageSourcesAndDate()
{
    FactsBuilder build;
    build.contract("A", "2019", euros(10));
    build.contract("B", "", {});
    build.cite("A", "INDIGO, 2024");
    build.facts.asOf = QDate(2026, 3, 1);
    const FundingFigure figure(fundingTable(build.facts, {}), Wording(Language::English));
    const QString caption = figure.caption().join(u' ');
    QVERIFY2(caption.contains(QStringLiteral("published for 1 of 2 contract")), qPrintable(caption));
    const FundingFigure french(fundingTable(build.facts, {}), Wording(Language::French));
    QVERIFY2(french.caption().join(u' ').contains(QStringLiteral("publié pour 1 contrat sur 2.")),
        qPrintable(french.caption().join(u' ')));
    QVERIFY2(caption.contains(QStringLiteral("INDIGO, 2024")), qPrintable(caption));
    QVERIFY2(caption.contains(QStringLiteral("1 March 2026")), qPrintable(caption));
    QVERIFY2(caption.contains(QStringLiteral("1 contract without")), qPrintable(caption));
    QVERIFY(figure.altText().contains(QStringLiteral("2019")));
}

void FundingLayoutTest::aComposedFigureHasNoOverlaps()
{
    const FactsBuilder build = inventedFacts(5, 60);
    for (const FundingOptions &options : everyOption()) {
        const FundingFigure figure(fundingTable(build.facts, options), Wording(Language::French));
        for (const SizePreset &preset : sizePresets) {
            const FrameLayout frame = layoutFrame(figure, preset.size, FigureStyle::light());
            const QRectF whole(QPointF(), frame.size);
            std::vector<QRectF> blocks{frame.titleRect, frame.subtitleRect, frame.plot, frame.captionRect};
            for (const LegendItem &item : frame.legend) {
                blocks.push_back(item.rect);
            }
            for (size_t a = 0; a < blocks.size(); ++a) {
                QVERIFY2(whole.contains(blocks[a]), preset.id);
                for (size_t b = 0; b < a; ++b) {
                    QVERIFY2(!blocks[a].intersects(blocks[b]), preset.id);
                }
            }
            QVERIFY(frame.plot.height() > 100);
        }
    }
}

void FundingLayoutTest::theSameFigureTwiceIsTheSamePicture()
{
    const FactsBuilder build = inventedFacts(6, 40);
    ExportSettings settings;
    settings.size = QSize(960, 540);
    const FundingFigure one(fundingTable(build.facts, {}), Wording(Language::French));
    const FundingFigure two(fundingTable(build.facts, {}), Wording(Language::French));
    QCOMPARE(figurePng(one, settings), figurePng(two, settings));
}

QTEST_MAIN(FundingLayoutTest)
#include "funding_layout_test.moc"
