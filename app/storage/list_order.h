// ListOrders: the rows of a view in the order of a column, kept until the database changes.
//
// The order of titles and the keys of other columns come from the search index; an order by a column is that
// of its keys, rows with equal ones by title, rows without one last whichever way it sorts.
#pragma once

#include "app/storage/order_book.h"

#include <map>
#include <memory>

namespace vigie {

class ListOrders
{
public:
    // book: what other connections have read, and where they find what is read here; may be null.
    ListOrders(const Database &database, std::shared_ptr<OrderBook> book)
        : m_database(database)
        , m_book(std::move(book))
    {
    }

    // Forgets what the database has outgrown. Before the other calls.
    void refresh();
    bool indexIsCurrent() const { return m_stamp.version.isCurrent(); }
    bool knowsTitles(RecordKind kind);
    // Whether order() has nothing to read. column null: by title.
    bool isReady(ListView view, const ListColumn *column, Qt::SortOrder sortOrder);

    Result<const TitleOrder *> titles(RecordKind kind);
    Result<const std::vector<RowKey> *> order(
        ListView view, const ListColumn *column, Qt::SortOrder sortOrder);

private:
    struct Stamp // changes with every change of the database or the index
    {
        const void *connection = nullptr;
        qint64 ownChanges = 0;
        qint64 databaseVersion = 0;
        qint64 indexVersion = 0;
        IndexVersion version;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    // Whether what was just read is of the version it is taken for.
    bool isStill() const;
    bool knows(const OrderName &name);
    Result<SharedOrder> base(ListView view);
    Result<SharedOrder> read(ListView view, const ListColumn *column, const OrderName &name);

    const Database &m_database;
    std::shared_ptr<OrderBook> m_book;
    Stamp m_stamp;
    std::map<RecordKind, SharedTitles> m_titles;
    // The order asked for last; the others are made again.
    OrderName m_name;
    SharedOrder m_order;
};

} // namespace vigie
