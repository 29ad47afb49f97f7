#include "ui/shell/record_counts.h"

#include "app/editing/workspace.h"
#include "app/storage/record_list.h"

#include <QTimer>

#include <algorithm>

namespace vigie {

RecordCounts::RecordCounts(QObject *parent)
    : QObject(parent)
    , m_idle(new QTimer(this))
{
    m_idle->setInterval(0);
    connect(m_idle, &QTimer::timeout, this, &RecordCounts::countNext);
}

void RecordCounts::setWorkspace(Workspace *workspace)
{
    m_waiting.clear();
    m_idle->stop();
    m_workspace = workspace;
    if (!workspace) {
        return;
    }
    connect(workspace, &Workspace::changed, this, &RecordCounts::refresh);
    for (const PageInfo &info : allPages()) {
        ask(info);
    }
}

void RecordCounts::refresh(const ChangeSummary &summary)
{
    for (const PageInfo &info : allPages()) {
        if (!info.list) {
            continue;
        }
        const bool isRole = kindOf(*info.list) == RecordKind::Organisation;
        if (summary.everything || summary.concerns(kindOf(*info.list))
            || (isRole && summary.concerns(RecordKind::Participation))) {
            ask(info);
        }
    }
}

void RecordCounts::ask(const PageInfo &info)
{
    if (info.list && std::find(m_waiting.begin(), m_waiting.end(), info.page) == m_waiting.end()) {
        m_waiting.push_back(info.page);
        m_idle->start();
    }
}

// Of leads, those nobody has dealt with.
Result<qint64> RecordCounts::countOf(Page page) const
{
    const RecordList list(m_workspace->database());
    if (page != Page::Leads) {
        return list.count(*infoOf(page).list);
    }
    ListQuery open;
    open.view = ListView::Leads;
    open.filters = {{QStringLiteral("status"), ListFilter::Test::IsOneOf, {QStringLiteral("open")}}};
    const Result<std::vector<RowKey>> keys = list.keys(open);
    return keys ? Result<qint64>(std::ssize(*keys)) : Result<qint64>(keys.error());
}

void RecordCounts::countNext()
{
    if (m_waiting.empty() || !m_workspace) {
        m_idle->stop();
        return;
    }
    const Page page = m_waiting.front();
    m_waiting.pop_front();
    if (const Result<qint64> count = countOf(page)) {
        emit counted(page, *count);
    }
}

} // namespace vigie
