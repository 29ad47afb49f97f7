// ListOrders: the rows of a view in the order of a column, kept until the database changes.
//
// The order of titles and the keys of other columns come from the search index; an order by a column is that
// of its keys, rows with equal ones by title, rows without one last whichever way it sorts.
#pragma once

#include "app/storage/key_map.h"
#include "app/storage/list_columns.h"
#include "app/storage/sort_key.h"

#include <map>

namespace vigie {

// The rows of one table by title.
struct TitleOrder
{
    std::vector<RowKey> keys;
    RowKey greatest = 0;
    KeyMap<quint64> initials; // see initialsOf; only from a current index
};

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
    // For each row the place of its key among the different keys, from 1; 0 for unknown.
    struct Places
    {
        KeyMap<quint32> byKey;
        quint32 count = 0;
    };
    using Keyed = std::vector<std::pair<RowKey, Cell>>;

    Result<TitleOrder> readTitles(RecordKind kind) const;
    Result<std::vector<RowKey>> scannedTitles(RecordKind kind) const;
    Result<std::vector<RowKey>> base(ListView view);
    Result<Places> places(ListView view, const ListColumn &column, const TitleOrder &titles) const;
    Result<Places> indexedPlaces(RecordKind kind, const ListColumn &column, const TitleOrder &titles) const;
    Result<Keyed> countedKeys(ListView view, const ListColumn &column, const TitleOrder &titles) const;
    Result<Keyed> summedKeys(ListView view) const;
    Result<Keyed> scannedKeys(RecordKind kind, const ListColumn &column, const TitleOrder &titles) const;

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
