// What the window does aside: it tells what goes on and lets it be stopped; leaving a file waits for it; each
// conflict has its own words.
#include "app/storage/working_folder.h"
#include "tests/shell/shell_fixture.h"
#include "tests/support/big_observatory.h"
#include "ui/shell/exchange_session.h"
#include "ui/shell/work_indicator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace vigie;
using namespace vigie::testing;

namespace {

QString makeBigFile(ShellFixture &fixture)
{
    const QString path = fixture.makeFile();
    Workspace::Settings settings;
    settings.workingFolder = fixture.workingFolder();
    const auto workspace = Workspace::open(path, settings);
    ShellFixture::must(workspace);
    return fillUntilBig(**workspace) ? path : QString();
}

QString titleIn(const QString &path, const RecordId &contract, const QString &workingFolder)
{
    Workspace::Settings settings;
    settings.workingFolder = workingFolder;
    settings.readOnly = true;
    settings.isSearched = false;
    const auto looking = Workspace::open(path, settings);
    return looking ? RecordReader((*looking)->database())
                         .title({RecordKind::Contract, contract}, Wording(Language::English))
                   : QString();
}

// As a window on that computer leaves its lock when the power goes.
void lockFrom(ShellFixture &fixture, const QString &path, const QByteArray &computer)
{
    QString folder;
    {
        const auto copy = WorkingCopy::open(path, fixture.workingFolder(), Wording(Language::English));
        ShellFixture::must(copy);
        folder = (*copy)->folder();
    }
    QFile lock(folder + QStringLiteral("/lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4242\nvigie\n" + computer + "\nabc\ndef\n");
}

void activate(MainWindow &window)
{
    QEvent activation(QEvent::ActivationChange);
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QCoreApplication::sendEvent(&window, &activation);
}

// A folder of tables with so many organisations.
QString makeTables(const ShellFixture &fixture, int count)
{
    const QString folder = fixture.folder.path(QStringLiteral("tables"));
    QDir().mkpath(folder);
    QFile table(folder + QStringLiteral("/organisations.csv"));
    if (table.open(QIODevice::WriteOnly)) {
        table.write("id,name\n");
        for (int i = 0; i < count; ++i) {
            table.write(QStringLiteral("org-%1,Organisation %1\n").arg(i).toUtf8());
        }
    }
    return folder;
}

qint64 organisationsIn(MainWindow &window)
{
    const RecordReader reader(window.files().workspace()->database());
    return reader.counts().value()[RecordKind::Organisation];
}

// The texts that a label was painted with.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QLabel *label)
        : m_label(label)
    {
        label->installEventFilter(this);
    }
    const QStringList &texts() const { return m_texts; }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_texts.append(m_label->text());
        }
        return QObject::eventFilter(watched, event);
    }

    QLabel *m_label;
    QStringList m_texts;
};

} // namespace

class WindowAsideTest : public QObject
{
    Q_OBJECT

private slots:
    void aWorkIsShownAfterAMomentAndCanBeStopped();
    void aWorkThatIsOverAtOnceIsNeverShown();
    void theLastOfSeveralWorksIsShown();
    void aBigFileIsSavedAsideAndWhatIsEditedMeanwhileStays();
    void whatIsRefusedDuringASaveDoesNotEndIt();
    void aSearchThatIsNoLongerPreparedIsNotShown();
    void aNewFileDoesNotTakeThePlaceOfOneThatAnotherWindowHasOpen();
    void closingWaitsForASave();
    void closingAndSavingABigFilePublishesIt();
    void aStoppedOpeningShowsTheStartPageAgain();
    void aLinkToTheOpenFileIsThatFile();
    void aLockOfAnotherComputerIsAskedAbout();
    void aVanishedFileIsSaidToBeGone();
    void aFolderIsComparedAsideAndImportedAsOneStep();
    void aBigImportSaysThatTheWindowWillNotAnswer();
    void leavingTheFileBeforeItIsWrittenAbandonsAnImport();
    void aStoppedImportChangesNothing();
    void leavingTheFileAbandonsAnImport();
};

