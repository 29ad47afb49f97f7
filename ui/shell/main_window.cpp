#include "ui/shell/main_window.h"

#include "app/editing/workspace.h"
#include "ui/prompts/window_prompts.h"
#include "ui/review/review_tally.h"
#include "ui/shell/application_look.h"
#include "ui/shell/exchange_session.h"
#include "ui/shell/file_progress.h"
#include "ui/shell/main_actions.h"
#include "ui/shell/main_menus.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation_panel.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_counts.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/source_intake.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/work_indicator.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

namespace vigie {

namespace {

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(const ShellServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_preferences(*services.preferences)
    , m_ownPrompts(services.prompts ? nullptr : std::make_unique<WindowPrompts>(this))
    , m_prompts(services.prompts ? services.prompts : m_ownPrompts.get())
    , m_files(new FileSession(m_preferences, services.workingFolder, services.makeSample, this))
    , m_exchange(new ExchangeSession(this))
    , m_intake(new SourceIntake(this))
    , m_actions(new MainActions(this))
    , m_menus(new MainMenus(menuBar(), *m_actions, m_preferences, this))
    , m_topBar(new TopBar(*m_actions))
    , m_navigation(new NavigationPanel)
    , m_messages(new MessageBar)
    , m_area(new QStackedWidget)
    , m_start(new StartPage)
    , m_opening(new QWidget)
    , m_pages(new PageStack(m_preferences))
    , m_status(new StatusLine)
    , m_progress(new FileProgress(m_status->work(), this))
    , m_palette(nullptr)
    , m_counts(new RecordCounts(this))
    , m_tally(new ReviewTally(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    m_files->setPrompts(m_prompts);
    m_exchange->setPrompts(m_prompts);
    m_intake->setPrompts(m_prompts);
    m_pages->setPrompts(m_prompts);
    layOut();
    m_palette = new SearchPalette(m_topBar->searchField(), this);
    addActions(m_actions->findChildren<QAction *>());
    connectFiles();
    connectPages();
    connectFileActions();
    connectRecordActions();
    connectChoices();
    connectIntake();
    restorePlace();
    m_palette->setWorkspace(nullptr);
    m_status->setLanguage(m_preferences.language());
    showWhatIsThere();
}

MainWindow::~MainWindow()
{
    m_pages->setWorkspace(nullptr);
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_preferences.windowGeometry())) {
        resize(1280, 800);
    }
    // The screen may be smaller since, or everything larger.
    const QRect room = screen()->availableGeometry();
    if (!isMaximized() && !isFullScreen() && (width() > room.width() || height() > room.height())) {
        resize(size().boundedTo(room.size()));
        move(room.topLeft());
    }
}

void MainWindow::layOut()
{
    auto *beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_messages);
    beside->addWidget(m_area, 1);
    m_area->setObjectName(QStringLiteral("area"));
    m_area->addWidget(m_start);
    m_area->addWidget(m_opening);
    m_area->addWidget(m_pages);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(beside, 1);

    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(all);
    menuBar()->setObjectName(QStringLiteral("menuBar"));
}

void MainWindow::connectFiles()
{
    connect(m_files, &FileSession::opened, this, &MainWindow::fileOpened);
    connect(m_files, &FileSession::aboutToClose, this, &MainWindow::fileClosing);
    connect(m_files, &FileSession::closed, this, &MainWindow::fileClosed);
    connect(m_files, &FileSession::saved, this, &MainWindow::refreshFileState);
    connect(m_files, &FileSession::becameEditable, this, [this] {
        m_messages->hide(); // which said that nothing can be changed
        m_pages->rebuild(); // its fields could only be read
        refreshActions();
    });
    connect(m_files, &FileSession::nothingOpened, this, &MainWindow::showWhatIsThere);
    connect(m_files, &FileSession::waiting, this, &MainWindow::wait);
    connect(m_files, &FileSession::failed, this, &MainWindow::showError);
    connect(m_files, &FileSession::openedElsewhere, this, &MainWindow::offerReadOnly);
    connect(m_files, &FileSession::aboutToClose, m_exchange, &ExchangeSession::abandonImport);
    connect(m_exchange, &ExchangeSession::failed, this, &MainWindow::showError);
    connect(m_exchange, &ExchangeSession::comparisonStarted, this, [this](const QString &folder) {
        m_status->work().start(WorkIndicator::Kind::Import,
            tr("Comparing the tables of “%1”…").arg(QFileInfo(folder).fileName()),
            [this] { m_exchange->stopImport(); });
    });
    connect(m_exchange, &ExchangeSession::comparisonEnded, this,
        [this] { m_status->work().end(WorkIndicator::Kind::Import); });
    connect(m_exchange, &ExchangeSession::writingStarted, this, [this](int rows) {
        m_status->work().tell(WorkIndicator::Kind::Import,
            tr("Writing %n row(s): the window answers again when that is done…", nullptr, rows));
    });
    connect(m_exchange, &ExchangeSession::writingEnded, this,
        [this] { m_status->work().end(WorkIndicator::Kind::Import); });
    connect(m_exchange, &ExchangeSession::done, this, &MainWindow::tell);
    connect(m_start, &StartPage::sampleRequested, m_actions->openSample, &QAction::trigger);
    connect(m_start, &StartPage::newRequested, m_actions->newFile, &QAction::trigger);
    connect(m_start, &StartPage::openRequested, m_actions->openFile, &QAction::trigger);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString &path) { openFile(path); });
}

