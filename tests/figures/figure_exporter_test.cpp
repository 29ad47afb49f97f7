// What leaves the program, read back: the size and resolution of a PNG, the texts of an SVG and of a PDF.
#include "tests/analysis/facts_builder.h"
#include "tests/support/temporary_folder.h"
#include "ui/figures/figure_exporter.h"
#include "ui/figures/figure_request.h"
#include "ui/figures/funding_figure.h"
#include "ui/figures/timeline_figure.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace vigie;
using namespace vigie::testing;

namespace {

const char longName[] = "Fondation Apprentis d’Auteuil – Relais familial Loire-Atlantique";

ObservatoryFacts someFacts()
{
    FactsBuilder build;
    ContractFacts &relais = build.contract(longName, "2019-01", euros(2'500'000));
    relais.serviceStart = day("2019-01");
    relais.serviceEndPlanned = day("2027-12-31");
    build.contract("Microcrédit accompagné (Adie)", "2016-11-24", euros(1'300'000)).serviceStart
        = day("2017-01");
    build.contract("Projet Aréli");
    build.party(longName, "investor", "BNP Paribas", euros(500'000));
    build.event("Rapport Cazenave", "2022-03-02");
    build.facts.asOf = QDate(2026, 3, 1);
    return build.facts;
}

FundingFigure funding(Language language = Language::French)
{
    return FundingFigure(fundingTable(someFacts(), {}), Wording(language));
}

TimelineFigure timeline()
{
    const Wording wording(Language::French);
    return TimelineFigure(std::make_shared<TimelineTable>(timelineTable(someFacts(), {}, wording)),
        TimelineColouring::Lane, wording);
}

QString svgTexts(const QByteArray &svg, QString *families)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
            *families += reader.attributes().value(QLatin1String("font-family")).toString() + u' ';
            texts << reader.readElementText();
        }
    }
    QString all = texts.join(u'\n');
    all.replace(QChar(0x202f), u' ').replace(QChar(0x00a0), u' '); // spaces that do not break
    return reader.hasError() ? QString() : all;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FigureExporterTest : public QObject
{
    Q_OBJECT

private slots:
    void pngHasTheSizeAndTheResolutionAskedFor_data();
    void pngHasTheSizeAndTheResolutionAskedFor();
    void svgHoldsTheTextsAsTextInANamedFont();
    void svgHoldsNoBitmap();
    void pdfHoldsTheTexts();
    void pdfHasThePageSize();
    void aFileThatCannotBeWrittenIsSaidAndNothingIsLeft();
    void anExistingFileIsReplacedWhole();
    void theClipboardGetsTheSamePicture();
    void anotherLanguageIsAnotherFigure();
    void darkIsDarkAndLightIsLight();
    void theFormatIsTheEnding();
    void aPeriodShowsOnlyItsYears();
    void wordsOfTheCommandLineAreChecked_data();
    void wordsOfTheCommandLineAreChecked();
};

void FigureExporterTest::pngHasTheSizeAndTheResolutionAskedFor_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("slide") << QSize(1920, 1080) << 96 << QSize(1920, 1080);
    QTest::newRow("slide twice as fine") << QSize(960, 540) << 192 << QSize(1920, 1080);
    QTest::newRow("A4 for print") << QSize(1123, 794) << 300 << QSize(3509, 2481);
    QTest::newRow("portrait") << QSize(794, 1123) << 96 << QSize(794, 1123);
}

void FigureExporterTest::pngHasTheSizeAndTheResolutionAskedFor()
{
    QFETCH(QSize, size);
    QFETCH(int, dpi);
    const TemporaryFolder folder;
    ExportSettings settings;
    settings.size = size;
    settings.dpi = dpi;
    const QString path = folder.path(QStringLiteral("figure.png"));
    QVERIFY(exportFigure(funding(), settings, path, Wording(Language::French)));
    const QImage image(path);
    QTEST(image.size(), "pixels");
    QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.5);
    QVERIFY(std::abs(image.dotsPerMeterY() * 0.0254 - dpi) < 0.5);
    QVERIFY(!image.text(QStringLiteral("Title")).isEmpty());
    QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("2019")));
}

