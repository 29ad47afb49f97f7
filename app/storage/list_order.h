// ListOrders: the rows of a view in the order of a column, kept until the database changes.
//
// The order of titles and the keys of other columns come from the search index; an order by a column is that
// of its keys, rows with equal ones by title, rows without one last whichever way it sorts.
#pragma once

#include "app/storage/list_columns.h"
#include "app/storage/order_keys.h"

#include <map>

namespace vigie {

class ListOrders
{
public:
    explicit ListOrders(const Database &database)
        : m_database(database)
    {
    }

    // Forgets what the database has outgrown. Before the other calls.
    void refresh();
    bool indexIsCurrent() const { return m_stamp.indexIsCurrent; }
    bool knowsTitles(RecordKind kind) const { return m_titles.count(kind) > 0; }

    Result<const TitleOrder *> titles(RecordKind kind);
    // column null: by title.
    Result<const std::vector<RowKey> *> order(
        ListView view, const ListColumn *column, Qt::SortOrder sortOrder);

private:
    struct Stamp // changes with every change of the database or the index
    {
        const void *connection = nullptr;
        qint64 ownChanges = 0;
        qint64 databaseVersion = 0;
        qint64 indexVersion = 0;
        bool indexIsCurrent = false;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    Result<std::vector<RowKey>> base(ListView view);

    const Database &m_database;
    Stamp m_stamp;
    std::map<RecordKind, TitleOrder> m_titles;
    // The order asked for last; the others are made again.
    ListView m_view = ListView::Contracts;
    QString m_column;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<RowKey> m_order;
    bool m_hasOrder = false;
};

} // namespace vigie