void MainWindow::tell(const QString &sentence, bool canBeUndone)
{
    if (canBeUndone) {
        m_messages->show(MessageBar::Tone::Information, sentence, tr("Undo"), [this] { replay(false); });
        hideWithNextChange(sentence);
    } else {
        m_messages->show(MessageBar::Tone::Information, sentence);
    }
}

// Its button would undo that change instead.
void MainWindow::hideWithNextChange(const QString &sentence)
{
    const auto hide = [this, sentence] {
        if (m_messages->sentence() == sentence) {
            m_messages->hide();
        }
    };
    connect(m_files->workspace(), &Workspace::changed, m_messages, hide, Qt::SingleShotConnection);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationPanel::pageChosen, this, [this](Page page) {
        if (m_pages->currentPage() != page) {
            m_pages->showPage(page);
        }
    });
    connect(m_pages, &PageStack::pageShown, this, [this](Page page) {
        m_navigation->setCurrentPage(page);
        m_actions->pages.at(page)->setChecked(true);
        refreshActions();
    });
    connect(m_pages, &PageStack::visitsChanged, this, &MainWindow::refreshActions);
    connect(m_pages, &PageStack::statusChanged, m_status, &StatusLine::setPageText);
    connect(m_pages, &PageStack::failed, this, &MainWindow::showError);
    connect(m_palette, &SearchPalette::recordChosen, m_pages, &PageStack::openRecord);
    connect(m_palette, &SearchPalette::left, this, &MainWindow::focusPage);
    connect(m_palette, &SearchPalette::failed, this, &MainWindow::showError);
    connect(m_counts, &RecordCounts::counted, m_navigation,
        [this](Page page, qint64 count) { m_navigation->setCount(page, count); });
    connect(m_tally, &ReviewTally::counted, m_navigation,
        [this](qint64 lines) { m_navigation->setCount(Page::ToVerify, lines); });
}

void MainWindow::connectIntake()
{
    connect(m_intake, &SourceIntake::recordOpenRequested, m_pages, &PageStack::openRecord);
    connect(m_intake, &SourceIntake::done, this, &MainWindow::tell);
    connect(m_intake, &SourceIntake::failed, this, &MainWindow::showError);
    connect(m_actions->pasteSource, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_intake->take(*QGuiApplication::clipboard()->mimeData(), *m_files->workspace());
        }
    });
}

// Into an open observatory; with none open, a file that is dropped is one to open.
bool MainWindow::canTakeSources(const QMimeData *data) const
{
    const Workspace *workspace = m_files->workspace();
    return workspace && !workspace->isReadOnly() && workspace->isPrepared() && SourceIntake::canTake(*data);
}

void MainWindow::openWhenShown(const QString &path, bool readOnly)
{
    if (!path.isEmpty()) {
        m_area->setCurrentWidget(m_opening);
        m_whenShown = [this, path, readOnly] { openFile(path, readOnly); };
    }
}

void MainWindow::openSampleWhenShown()
{
    m_area->setCurrentWidget(m_opening);
    m_whenShown = [this] {
        m_files->openSample();
        showWhatIsThere();
    };
}

bool MainWindow::openFile(const QString &path, bool readOnly)
{
    const bool isOpen = commitTypedInput() && m_files->open(path, readOnly);
    showWhatIsThere();
    return isOpen;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_whenShown && windowHandle()) {
        windowHandle()->installEventFilter(this);
    }
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == windowHandle() && event->type() == QEvent::Expose && m_whenShown) {
        watched->removeEventFilter(this);
        // The expose paints; what waits comes after it.
        QTimer::singleShot(0, this, [this] {
            const std::function<void()> work = std::exchange(m_whenShown, {});
            work();
        });
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        noticeOutsideChange();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!commitTypedInput() || !m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_preferences.setWindowGeometry(saveGeometry());
    if (const auto page = m_pages->currentPage()) {
        m_preferences.setLastPage(QString::fromLatin1(infoOf(*page).name));
    }
    m_files->close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty() || canTakeSources(event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    const bool makesSources = canTakeSources(event->mimeData());
    if (path.isEmpty() && !makesSources) {
        return;
    }
    event->acceptProposedAction();
    // After the drop is answered: the program it came from must not wait for our questions.
    if (makesSources) {
        auto dropped = std::make_shared<QMimeData>();
        dropped->setUrls(event->mimeData()->urls());
        dropped->setText(event->mimeData()->text());
        QTimer::singleShot(0, this, [this, dropped] {
            if (m_files->workspace() && commitTypedInput()) {
                m_intake->take(*dropped, *m_files->workspace());
            }
        });
    } else {
        QTimer::singleShot(0, this, [this, path] { openFile(path); });
    }
}

} // namespace vigie
