// MainWindow: puts the parts of the window together and passes their signals on: menus, top bar, navigation,
// pages, messages, status. What a page shows, what a file needs and what is remembered are other people's
// work.
#pragma once

#include "app/base/result.h"
#include "ui/shell/file_session.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"

#include <QMainWindow>

#include <memory>

class QMimeData;
class QStackedWidget;

namespace vigie {

class ApplicationLook;
class ExchangeSession;
class FileProgress;
class MainActions;
class MainMenus;
class MessageBar;
class NavigationPanel;
class PageStack;
class Prompts;
class RecordCounts;
class ReviewTally;
class SearchPalette;
class SourceIntake;
class StartPage;
class StatusLine;
class TopBar;

// What the window is made with; app/main.cpp gives the real ones, tests their own.
struct ShellServices
{
    Preferences *preferences = nullptr;
    ApplicationLook *look = nullptr;
    Prompts *prompts = nullptr; // null: dialogues over the window
    QString workingFolder;
    MakeSample makeSample;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    // After the window's first frame, so that something is on the screen at once. Empty: the start page.
    void openWhenShown(const QString &path, bool readOnly);
    void openSampleWhenShown();
    bool openFile(const QString &path, bool readOnly = false);
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);

    FileSession &files() { return *m_files; }
    PageStack &pages() { return *m_pages; }

signals:
    // The size of everything was changed: the program should start again with this file ("" for none).
    void restartRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restorePlace();
    void layOut();
    void connectFiles();
    void connectPages();
    void connectFileActions();
    void connectRecordActions();
    void connectIntake();
    bool canTakeSources(const QMimeData *data) const;
    void tell(const QString &sentence, bool canBeUndone);
    void connectChoices();

    void fileOpened();
    void fileClosing();
    void fileClosed();
    void showWhatIsThere(); // pages or start page
    void focusPage();
    void refreshActions();
    void refreshFileState();
    void wait(bool isWaiting);
    void replay(bool redo);
    void hideWithNextChange(const QString &sentence);
    void exportCurrentPage();
    void askAuthor();
    void chooseScale(int percent);
    void noticeOutsideChange();
    void showError(const Error &error);
    void offerReadOnly(const QString &path);
    // What is being typed belongs to the file; false: it cannot be understood, and the page says why.
    bool commitTypedInput();
    void retranslate();
    void showAbout();

    ShellServices m_services;
    Preferences &m_preferences;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts *m_prompts;
    FileSession *m_files;
    ExchangeSession *m_exchange;
    SourceIntake *m_intake;
    MainActions *m_actions;
    MainMenus *m_menus;
    TopBar *m_topBar;
    NavigationPanel *m_navigation;
    MessageBar *m_messages;
    QStackedWidget *m_area;
    StartPage *m_start;
    QWidget *m_opening; // empty: a file comes in a moment
    PageStack *m_pages;
    StatusLine *m_status;
    FileProgress *m_progress;
    SearchPalette *m_palette;
    RecordCounts *m_counts;
    ReviewTally *m_tally;
    std::function<void()> m_whenShown; // run once, after the first frame
    QList<QAction *> m_paused; // while a file that is left is saved
    bool m_toldOfOutsideChange = false;
};

} // namespace vigie
