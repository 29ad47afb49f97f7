// Makes the pages: the only file of the shell that knows the rooms they come from.
#include "ui/shell/page_handle.h"

#include "app/editing/workspace.h"
#include "ui/figures/funding_page.h"
#include "ui/figures/timeline_page.h"
#include "ui/history/history_page.h"
#include "ui/prompts/prompts.h"
#include "ui/records/list_page.h"
#include "ui/records/record_panel.h"
#include "ui/review/review_page.h"
#include "ui/shell/review_side.h"

#include <QAbstractItemView>

namespace vigie {

namespace {

template <typename PageWidget>
void connectPage(PageWidget *widget, const PageEvents &events)
{
    QObject::connect(widget, &PageWidget::recordOpenRequested, widget, events.recordOpenRequested);
    QObject::connect(widget, &PageWidget::statusChanged, widget, events.statusChanged);
    QObject::connect(widget, &PageWidget::failed, widget, events.failed);
}

class ListPageHandle : public PageHandle
{
public:
    ListPageHandle(ListPage *page, const QString &title)
        : m_page(page)
        , m_table(page->findChild<QAbstractItemView *>(QStringLiteral("list")))
    {
        Q_ASSERT(m_table);
        m_table->setAccessibleName(title);
    }

    QWidget *widget() const override { return m_page; }
    void takeFocus() override { m_table->setFocus(); }
    bool isList() const override { return true; }
    void openRecord(const RecordRef &record) override { m_page->openRecord(record); }
    RecordRef currentRecord() const override { return m_page->currentRecord(); }
    ListState state() const override { return m_page->state(); }
    void setState(const ListState &state) override { m_page->setState(state); }
    void setCurrentSource(CurrentSource &current) override { m_page->setCurrentSource(current); }
    void addNewRecord() override { m_page->addNewRecord(); }
    void duplicateSelection() override { m_page->duplicateSelection(); }
    void removeSelection() override { m_page->removeSelection(); }
    void copySelection() override { m_page->copySelection(); }
    void editSelectionInBulk() override { m_page->editSelectionInBulk(); }
    void focusFilter() override { m_page->focusFilter(); }
    ListExcerpt shownExcerpt() const override { return m_page->shownExcerpt(); }
    ListExcerpt selectedExcerpt() const override { return m_page->selectedExcerpt(); }
    bool finishEditing() override { return m_page->finishEditing(); }

private:
    ListPage *m_page;
    QAbstractItemView *m_table;
};

class FigurePageHandle : public PageHandle
{
public:
    explicit FigurePageHandle(FigurePage *page)
        : m_page(page)
    {
    }
    QWidget *widget() const override { return m_page; }
    void takeFocus() override { m_page->setFocus(); }
    void copySelection() override { m_page->copyFigureNow(); }
    void exportFigure() override { m_page->openExport(); }

private:
    FigurePage *m_page;
};

template <typename PageWidget>
std::unique_ptr<PageHandle> makeFigurePage(
    Workspace &workspace, Prompts *prompts, const PageEvents &events, QWidget *parent)
{
    auto *page = new PageWidget(workspace, parent);
    page->setPrompts(prompts);
    connectPage(page, events);
    return std::make_unique<FigurePageHandle>(page);
}

std::unique_ptr<PageHandle> makeListPage(ListView view, const QString &title, Workspace &workspace,
    Prompts *prompts, const PageEvents &events, QWidget *parent)
{
    auto *page = new ListPage(workspace, view, parent);
    page->setPrompts(prompts);
    connectPage(page, events);
    QObject::connect(page, &ListPage::recordShown, page, events.recordShown);
    return std::make_unique<ListPageHandle>(page, title);
}

class ReviewPageHandle : public PageHandle
{
public:
    ReviewPageHandle(ReviewPage *page, RecordPanel *panel)
        : m_page(page)
        , m_panel(panel)
    {
    }
    QWidget *widget() const override { return m_page; }
    void takeFocus() override { m_page->takeFocus(); }
    RecordRef currentRecord() const override { return m_page->currentRecord(); }
    void setCurrentSource(CurrentSource &current) override { m_panel->setCurrentSource(current); }
    void exportFigure() override { m_page->exportReport(); }
    bool finishEditing() override { return m_page->finishEditing(); }

private:
    ReviewPage *m_page;
    RecordPanel *m_panel; // at its side
};

std::unique_ptr<PageHandle> makeReviewPage(
    Workspace &workspace, Prompts *prompts, const PageEvents &events, QWidget *parent)
{
    auto *panel = new RecordPanel(workspace);
    auto *page = new ReviewPage(workspace, recordSideOf(*panel), parent);
    page->setPrompts(prompts);
    connectPage(page, events);
    QObject::connect(page, &ReviewPage::recordShown, page, events.recordShown);
    QObject::connect(panel, &RecordPanel::recordOpenRequested, page, events.recordOpenRequested);
    QObject::connect(panel, &RecordPanel::failed, page, events.failed);
    QObject::connect(panel, &RecordPanel::leaveRequested, page, &ReviewPage::takeFocus);
    return std::make_unique<ReviewPageHandle>(page, panel);
}

class HistoryPageHandle : public PageHandle
{
public:
    explicit HistoryPageHandle(HistoryPage *page)
        : m_page(page)
    {
    }
    QWidget *widget() const override { return m_page; }
    void takeFocus() override { m_page->takeFocus(); }
    void openRecord(const RecordRef &record) override { m_page->openRecord(record); }
    void copySelection() override { m_page->copySelection(); }
    void focusFilter() override { m_page->focusFilter(); }

private:
    HistoryPage *m_page;
};

std::unique_ptr<PageHandle> makeHistoryPage(
    Workspace &workspace, Prompts *prompts, const PageEvents &events, QWidget *parent)
{
    auto *page = new HistoryPage(workspace, parent);
    page->setPrompts(prompts);
    connectPage(page, events);
    return std::make_unique<HistoryPageHandle>(page);
}

} // namespace

std::unique_ptr<PageHandle> makePage(
    Page page, Workspace &workspace, Prompts *prompts, const PageEvents &events, QWidget *parent)
{
    const PageInfo &info = infoOf(page);
    std::unique_ptr<PageHandle> made;
    if (info.list) {
        made = makeListPage(*info.list, pageTitle(page), workspace, prompts, events, parent);
    } else if (page == Page::ToVerify) {
        made = makeReviewPage(workspace, prompts, events, parent);
    } else if (page == Page::History) {
        made = makeHistoryPage(workspace, prompts, events, parent);
    } else if (page == Page::Timeline) {
        made = makeFigurePage<TimelinePage>(workspace, prompts, events, parent);
    } else {
        made = makeFigurePage<FundingPage>(workspace, prompts, events, parent);
    }
    made->widget()->setObjectName(QString(QString::fromLatin1(info.name) % u"Page"));
    return made;
}

} // namespace vigie