void WindowAsideTest::aWorkIsShownAfterAMomentAndCanBeStopped()
{
    WorkIndicator indicator;
    bool stopped = false;
    indicator.start(WorkIndicator::Kind::File, QStringLiteral("Saving…"), [&stopped] { stopped = true; });
    QVERIFY(!indicator.isVisible());
    QTRY_VERIFY(indicator.isVisible());
    QCOMPARE(indicator.findChild<QLabel *>(QStringLiteral("workText"))->text(), QStringLiteral("Saving…"));
    indicator.setShare(WorkIndicator::Kind::File, 0.4);
    QCOMPARE(indicator.findChild<QProgressBar *>()->value(), 40);
    auto *stop = indicator.findChild<QToolButton *>(QStringLiteral("workStop"));
    QVERIFY(stop->isVisible());
    stop->click();
    QVERIFY(stopped);
    QVERIFY(!stop->isEnabled()); // once is enough
    indicator.end(WorkIndicator::Kind::File);
    QVERIFY(!indicator.isVisible());
}

void WindowAsideTest::aWorkThatIsOverAtOnceIsNeverShown()
{
    WorkIndicator indicator;
    indicator.start(WorkIndicator::Kind::File, QStringLiteral("Saving…"));
    indicator.end(WorkIndicator::Kind::File);
    QTest::qWait(400);
    QVERIFY(!indicator.isVisible());
}

void WindowAsideTest::theLastOfSeveralWorksIsShown()
{
    WorkIndicator indicator;
    const auto *text = indicator.findChild<QLabel *>(QStringLiteral("workText"));
    indicator.start(WorkIndicator::Kind::File, QStringLiteral("Saving…"), [] {});
    indicator.start(WorkIndicator::Kind::Search, QStringLiteral("Preparing the search…"));
    QTRY_VERIFY(indicator.isVisible());
    QCOMPARE(text->text(), QStringLiteral("Saving…"));
    indicator.end(WorkIndicator::Kind::File);
    QCOMPARE(text->text(), QStringLiteral("Preparing the search…"));
    QVERIFY(!indicator.findChild<QToolButton *>(QStringLiteral("workStop"))->isVisible());
}

void WindowAsideTest::aBigFileIsSavedAsideAndWhatIsEditedMeanwhileStays()
{
    ShellFixture fixture;
    const QString path = makeBigFile(fixture);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie, saved"));
    FileBinding &file = window->files().workspace()->file();
    QSignalSpy ended(&file, &FileBinding::taskEnded);
    bool renamed = false;
    connect(&file, &FileBinding::taskProgressed, window.get(), [&](double share) {
        if (share >= 0.99 && !std::exchange(renamed, true)) {
            fixture.rename(*window, fixture.adie, QStringLiteral("Adie, meanwhile"));
        }
    });
    ShellFixture::action(*window, "save")->trigger();
    QVERIFY(file.task());
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(renamed);
    QVERIFY(window->isWindowModified());
    QCOMPARE(ShellFixture::textOf(*window, "fileState"), QStringLiteral("Not saved yet"));
    QCOMPARE(titleIn(path, fixture.adie, fixture.workingFolder()), QStringLiteral("Adie, saved"));
    fixture.prompts.save = SaveAnswer::Discard;
    QVERIFY(window->close());
}

void WindowAsideTest::whatIsRefusedDuringASaveDoesNotEndIt()
{
    ShellFixture fixture;
    const QString path = makeBigFile(fixture);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie, saved"));
    FileBinding &file = window->files().workspace()->file();
    const auto *indicator = window->findChild<WorkIndicator *>();
    ShellFixture::action(*window, "save")->trigger();
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie, saved again"));
    ShellFixture::action(*window, "save")->trigger(); // when the first is done
    fixture.prompts.fileToSave = fixture.folder.path(QStringLiteral("elsewhere.vigie"));
    ShellFixture::action(*window, "saveAs")->trigger();
    QVERIFY(file.task() == FileBinding::Task::Save);
    QVERIFY(ShellFixture::message(*window).contains(QStringLiteral("still being saved")));
    QVERIFY(indicator->isGoingOn(WorkIndicator::Kind::File));
    QTRY_VERIFY(!file.task() && !window->isWindowModified());
    QVERIFY(!indicator->isGoingOn(WorkIndicator::Kind::File));
    QCOMPARE(titleIn(path, fixture.adie, fixture.workingFolder()), QStringLiteral("Adie, saved again"));
}