void FigureExporterTest::svgHoldsTheTextsAsTextInANamedFont()
{
    ExportSettings settings;
    settings.format = FigureFormat::Svg;
    QString families;
    const QString texts = svgTexts(figureSvg(funding(), settings), &families);
    const FundingFigure figure = funding();
    QVERIFY2(texts.contains(figure.title()), qPrintable(texts));
    QVERIFY(texts.contains(QStringLiteral("2019")));
    QVERIFY(texts.contains(QStringLiteral("2,5")));
    QVERIFY(texts.contains(QStringLiteral("BNP Paribas")));
    QVERIFY(families.contains(FigureStyle::light().family));
    QVERIFY2(!families.contains(QStringLiteral("Sans Serif")), qPrintable(families));

    const QString names = svgTexts(figureSvg(timeline(), settings), &families);
    for (const QString &word : {QStringLiteral("Rapport Cazenave"), QStringLiteral("Projet Aréli"),
             QStringLiteral("Apprentis"), QStringLiteral("1,3 M€")}) {
        QVERIFY2(names.contains(word), qPrintable(word));
    }
}

void FigureExporterTest::svgHoldsNoBitmap()
{
    ExportSettings settings;
    settings.format = FigureFormat::Svg;
    const QByteArray svg = figureSvg(timeline(), settings);
    QVERIFY(!svg.contains("<image"));
    QVERIFY(svg.contains("viewBox=\"0 0 1920 1080\""));
    QVERIFY(svg.contains("<desc>"));
    QVERIFY(!figureSvg(funding(), settings).contains("<image"));
}

void FigureExporterTest::pdfHoldsTheTexts()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        QSKIP("pdftotext is not installed (Debian: poppler-utils)");
    }
    const TemporaryFolder folder;
    ExportSettings settings;
    settings.format = FigureFormat::Pdf;
    const QString path = folder.path(QStringLiteral("figure.pdf"));
    QVERIFY(exportFigure(timeline(), settings, path, Wording(Language::French)));
    QProcess process;
    process.start(program, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(text.contains(timeline().title()), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Rapport Cazenave")));
    QVERIFY(text.contains(QStringLiteral("Microcrédit accompagné (Adie)")));
}

void FigureExporterTest::pdfHasThePageSize()
{
    ExportSettings settings;
    settings.format = FigureFormat::Pdf;
    settings.size = QSize(1920, 1080);
    const QByteArray pdf = figurePdf(funding(), settings);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/MediaBox [0 0 1440"));
    QVERIFY(pdf.contains("/FontFile2"));
}

void FigureExporterTest::aFileThatCannotBeWrittenIsSaidAndNothingIsLeft()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("absent/figure.png"));
    const Result<void> written = exportFigure(funding(), {}, path, Wording(Language::English));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotWritable);
    QVERIFY(written.error().message.contains(QStringLiteral("figure.png")));
    QVERIFY(!QFile::exists(path));
}

void FigureExporterTest::anExistingFileIsReplacedWhole()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("figure.svg"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(1'000'000, 'x'));
    old.close();
    ExportSettings settings;
    settings.format = FigureFormat::Svg;
    QVERIFY(exportFigure(funding(), settings, path, Wording(Language::French)));
    QCOMPARE(contentOf(path), figureSvg(funding(), settings));
}

void FigureExporterTest::theClipboardGetsTheSamePicture()
{
    ExportSettings settings;
    settings.size = QSize(960, 540);
    copyFigure(funding(), settings);
    const QImage copied = QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_RGB32);
    QCOMPARE(copied.size(), QSize(960, 540));
    QCOMPARE(copied.pixel(480, 300), figureImage(funding(), settings).pixel(480, 300));
}

