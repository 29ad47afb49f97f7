// ListShares: the shares of standings over the rows of a list, as its page says them at the foot of the
// window. Counted aside, a moment after the last change.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/standing_counts.h"
#include "app/storage/record_list.h"
#include "ui/models/aside.h"

#include <QTimer>

namespace vigie {

class ListShares : public QObject
{
    Q_OBJECT

public:
    explicit ListShares(Workspace &workspace, QObject *parent = nullptr);

    // Counts over the rows of this list; nothing where its kind needs no sources.
    void ask(const ListQuery &query);
    const StandingCounts &counts() const { return m_counts; }

signals:
    void counted();

private:
    void count();

    Workspace &m_workspace;
    std::unique_ptr<Aside> m_aside; // made when first needed
    QTimer m_later;
    ListQuery m_query;
    StandingCounts m_counts;
};

} // namespace vigie
