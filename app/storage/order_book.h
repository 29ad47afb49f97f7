// OrderBook: the orders of one list that were read last, for every connection that shows it: what the
// loader's thread has read, the window need not read again. Any thread may use it.
//
// It holds for one version of the search index, which is one entry of the journal: what is put in or asked
// for with another one replaces it, or is not found. It cannot tell one file from another: clear() it when
// the file changes.
#pragma once

#include "app/storage/list_columns.h"
#include "app/storage/order_keys.h"

#include <QMutex>

#include <map>
#include <memory>

namespace vigie {

struct IndexVersion
{
    QString entryId;
    qint64 position = -1; // in the journal; -1: no index that is current
    bool isCurrent() const { return position >= 0; }
    friend bool operator==(const IndexVersion &, const IndexVersion &) = default;
};

struct OrderName
{
    ListView view = ListView::Contracts;
    QString column; // empty: by title
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    friend bool operator==(const OrderName &, const OrderName &) = default;
};

using SharedTitles = std::shared_ptr<const TitleOrder>;
using SharedOrder = std::shared_ptr<const std::vector<RowKey>>;

class OrderBook
{
public:
    // Null where it is not there.
    SharedTitles titles(const IndexVersion &version, RecordKind kind) const;
    SharedOrder order(const IndexVersion &version, const OrderName &name) const;

    void put(const IndexVersion &version, RecordKind kind, SharedTitles titles);
    void put(const IndexVersion &version, const OrderName &name, SharedOrder order);
    void clear();

private:
    void turnTo(const IndexVersion &version);

    mutable QMutex m_mutex;
    IndexVersion m_version;
    std::map<RecordKind, SharedTitles> m_titles;
    OrderName m_name; // of the one order it keeps
    SharedOrder m_order;
};

} // namespace vigie
