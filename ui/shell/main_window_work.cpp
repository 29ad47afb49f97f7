// MainWindow's answers to its actions; those to what happens to the file are in main_window_file.cpp, its
// building is in main_window.cpp.
#include "ui/shell/main_window.h"

#include "app/editing/workspace.h"
#include "ui/prompts/prompts.h"
#include "ui/review/review_tally.h"
#include "ui/shell/application_look.h"
#include "ui/shell/exchange_session.h"
#include "ui/shell/main_actions.h"
#include "ui/shell/main_menus.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/navigation_panel.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

#include <QApplication>

namespace vigie {

void MainWindow::connectFileActions()
{
    connect(m_actions->newFile, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_files->createNew();
        }
    });
    connect(m_actions->openFile, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_files->chooseAndOpen();
        }
    });
    connect(m_actions->openSample, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_files->openSample();
        }
    });
    connect(m_actions->save, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_files->save();
        }
    });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_files->saveAs();
        }
    });
    connect(m_actions->revert, &QAction::triggered, this, [this] { m_files->revert(); });
    connect(m_actions->importTables, &QAction::triggered, this, [this] {
        if (commitTypedInput()) {
            m_exchange->importObservatory(*m_files->workspace());
        }
    });
    connect(m_actions->exportView, &QAction::triggered, this, &MainWindow::exportCurrentPage);
    connect(m_actions->closeFile, &QAction::triggered, this, [this] {
        if (commitTypedInput() && m_files->mayLeave()) {
            m_files->close();
            showWhatIsThere();
        }
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectRecordActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { replay(false); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { replay(true); });
    const auto onList = [this](QAction *action, void (PageHandle::*work)()) {
        connect(action, &QAction::triggered, this, [this, work] {
            if (PageHandle *page = m_pages->current()) {
                (page->*work)();
            }
        });
    };
    onList(m_actions->newRecord, &PageHandle::addNewRecord);
    onList(m_actions->duplicate, &PageHandle::duplicateSelection);
    onList(m_actions->remove, &PageHandle::removeSelection);
    onList(m_actions->bulkEdit, &PageHandle::editSelectionInBulk);
    onList(m_actions->copy, &PageHandle::copySelection);
    onList(m_actions->find, &PageHandle::focusFilter);
    connect(m_actions->back, &QAction::triggered, m_pages, &PageStack::goBack);
    connect(m_actions->forward, &QAction::triggered, m_pages, &PageStack::goForward);
    connect(m_actions->searchEverywhere, &QAction::triggered, this,
        [this] { m_topBar->searchField()->setFocus(Qt::ShortcutFocusReason); });
    for (const auto &entry : m_actions->pages) {
        const Page page = entry.first;
        connect(entry.second, &QAction::triggered, this, [this, page] {
            m_pages->showPage(page);
            focusPage();
        });
    }
}

void MainWindow::connectChoices()
{
    connect(m_menus, &MainMenus::recentFileChosen, this, [this](const QString &path) { openFile(path); });
    connect(m_menus, &MainMenus::languageChosen, this, &MainWindow::setLanguage);
    connect(m_menus, &MainMenus::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m_menus, &MainMenus::scaleChosen, this, &MainWindow::chooseScale);
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::setLanguage);
    connect(m_actions->author, &QAction::triggered, this, &MainWindow::askAuthor);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::focusPage()
{
    if (PageHandle *page = m_pages->current()) {
        page->takeFocus();
    }
}

void MainWindow::refreshActions()
{
    const Workspace *workspace = m_files->workspace();
    const bool writable = workspace && !workspace->isReadOnly() && workspace->isPrepared();
    const PageHandle *page = m_pages->current();
    const bool list = workspace && page && page->isList();
    m_actions->setUndoText(
        writable ? workspace->undoText() : QString(), writable ? workspace->redoText() : QString());
    // Not only when modified: what is being typed is not in the file yet.
    m_actions->save->setEnabled(writable);
    m_actions->revert->setEnabled(writable && workspace->isModified());
    m_actions->saveAs->setEnabled(workspace);
    m_actions->closeFile->setEnabled(workspace);
    m_actions->importTables->setEnabled(writable);
    m_actions->pasteSource->setEnabled(writable);
    m_actions->exportView->setEnabled(workspace && page);
    for (QAction *action :
        {m_actions->newRecord, m_actions->duplicate, m_actions->remove, m_actions->bulkEdit}) {
        action->setEnabled(writable && list);
    }
    m_actions->copy->setEnabled(workspace && page);
    m_actions->find->setEnabled(list);
    m_actions->searchEverywhere->setEnabled(workspace);
    m_actions->back->setEnabled(workspace && m_pages->canGoBack());
    m_actions->forward->setEnabled(workspace && m_pages->canGoForward());
    m_navigation->setEnabled(workspace);
    for (const auto &entry : m_actions->pages) {
        entry.second->setEnabled(workspace);
    }
}

void MainWindow::replay(bool redo)
{
    Workspace *workspace = m_files->workspace();
    if (!workspace || !commitTypedInput()) {
        return;
    }
    const Result<ChangeSummary> result = redo ? workspace->redo() : workspace->undo();
    if (!result) {
        showError(result.error());
    }
}

void MainWindow::exportCurrentPage()
{
    PageHandle *page = m_pages->current();
    if (!page || !m_files->workspace() || !commitTypedInput()) {
        return;
    }
    const Page shown = *m_pages->currentPage();
    if (const auto list = infoOf(shown).list) {
        m_exchange->exportList(
            *m_files->workspace(), {*list, pageTitle(shown), page->shownExcerpt(), page->selectedExcerpt()});
    } else {
        page->exportFigure();
    }
}

void MainWindow::askAuthor()
{
    const auto name = m_prompts->askText(tr("Your name"),
        tr("The history of each record names who changed it. Your name there:"), m_preferences.author());
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    m_preferences.setAuthor(*name);
    if (Workspace *workspace = m_files->workspace()) {
        workspace->setAuthor(name->trimmed());
    }
}

void MainWindow::setLanguage(Language language)
{
    commitTypedInput();
    m_preferences.setLanguage(language);
    if (Workspace *workspace = m_files->workspace()) {
        workspace->setLanguage(language);
    }
    m_status->setLanguage(language);
    m_services.look->setLanguage(language); // sends LanguageChange, see retranslate()
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_preferences.setAppearance(appearance);
    m_services.look->setAppearance(appearance);
}

void MainWindow::chooseScale(int percent)
{
    m_preferences.setScalePercent(percent);
    m_messages->show(MessageBar::Tone::Information,
        tr("Everything will be shown at %1 % when Vigie starts again.").arg(percent), tr("Start again now"),
        [this] {
            const Workspace *workspace = m_files->workspace();
            const QString path = workspace ? workspace->path() : QString();
            if (close()) {
                emit restartRequested(path);
            }
        });
}

void MainWindow::showError(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled) {
        m_messages->show(MessageBar::Tone::Warning, error.message);
    }
}

bool MainWindow::commitTypedInput()
{
    PageHandle *page = m_pages->current();
    return !page || page->finishEditing();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_topBar->retranslate();
    m_navigation->retranslate();
    m_messages->retranslate();
    m_messages->hide(); // its sentence is in the other language
    m_status->retranslate();
    m_palette->retranslate();
    m_pages->rebuild();
    refreshFileState();
}

void MainWindow::showAbout()
{
    m_prompts->showAbout(tr("About Vigie"),
        tr("<h3>Vigie %1</h3><p>An observatory of social impact bonds, on your own computer: contracts, "
           "actors, events, "
           "amounts, and the sources of each.</p><p>Free software under the GNU General Public License, "
           "version 3 or "
           "later.</p>")
            .arg(QStringLiteral(VIGIE_VERSION)));
}

} // namespace vigie
