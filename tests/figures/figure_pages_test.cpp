// The pages of the figures on a real observatory: what they show, select, open, refresh and export.
#include "tests/shell/scripted_prompts.h"
#include "tests/support/observatory.h"
#include "ui/figures/choice_button.h"
#include "ui/figures/figure_exporter.h"
#include "ui/figures/figure_foot.h"
#include "ui/figures/funding_page.h"
#include "ui/figures/funding_view.h"
#include "ui/figures/timeline_page.h"
#include "ui/figures/timeline_view.h"
#include "ui/prompts/prompts.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace vigie;
using vigie::testing::Observatory;

namespace {

// Answers the one question a figure asks: where to write.
class SavePrompt : public vigie::testing::ScriptedPrompts
{
public:
    QString path;
    QString suggested;

    std::optional<QString> chooseFileToSave(
        const QString &, const QString &suggestedPath, const QStringList &) override
    {
        suggested = suggestedPath;
        return path.isEmpty() ? std::optional<QString>() : path;
    }
};

Record contractOf(const char *name, const PartialDate &signedOn, qint64 euros)
{
    Record record = vigie::testing::contract(QString::fromUtf8(name));
    record.set(u"date_signed", signedOn);
    if (euros > 0) {
        record.set(u"investment_total", Money::ofUnits(euros, Currency::euro()));
    }
    return record;
}

void show(QWidget &page)
{
    page.resize(1200, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Widget>
Widget *child(QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("no widget named %s", name);
    }
    return found;
}

} // namespace

class FigurePagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void timelineSelectsByClickAndOpensByDoubleClick();
    void timelineIsWalkedByKeyboard();
    void wheelZoomsAtThePointerAndZeroShowsEverything();
    void draggingMovesThePeriod();
    void timelineGroupsAsChosen();
    void pagesRefreshOnlyWhileSeen();
    void anEmptyObservatorySaysWhatToDo();
    void clickingABarListsItsContracts();
    void keysWalkTheBars();
    void optionsChangeTheFigure();
    void dataIsSavedAsCsv();
    void exportWritesWhatIsShown();
    void aFolderThatCannotBeWrittenIsReported();

private:
    std::unique_ptr<Observatory> m_observatory;
    RecordRef m_adie;
    RecordRef m_relais;
};

void FigurePagesTest::init()
{
    m_observatory = std::make_unique<Observatory>(Language::English);
    m_adie = m_observatory->add(contractOf("Adie", PartialDate(QDate(2016, 11, 24)), 1'300'000));
    m_relais = m_observatory->add(contractOf("Relais familial", PartialDate(2019, 1), 2'500'000));
    m_observatory->set(m_relais, QStringLiteral("date_service_start"), PartialDate(2019, 1));
    m_observatory->add(contractOf("Aréli", {}, 0));
}

void FigurePagesTest::timelineSelectsByClickAndOpensByDoubleClick()
{
    TimelinePage page(m_observatory->workspace());
    show(page);
    auto *view = child<TimelineView>(page, "timelineView");
    QSignalSpy opened(&page, &FigurePage::recordOpenRequested);
    const QRectF row = view->rectOf(m_relais);
    QVERIFY(!row.isNull());
    const QPoint onLabel(40, qRound(row.center().y()));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, onLabel);
    QCOMPARE(view->selectedRecord(), m_relais);
    QVERIFY(view->accessibleDescription().contains(QStringLiteral("Relais familial")));
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, onLabel);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<RecordRef>(), m_relais);
    QVERIFY(child<QLabel>(page, "figureCount")->text().startsWith(QStringLiteral("2 ")));
}

void FigurePagesTest::timelineIsWalkedByKeyboard()
{
    TimelinePage page(m_observatory->workspace());
    show(page);
    auto *view = child<TimelineView>(page, "timelineView");
    view->setFocus();
    QSignalSpy opened(&page, &FigurePage::recordOpenRequested);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->selectedRecord(), m_adie);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(view->selectedRecord(), m_relais);
    QTest::keyClick(view, Qt::Key_Tab); // the contract without date is a mark too
    QTest::keyClick(view, Qt::Key_Backtab);
    QCOMPARE(view->selectedRecord(), m_relais);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const double before = view->scale().pixelsPerDay();
    QTest::keyClick(view, Qt::Key_Plus);
    QVERIFY(view->scale().pixelsPerDay() > before);
    const QDate left = view->scale().firstDay();
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->scale().firstDay() > left);
}

