#include "ui/review/review_tally.h"

#include "app/editing/workspace.h"
#include "app/storage/review_queue.h"

namespace vigie {

namespace {

constexpr int pause = 700; // ms after the last change: the list comes first

}

ReviewTally::ReviewTally(QObject *parent)
    : QObject(parent)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &ReviewTally::count);
}

void ReviewTally::setWorkspace(Workspace *workspace)
{
    m_later.stop();
    m_aside.reset();
    if (m_workspace) {
        m_workspace->disconnect(this);
    }
    m_workspace = workspace;
    if (!workspace) {
        return;
    }
    connect(workspace, &Workspace::changed, this, [this](const ChangeSummary &summary) {
        if (summary.everything) {
            m_aside.reset();
        }
        m_later.start();
    });
    connect(workspace, &Workspace::prepared, this, [this] {
        m_aside.reset();
        m_later.start();
    });
    m_later.start();
}

void ReviewTally::count()
{
    if (!m_aside) {
        m_aside = std::make_unique<Aside>(*m_workspace, nullptr, Aside::Urgency::Idle);
    }
    m_aside->ask([this, wording = m_workspace->wording()](const Database &database) -> Aside::Answer {
        const auto counts = ReviewQueue(database, wording, QDate::currentDate()).counts();
        const std::optional<qint64> lines = counts ? std::optional(linesOf(*counts, {})) : std::nullopt;
        return [this, lines] {
            if (lines) {
                emit counted(*lines);
            }
        };
    });
}

} // namespace vigie
