#include "ui/models/list_shares.h"

#include "app/storage/standing_shares.h"

namespace vigie {

namespace {

constexpr int pause = 500; // ms without another question: who types or edits does not wait for them

}

ListShares::ListShares(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &ListShares::count);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSummary &summary) {
        if (summary.everything) {
            m_aside.reset(); // the file behind the database may be another
        }
    });
    connect(&workspace, &Workspace::prepared, this, [this] { m_aside.reset(); });
}

void ListShares::ask(const ListQuery &query)
{
    m_query = query;
    m_later.start();
}

void ListShares::count()
{
    if (!m_aside) {
        m_aside = std::make_unique<Aside>(m_workspace, nullptr, Aside::Urgency::Idle);
    }
    m_aside->ask([this, query = m_query](const Database &database) -> Aside::Answer {
        const Result<StandingCounts> counts = standingsOfList(database, query);
        const StandingCounts counted = counts.value_or(StandingCounts());
        return [this, counted] {
            m_counts = counted;
            emit this->counted();
        };
    });
}

} // namespace vigie
