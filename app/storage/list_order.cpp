#include "app/storage/list_order.h"

#include "app/storage/search_tables.h"
#include "app/storage/statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace vigie {

namespace {

qint64 pragmaNumber(const Database &database, const QByteArray &pragma)
{
    Result<Statement> statement = Statement::prepare(database, pragma);
    return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
}

// Counting sort: rows come in the order of titles and stay so within one place. Those without a place come
// last; where having none means nought, they come before the first.
std::vector<RowKey> arranged(
    const std::vector<RowKey> &rows, const OrderPlaces &places, Qt::SortOrder sortOrder, bool noneIsNought)
{
    const quint32 last = places.count + 1;
    const quint32 noneSlot = noneIsNought && sortOrder == Qt::AscendingOrder ? 0 : last;
    const auto slotOf = [&places, sortOrder, last, noneSlot](RowKey key) {
        const quint32 place = places.byKey.value(key);
        return place == 0 ? noneSlot : sortOrder == Qt::AscendingOrder ? place : last - place;
    };
    std::vector<quint32> next(last + 2, 0);
    for (const RowKey key : rows) {
        ++next[slotOf(key) + 1];
    }
    for (size_t i = 1; i < next.size(); ++i) {
        next[i] += next[i - 1];
    }
    std::vector<RowKey> order(rows.size());
    for (const RowKey key : rows) {
        order[next[slotOf(key)]++] = key;
    }
    return order;
}

bool isByTitle(ListView view, const ListColumn *column)
{
    return !column || (column->field && column->field == titleField(kindOf(view)));
}

OrderName nameOf(ListView view, const ListColumn *column, Qt::SortOrder sortOrder)
{
    return {view, isByTitle(view, column) ? QString() : column->key, sortOrder};
}

IndexVersion currentVersion(const Database &database)
{
    if (!searchIndexIsCurrent(database)) {
        return {};
    }
    const SearchState state = searchState(database);
    return {state.entryId, state.position};
}

} // namespace

void ListOrders::refresh()
{
    Stamp stamp;
    stamp.connection = m_database.handle();
    stamp.ownChanges = sqlite3_total_changes64(m_database.handle());
    stamp.databaseVersion = pragmaNumber(m_database, "PRAGMA main.data_version");
    stamp.indexVersion = pragmaNumber(m_database, "PRAGMA search.data_version");
    stamp.version = currentVersion(m_database);
    if (stamp != m_stamp) {
        m_stamp = stamp;
        m_titles.clear();
        m_order.reset();
    }
}

bool ListOrders::isStill() const
{
    return m_stamp.version.isCurrent() && currentVersion(m_database) == m_stamp.version;
}

bool ListOrders::knowsTitles(RecordKind kind)
{
    if (m_titles.count(kind) == 0 && m_book && m_stamp.version.isCurrent()) {
        if (SharedTitles titles = m_book->titles(m_stamp.version, kind)) {
            m_titles.emplace(kind, std::move(titles));
        }
    }
    return m_titles.count(kind) > 0;
}

bool ListOrders::knows(const OrderName &name)
{
    if (m_order && m_name == name) {
        return true;
    }
    const bool asks = m_book && m_stamp.version.isCurrent();
    SharedOrder order = asks ? m_book->order(m_stamp.version, name) : nullptr;
    if (!order) {
        return false;
    }
    m_order = std::move(order);
    m_name = name;
    return true;
}

bool ListOrders::isReady(ListView view, const ListColumn *column, Qt::SortOrder sortOrder)
{
    const bool isBase = isByTitle(view, column) && roleOf(view).isEmpty();
    return knowsTitles(kindOf(view)) && (isBase || knows(nameOf(view, column, sortOrder)));
}

Result<const TitleOrder *> ListOrders::titles(RecordKind kind)
{
    if (!knowsTitles(kind)) {
        Result<TitleOrder> read = readTitleOrder(m_database, kind, indexIsCurrent());
        if (!read) {
            return read.error();
        }
        const auto titles = std::make_shared<const TitleOrder>(std::move(*read));
        m_titles.emplace(kind, titles);
        if (m_book && isStill()) {
            m_book->put(m_stamp.version, kind, titles);
        }
    }
    return m_titles.at(kind).get();
}

// The rows of the view by title.
Result<SharedOrder> ListOrders::base(ListView view)
{
    const Result<const TitleOrder *> all = titles(kindOf(view));
    if (!all) {
        return all.error();
    }
    const QByteArray role = roleOf(view);
    if (role.isEmpty()) {
        return SharedOrder(m_titles.at(kindOf(view)), &(*all)->keys); // keeps the titles, copies nothing
    }
    const Result<std::vector<RowKey>> inRole = readKeysInRole(m_database, role, indexIsCurrent());
    if (!inRole) {
        return inRole.error();
    }
    KeySet members((*all)->greatest, (*all)->keys.size());
    for (const RowKey key : *inRole) {
        members.insert(key);
    }
    std::vector<RowKey> keys;
    keys.reserve(inRole->size());
    std::copy_if((*all)->keys.begin(), (*all)->keys.end(), std::back_inserter(keys),
        [&members](RowKey key) { return members.contains(key); });
    return std::make_shared<const std::vector<RowKey>>(std::move(keys));
}

Result<SharedOrder> ListOrders::read(ListView view, const ListColumn *column, const OrderName &name)
{
    const Result<SharedOrder> rows = base(view);
    if (!rows) {
        return rows.error();
    }
    if (name.column.isEmpty()) {
        return name.sortOrder == Qt::AscendingOrder
            ? *rows
            : std::make_shared<const std::vector<RowKey>>((*rows)->rbegin(), (*rows)->rend());
    }
    const RecordKind kind = kindOf(view);
    const Result<OrderPlaces> places
        = readPlaces(m_database, kind, sortedColumnOf(view, *column), *m_titles.at(kind), indexIsCurrent());
    if (!places) {
        return places.error();
    }
    const bool isCount = !column->field && column->type == FieldType::Number;
    return std::make_shared<const std::vector<RowKey>>(arranged(**rows, *places, name.sortOrder, isCount));
}

Result<const std::vector<RowKey> *> ListOrders::order(
    ListView view, const ListColumn *column, Qt::SortOrder sortOrder)
{
    const OrderName name = nameOf(view, column, sortOrder);
    if (!knows(name)) {
        Result<SharedOrder> order = read(view, column, name);
        if (!order) {
            return order.error();
        }
        m_order = std::move(*order);
        m_name = name;
        if (m_book && isStill()) {
            m_book->put(m_stamp.version, name, m_order);
        }
    }
    return m_order.get();
}

} // namespace vigie