void FigureExporterTest::anotherLanguageIsAnotherFigure()
{
    ExportSettings settings;
    settings.format = FigureFormat::Svg;
    QString families;
    const QString english = svgTexts(figureSvg(funding(Language::English), settings), &families);
    QVERIFY(english.contains(QStringLiteral("Investment commitments by year of signature")));
    QVERIFY(english.contains(QStringLiteral("2.5")));
}

void FigureExporterTest::darkIsDarkAndLightIsLight()
{
    ExportSettings settings;
    settings.size = QSize(480, 270);
    QVERIFY(qGray(figureImage(funding(), settings).pixel(2, 2)) > 240);
    settings.dark = true;
    QVERIFY(qGray(figureImage(funding(), settings).pixel(2, 2)) < 60);
}

void FigureExporterTest::theFormatIsTheEnding()
{
    QCOMPARE(formatOf(QStringLiteral("/a/b.PNG")), FigureFormat::Png);
    QCOMPARE(formatOf(QStringLiteral("b.svg")), FigureFormat::Svg);
    QCOMPARE(formatOf(QStringLiteral("b.pdf")), FigureFormat::Pdf);
    QVERIFY(!formatOf(QStringLiteral("b.jpg")));
    QVERIFY(!formatOf(QString()));
}

void FigureExporterTest::aPeriodShowsOnlyItsYears()
{
    TimelineFigure figure = timeline();
    figure.setPeriod(QDate(2016, 1, 1), QDate(2018, 12, 31));
    ExportSettings settings;
    settings.format = FigureFormat::Svg;
    QString families;
    const QString texts = svgTexts(figureSvg(figure, settings), &families);
    QVERIFY(texts.contains(QStringLiteral("2017")));
    QVERIFY(!texts.contains(QStringLiteral("Rapport Cazenave")));
    QVERIFY(texts.contains(QStringLiteral("Microcrédit")));
}

void FigureExporterTest::wordsOfTheCommandLineAreChecked_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("color");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("lanes");
    QTest::addColumn<bool>("known");
    QTest::newRow("funding") << "funding"
                             << "investor"
                             << ""
                             << "" << true;
    QTest::newRow("by sector") << "funding"
                               << "sector"
                               << "max-outcome-payment"
                               << "" << true;
    QTest::newRow("top investors") << "top-investors"
                                   << "none"
                                   << "contracts"
                                   << "" << true;
    QTest::newRow("timeline") << "timeline"
                              << "investor"
                              << ""
                              << "payer" << true;
    QTest::newRow("no such kind") << "pie"
                                  << "investor"
                                  << ""
                                  << "" << false;
    QTest::newRow("no such colour") << "funding"
                                    << "rainbow"
                                    << ""
                                    << "" << false;
    QTest::newRow("no such measure") << "funding"
                                     << "none"
                                     << "love"
                                     << "" << false;
    QTest::newRow("no such lanes") << "timeline"
                                   << "none"
                                   << ""
                                   << "moon" << false;
    QTest::newRow("not split between investors") << "top-investors"
                                                 << "none"
                                                 << "max-outcome-payment"
                                                 << "" << false;
}

void FigureExporterTest::wordsOfTheCommandLineAreChecked()
{
    QFETCH(QString, kind);
    QFETCH(QString, color);
    QFETCH(QString, measure);
    QFETCH(QString, lanes);
    FigureRequest request;
    request.kind = kind;
    request.color = color;
    request.measure = measure;
    request.lanes = lanes;
    const auto figure = figureFor(someFacts(), request, Wording(Language::English));
    QTEST(figure.has_value(), "known");
    if (figure) {
        QVERIFY(!(*figure)->title().isEmpty());
        QVERIFY(!(*figure)->rows().empty());
    } else {
        QCOMPARE(figure.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!figure.error().message.isEmpty());
    }
}

QTEST_MAIN(FigureExporterTest)
#include "figure_exporter_test.moc"