void FigurePagesTest::wheelZoomsAtThePointerAndZeroShowsEverything()
{
    TimelinePage page(m_observatory->workspace());
    show(page);
    auto *view = child<TimelineView>(page, "timelineView");
    QVERIFY(view->showsEverything());
    const QPointF at(700, 300);
    const QDate under = view->scale().dayAt(at.x() - viewMargin);
    const double before = view->scale().pixelsPerDay();
    QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &wheel);
    QVERIFY(view->scale().pixelsPerDay() > before * 1.2);
    QVERIFY(std::abs(under.daysTo(view->scale().dayAt(at.x() - viewMargin))) <= 1);
    QVERIFY(!view->showsEverything());
    child<QToolButton>(page, "timelineFit")->click();
    QVERIFY(view->showsEverything());
    QCOMPARE(view->scale().pixelsPerDay(), before);
}

void FigurePagesTest::draggingMovesThePeriod()
{
    TimelinePage page(m_observatory->workspace());
    show(page);
    auto *view = child<TimelineView>(page, "timelineView");
    const double before = view->scale().x(QDate(2018, 1, 1));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(800, 500));
    QTest::mouseMove(view->viewport(), QPoint(760, 500));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(760, 500));
    QVERIFY(std::abs(view->scale().x(QDate(2018, 1, 1)) - (before - 40)) < 1);
    QVERIFY(view->selectedRecord().isNull());
}

void FigurePagesTest::timelineGroupsAsChosen()
{
    TimelinePage page(m_observatory->workspace());
    show(page);
    auto *view = child<TimelineView>(page, "timelineView");
    QCOMPARE(view->layout()->table().options.lanes, TimelineLanes::Sector);
    auto *lanes = child<ChoiceButton>(page, "timelineLanes");
    lanes->setCurrent(3);
    emit lanes->chosen(3);
    QCOMPARE(view->layout()->table().options.lanes, TimelineLanes::Stage);
    child<QPushButton>(page, "timelineEvents")->click();
    QVERIFY(!view->layout()->table().options.events);
}

void FigurePagesTest::pagesRefreshOnlyWhileSeen()
{
    TimelinePage page(m_observatory->workspace());
    show(page);
    auto *view = child<TimelineView>(page, "timelineView");
    const RecordRef added = m_observatory->add(contractOf("Wimoov", PartialDate(2018), 0));
    QTRY_VERIFY(!view->rectOf(added).isNull());
    page.hide();
    const auto *before = view->layout();
    const RecordRef later = m_observatory->add(contractOf("SNC", PartialDate(2020), 0));
    QCOMPARE(view->layout(), before);
    page.show();
    QTRY_VERIFY(!view->rectOf(later).isNull());
    QVERIFY(m_observatory->workspace().undo());
    QTRY_VERIFY(view->rectOf(later).isNull());
}

void FigurePagesTest::anEmptyObservatorySaysWhatToDo()
{
    Observatory empty(Language::English);
    TimelinePage timeline(empty.workspace());
    show(timeline);
    QVERIFY(child<QLabel>(timeline, "figureEmpty")->isVisible());
    QVERIFY(!child<QPushButton>(timeline, "figureExport")->isEnabled());
    FundingPage funding(empty.workspace());
    show(funding);
    QVERIFY(child<QLabel>(funding, "figureEmpty")->isVisible());
    empty.add(contractOf("First", PartialDate(2019), 10));
    QTRY_VERIFY(!child<QLabel>(funding, "figureEmpty")->isVisible());
    QVERIFY(child<QPushButton>(funding, "figureExport")->isEnabled());
}