void WindowAsideTest::aSearchThatIsNoLongerPreparedIsNotShown()
{
    ShellFixture fixture;
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    FileBinding &file = window->files().workspace()->file();
    const auto *indicator = window->findChild<WorkIndicator *>();
    QVERIFY(file.searchIndex());
    emit file.indexingProgressed(0.3); // late: the one that was being made was given up
    QVERIFY(!indicator->isGoingOn(WorkIndicator::Kind::Search));
    file.renewSearchIndex();
    emit file.indexingProgressed(0.3);
    QVERIFY(indicator->isGoingOn(WorkIndicator::Kind::Search));
    QVERIFY(file.saveAs(fixture.folder.path(QStringLiteral("elsewhere.vigie")))); // with its own index
    QVERIFY(file.searchIndex());
    QVERIFY(!indicator->isGoingOn(WorkIndicator::Kind::Search));
}

void WindowAsideTest::aNewFileDoesNotTakeThePlaceOfOneThatAnotherWindowHasOpen()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    Workspace::Settings settings;
    settings.workingFolder = fixture.workingFolder();
    const auto other = Workspace::open(path, settings);
    QVERIFY(other);
    const FileState before = FileState::of(path);
    auto window = fixture.makeWindow();
    fixture.prompts.fileToSave = path;
    ShellFixture::action(*window, "newFile")->trigger();
    QVERIFY(ShellFixture::message(*window).contains(QStringLiteral("already open")));
    QCOMPARE(FileState::of(path), before);
    QVERIFY(!window->files().workspace());
}

void WindowAsideTest::closingWaitsForASave()
{
    ShellFixture fixture;
    const QString path = makeBigFile(fixture);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie, saved"));
    ShellFixture::action(*window, "save")->trigger();
    QVERIFY(window->files().workspace()->file().task());
    QVERIFY(window->close());
    QCOMPARE(fixture.prompts.asked, QStringList());
    QCOMPARE(titleIn(path, fixture.adie, fixture.workingFolder()), QStringLiteral("Adie, saved"));
    QVERIFY(!WorkingFolder(fixture.workingFolder()).unpublishedSince(path));
}

void WindowAsideTest::closingAndSavingABigFilePublishesIt()
{
    ShellFixture fixture;
    const QString path = makeBigFile(fixture);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie, saved"));
    fixture.prompts.save = SaveAnswer::Save;
    bool mayLeaveMeanwhile = true;
    QTimer::singleShot(0, window.get(), [&] { mayLeaveMeanwhile = window->files().mayLeave(); });
    QVERIFY(window->close());
    QVERIFY(!mayLeaveMeanwhile); // impatience does not cut the saving off
    QCOMPARE(titleIn(path, fixture.adie, fixture.workingFolder()), QStringLiteral("Adie, saved"));
}

void WindowAsideTest::aStoppedOpeningShowsTheStartPageAgain()
{
    ShellFixture fixture;
    const QString path = makeBigFile(fixture);
    QVERIFY(QDir(fixture.workingFolder()).removeRecursively());
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    // As when it is stopped, which by now may be too late (see file_aside_test).
    emit window->files().workspace()->file().preparationFailed({ErrorKind::Cancelled, {}, {}});
    QTRY_VERIFY(!window->files().workspace());
    QTRY_VERIFY(window->findChild<QWidget *>(QStringLiteral("startPage"))->isVisible());
    QCOMPARE(ShellFixture::message(*window), QString());
}

void WindowAsideTest::aLinkToTheOpenFileIsThatFile()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    const QString link = fixture.folder.path(QStringLiteral("link.vigie"));
    QVERIFY(QFile::link(path, link));
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    const Workspace *open = window->files().workspace();
    QVERIFY(window->openFile(link));
    QCOMPARE(window->files().workspace(), open);
    QVERIFY(window->openFile(link, true)); // the same file to look at: its lock is let go first
    QVERIFY(window->files().workspace()->isReadOnly());
    QVERIFY(window->openFile(path));
    QVERIFY(!window->files().workspace()->isReadOnly());
}

void WindowAsideTest::aLockOfAnotherComputerIsAskedAbout()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    lockFrom(fixture, path, "atelier");
    auto window = fixture.makeWindow();
    fixture.prompts.lock = LockAnswer::Cancel;
    QVERIFY(!window->openFile(path));
    QCOMPARE(fixture.prompts.asked, QStringList({QStringLiteral("locked by atelier")}));
    fixture.prompts.lock = LockAnswer::ReadOnly;
    QVERIFY(window->openFile(path));
    QVERIFY(window->files().workspace()->isReadOnly());
    fixture.prompts.lock = LockAnswer::OpenAnyway;
    QVERIFY(window->openFile(path));
    QVERIFY(!window->files().workspace()->isReadOnly());
}

