// MainWindow's answers to what happens to the file: opened, closed, being saved, changed by others.
#include "ui/shell/main_window.h"

#include "app/editing/workspace.h"
#include "ui/review/review_tally.h"
#include "ui/shell/file_progress.h"
#include "ui/shell/main_actions.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation_panel.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/record_counts.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/work_indicator.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

namespace vigie {

void MainWindow::fileOpened()
{
    Workspace *workspace = m_files->workspace();
    connect(workspace, &Workspace::historyChanged, this, &MainWindow::refreshActions);
    connect(workspace, &Workspace::modifiedChanged, this, &MainWindow::refreshFileState);
    const auto refresh = [this] {
        refreshActions();
        refreshFileState();
    };
    connect(&workspace->file(), &FileBinding::prepared, this, refresh);
    connect(&workspace->file(), &FileBinding::preparationFailed, this, refresh);
    connect(workspace, &Workspace::searchable, m_palette, &SearchPalette::searchAgain);
    m_progress->follow(*workspace);
    m_toldOfOutsideChange = false;
    m_messages->hide();
    m_pages->setWorkspace(workspace);
    m_palette->setWorkspace(workspace);
    m_area->setCurrentWidget(m_pages);
    Page page = Page::Contracts;
    for (const PageInfo &info : allPages()) {
        if (m_preferences.lastPage() == QLatin1String(info.name)) {
            page = info.page;
        }
    }
    m_pages->showPage(page);
    focusPage();
    m_counts->setWorkspace(workspace);
    m_tally->setWorkspace(workspace);
    refreshFileState();
    refreshActions();
    if (workspace->isReadOnly()) {
        m_messages->show(MessageBar::Tone::Information,
            tr("This file is open for reading only: look, search, draw and export, but nothing can be "
               "changed."),
            tr("Save a copy…"), [this] { m_actions->saveAs->trigger(); });
    }
}

// Only what is being saved may still be stopped.
void MainWindow::wait(bool isWaiting)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{menuBar(), m_topBar, m_navigation, m_area}) {
        widget->setEnabled(!isWaiting);
    }
    for (QAction *action : std::exchange(m_paused, {})) {
        action->setEnabled(true);
    }
    if (!isWaiting) {
        refreshActions();
        return;
    }
    for (QAction *action : m_actions->findChildren<QAction *>()) {
        if (action->isEnabled()) {
            action->setEnabled(false);
            m_paused.append(action);
        }
    }
}

void MainWindow::fileClosing()
{
    m_counts->setWorkspace(nullptr);
    m_tally->setWorkspace(nullptr);
    m_palette->setWorkspace(nullptr);
    m_pages->setWorkspace(nullptr);
}

void MainWindow::fileClosed()
{
    for (const PageInfo &info : allPages()) {
        m_navigation->setCount(info.page, std::nullopt);
    }
    m_status->setPageText({});
    m_status->work().endAll();
    refreshFileState();
    refreshActions();
}

void MainWindow::showWhatIsThere()
{
    if (m_files->workspace()) {
        m_area->setCurrentWidget(m_pages);
    } else {
        m_start->setRecentFiles(m_preferences.recentFiles());
        m_area->setCurrentWidget(m_start);
        m_navigation->clearCurrentPage();
    }
    refreshFileState();
    refreshActions();
}

void MainWindow::refreshFileState()
{
    const Workspace *workspace = m_files->workspace();
    const QString name = m_files->fileName();
    const bool modified = workspace && workspace->isModified();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Vigie") : QString(name % QStringLiteral("[*] – Vigie")));
    setWindowModified(modified);
    setWindowFilePath(workspace ? workspace->path() : QString());
    m_topBar->setFile(name, workspace ? workspace->path() : QString(), modified);
    using State = StatusLine::FileState;
    m_status->setFileState(!workspace ? State::None
            : workspace->isReadOnly() ? State::ReadOnly
            : modified                ? State::Modified
                                      : State::Saved);
    m_actions->revert->setEnabled(modified);
}

void MainWindow::noticeOutsideChange()
{
    Workspace *workspace = m_files->workspace();
    if (!workspace || m_toldOfOutsideChange || workspace->file().task()) {
        return;
    }
    const SharedFileNow now = workspace->sharedFileNow();
    if (now == SharedFileNow::AsItWas) {
        return;
    }
    m_toldOfOutsideChange = true;
    const QString name = m_files->fileName();
    if (now == SharedFileNow::Vanished) {
        m_messages->show(MessageBar::Tone::Warning,
            workspace->isReadOnly()
                ? tr("“%1” is no longer where it was: moved, renamed or deleted. What you see is a copy.")
                      .arg(name)
                : tr("“%1” is no longer where it was: moved, renamed or deleted. Your work is safe; saving "
                     "writes the file again.")
                      .arg(name));
        return;
    }
    if (workspace->isModified()) {
        m_messages->show(MessageBar::Tone::Warning,
            tr("“%1” was changed by somebody else meanwhile. Your changes are safe; saving will ask what to "
               "do.")
                .arg(name));
        return;
    }
    m_messages->show(MessageBar::Tone::Warning, tr("“%1” was changed by somebody else meanwhile.").arg(name),
        tr("Reload"), [this] {
            m_toldOfOutsideChange = false;
            m_files->reload();
        });
}

void MainWindow::offerReadOnly(const QString &path)
{
    m_messages->show(MessageBar::Tone::Warning,
        tr("“%1” is open in another window of Vigie.").arg(QFileInfo(path).fileName()),
        tr("Open for reading only"), [this, path] { openFile(path, true); });
}

} // namespace vigie
