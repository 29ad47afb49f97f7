// PageStack: the pages of the open observatory, each made when it is first shown, and the visits between
// them.
#pragma once

#include "ui/shell/page_handle.h"
#include "ui/shell/visit_history.h"

#include <QHash>
#include <QStackedWidget>

#include <map>

namespace vigie {

class CurrentSource;
class Preferences;

class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(Preferences &preferences, QWidget *parent = nullptr);
    ~PageStack() override;

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    // Drops the pages of the workspace before; null drops them only.
    void setWorkspace(Workspace *workspace);
    // Makes the pages anew, as after a change of language, and shows what was shown.
    void rebuild();
    void keepStates();

    void showPage(Page page);
    // On the page of its kind. A record shown only inside another (a payment, a participation) opens that
    // other.
    void openRecord(const RecordRef &record);
    void goBack();
    void goForward();
    bool canGoBack() const { return m_visits.canGoBack(); }
    bool canGoForward() const { return m_visits.canGoForward(); }

    std::optional<Page> currentPage() const { return m_current; }
    PageHandle *current() const; // null before the first page
    QString statusText() const;

signals:
    void pageShown(vigie::Page page);
    void visitsChanged();
    void statusChanged(const QString &text);
    void failed(const vigie::Error &error);

private:
    PageHandle &handleOf(Page page);
    PageEvents eventsOf(Page page);
    void noteVisit(Page page, const RecordRef &record);
    void go(const Visit &visit);
    RecordRef ownerOf(const RecordRef &record) const;
    void dropPages();

    Preferences &m_preferences;
    Prompts *m_prompts = nullptr;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<CurrentSource> m_currentSource; // of the workspace, for every page
    std::map<Page, std::unique_ptr<PageHandle>> m_pages;
    std::map<Page, ListState> m_states; // with filters: for pages made anew in this session
    std::map<Page, QString> m_status;
    std::optional<Page> m_current;
    VisitHistory m_visits;
    bool m_travelling = false; // Back and Forward make no new visits
};

} // namespace vigie