void WindowAsideTest::aVanishedFileIsSaidToBeGone()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    QVERIFY(QFile::remove(path));
    activate(*window);
    QTRY_VERIFY(ShellFixture::message(*window).contains(QStringLiteral("no longer")));
    QVERIFY(!ShellFixture::message(*window).contains(QStringLiteral("somebody")));
    ShellFixture::action(*window, "save")->trigger();
    QTRY_VERIFY(!window->isWindowModified());
    QCOMPARE(fixture.prompts.asked, QStringList());
    QVERIFY(QFile::exists(path));
}

void WindowAsideTest::aFolderIsComparedAsideAndImportedAsOneStep()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    fixture.prompts.folder = makeTables(fixture, 2000);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    const qint64 before = organisationsIn(*window);
    ShellFixture::action(*window, "importTables")->trigger();
    QTRY_COMPARE(organisationsIn(*window), before + 2000);
    QTRY_VERIFY(ShellFixture::message(*window).contains(QStringLiteral("2000")));
    ShellFixture::action(*window, "undo")->trigger();
    QCOMPARE(organisationsIn(*window), before);
    fixture.prompts.save = SaveAnswer::Discard;
    QVERIFY(window->close());
}

void WindowAsideTest::aBigImportSaysThatTheWindowWillNotAnswer()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    fixture.prompts.folder = makeTables(fixture, 2000);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    auto *text = window->findChild<QLabel *>(QStringLiteral("workText"));
    PaintWatch painted(text);
    QString saidBefore;
    bool paintedBefore = false;
    int steps = 0;
    connect(window->files().workspace(), &Workspace::changed, window.get(), [&] {
        saidBefore = text->isVisible() ? text->text() : QString();
        paintedBefore = painted.texts().contains(saidBefore);
        ++steps;
    });
    ShellFixture::action(*window, "importTables")->trigger();
    QTRY_COMPARE(steps, 1); // one transaction
    QCOMPARE(saidBefore, QStringLiteral("Writing 2000 rows: the window answers again when that is done…"));
    QVERIFY(paintedBefore);
    QTRY_VERIFY(!text->isVisible());
    QCOMPARE(organisationsIn(*window), qint64(2001));
}

void WindowAsideTest::leavingTheFileBeforeItIsWrittenAbandonsAnImport()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    fixture.prompts.folder = makeTables(fixture, 2000);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    auto *exchange = window->findChild<ExchangeSession *>();
    QSignalSpy started(exchange, &ExchangeSession::writingStarted);
    QSignalSpy ended(exchange, &ExchangeSession::writingEnded);
    connect(exchange, &ExchangeSession::writingStarted, window.get(),
        [&window] { QMetaObject::invokeMethod(window.get(), &QWidget::close, Qt::QueuedConnection); });
    ShellFixture::action(*window, "importTables")->trigger();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!window->files().workspace());
    QTest::qWait(100);
    QCOMPARE(started.count(), 1);
    QVERIFY(!WorkingFolder(fixture.workingFolder()).unpublishedSince(path));
}

void WindowAsideTest::aStoppedImportChangesNothing()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    fixture.prompts.folder = makeTables(fixture, 2000);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    const qint64 before = organisationsIn(*window);
    auto *exchange = window->findChild<ExchangeSession *>();
    connect(exchange, &ExchangeSession::comparisonStarted, exchange, [exchange] {
        QMetaObject::invokeMethod(exchange, &ExchangeSession::stopImport, Qt::DirectConnection);
    });
    QSignalSpy ended(exchange, &ExchangeSession::comparisonEnded);
    ShellFixture::action(*window, "importTables")->trigger();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(organisationsIn(*window), before);
    QCOMPARE(ShellFixture::message(*window), QString());
    QVERIFY(!window->isWindowModified());
}

void WindowAsideTest::leavingTheFileAbandonsAnImport()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    fixture.prompts.folder = makeTables(fixture, 60000);
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    QSignalSpy ended(window->findChild<ExchangeSession *>(), &ExchangeSession::comparisonEnded);
    ShellFixture::action(*window, "importTables")->trigger();
    QCOMPARE(ended.count(), 0); // it takes longer than a window may wait
    QVERIFY(window->close());
    QCOMPARE(ended.count(), 1);
}

QTEST_MAIN(WindowAsideTest)
#include "window_aside_test.moc"