void FigurePagesTest::clickingABarListsItsContracts()
{
    FundingPage page(m_observatory->workspace());
    show(page);
    auto *view = child<FundingView>(page, "fundingView");
    QSignalSpy opened(&page, &FigurePage::recordOpenRequested);
    const QPoint bar = view->rectOfMark(0).center().toPoint();
    QTest::mouseClick(view, Qt::LeftButton, {}, bar);
    QCOMPARE(view->selectedMark(), 0);
    auto *contracts = child<QListWidget>(page, "fundingContracts");
    QVERIFY(contracts->isVisible());
    QCOMPARE(contracts->count(), 1);
    QCOMPARE(contracts->item(0)->text(), QStringLiteral("Adie"));
    emit contracts->itemActivated(contracts->item(0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<RecordRef>(), m_adie);
    QTest::mouseDClick(view, Qt::LeftButton, {}, bar);
    QCOMPARE(opened.size(), 2);
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(view->selectedMark(), -1);
    QVERIFY(!contracts->isVisible());
}

void FigurePagesTest::keysWalkTheBars()
{
    FundingPage page(m_observatory->workspace());
    show(page);
    auto *view = child<FundingView>(page, "fundingView");
    view->setFocus();
    QSignalSpy opened(&page, &FigurePage::recordOpenRequested);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(view->accessibleDescription().contains(QStringLiteral("2019")));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened[0][0].value<RecordRef>(), m_relais);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->selectedMark(), -1);
}

void FigurePagesTest::optionsChangeTheFigure()
{
    FundingPage page(m_observatory->workspace());
    show(page);
    auto *view = child<FundingView>(page, "fundingView");
    child<QComboBox>(page, "fundingMeasure")->setCurrentIndex(1);
    QCOMPARE(page.options().measure, FundingMeasure::Contracts);
    child<QComboBox>(page, "fundingColor")->setCurrentIndex(2);
    QCOMPARE(page.options().color, FundingColor::None);
    child<QLineEdit>(page, "fundingTitle")->setText(QStringLiteral("My title"));
    QCOMPARE(view->accessibleName(), QStringLiteral("My title"));
    child<QListWidget>(page, "fundingKinds")->setCurrentRow(1);
    QCOMPARE(page.options().by, FundingGrouping::Investor);
    QCOMPARE(child<QComboBox>(page, "fundingMeasure")->count(), 2);
}

void FigurePagesTest::dataIsSavedAsCsv()
{
    FundingPage page(m_observatory->workspace());
    SavePrompt prompt;
    prompt.path = m_observatory->folder().path(QStringLiteral("data.csv"));
    page.setPrompts(&prompt);
    show(page);
    child<QPushButton>(page, "fundingData")->click();
    const QByteArray csv = contentOf(prompt.path);
    QVERIFY(csv.startsWith("group,series,value,min,max,currency,records,unknown,standing\r\n"));
    QVERIFY(csv.contains("2016,Not attributed,1300000,1300000,1300000,EUR,1,0,"));
    QVERIFY(csv.contains("2019,Not attributed,2500000,"));
    QVERIFY(prompt.suggested.endsWith(QStringLiteral(".csv")));
}

void FigurePagesTest::exportWritesWhatIsShown()
{
    FundingPage page(m_observatory->workspace());
    SavePrompt prompt;
    prompt.path = m_observatory->folder().path(QStringLiteral("figure.png"));
    page.setPrompts(&prompt);
    show(page);
    child<QPushButton>(page, "figureExport")->click();
    auto *dialog = child<ExportDialog>(page, "exportDialog");
    child<QComboBox>(*dialog, "exportSize")->setCurrentIndex(4);
    child<QComboBox>(*dialog, "exportLanguage")->setCurrentIndex(0);
    dialog->accept();
    QTRY_VERIFY(QFile::exists(prompt.path));
    QCOMPARE(QImage(prompt.path).size(), QSize(1080, 1080));

    // The dialogue remembers what was chosen.
    child<QPushButton>(page, "figureExport")->click();
    QTRY_COMPARE(page.findChildren<ExportDialog *>().size(), 1);
    dialog = child<ExportDialog>(page, "exportDialog");
    QCOMPARE(dialog->choice().language, Language::French);
    dialog->reject();
}

void FigurePagesTest::aFolderThatCannotBeWrittenIsReported()
{
    TimelinePage page(m_observatory->workspace());
    SavePrompt prompt;
    prompt.path = m_observatory->folder().path(QStringLiteral("absent/figure.png"));
    page.setPrompts(&prompt);
    show(page);
    QSignalSpy failed(&page, &FigurePage::failed);
    child<QPushButton>(page, "figureExport")->click();
    child<ExportDialog>(page, "exportDialog")->accept();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::NotWritable);
}

QTEST_MAIN(FigurePagesTest)
#include "figure_pages_test.moc"
