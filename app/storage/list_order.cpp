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

// The column of the sorting table that a list's column sorts by.
QByteArray sortedColumnOf(ListView view, const ListColumn &column)
{
    const QByteArray role = roleOf(view);
    const QByteArray key = column.key.toLatin1();
    return column.field || role.isEmpty() ? key : QByteArray(key + "_" + role);
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

} // namespace

void ListOrders::refresh()
{
    Stamp stamp;
    stamp.connection = m_database.handle();
    stamp.ownChanges = sqlite3_total_changes64(m_database.handle());
    stamp.databaseVersion = pragmaNumber(m_database, "PRAGMA main.data_version");
    stamp.indexVersion = pragmaNumber(m_database, "PRAGMA search.data_version");
    stamp.indexIsCurrent = searchIndexIsCurrent(m_database);
    if (stamp != m_stamp) {
        m_stamp = stamp;
        m_titles.clear();
        m_hasOrder = false;
    }
}

Result<const TitleOrder *> ListOrders::titles(RecordKind kind)
{
    if (!knowsTitles(kind)) {
        Result<TitleOrder> read = readTitleOrder(m_database, kind, m_stamp.indexIsCurrent);
        if (!read) {
            return read.error();
        }
        m_titles.emplace(kind, std::move(*read));
    }
    return &m_titles.at(kind);
}

// The rows of the view by title.
Result<std::vector<RowKey>> ListOrders::base(ListView view)
{
    const Result<const TitleOrder *> all = titles(kindOf(view));
    if (!all) {
        return all.error();
    }
    const QByteArray role = roleOf(view);
    if (role.isEmpty()) {
        return (*all)->keys;
    }
    const Result<std::vector<RowKey>> inRole = readKeysInRole(m_database, role, m_stamp.indexIsCurrent);
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
    return keys;
}

Result<const std::vector<RowKey> *> ListOrders::order(
    ListView view, const ListColumn *column, Qt::SortOrder sortOrder)
{
    const bool byTitle = !column || (column->field && column->field == titleField(kindOf(view)));
    const QString name = byTitle ? QString() : column->key;
    if (m_hasOrder && m_view == view && m_column == name && m_sortOrder == sortOrder) {
        return &m_order;
    }
    m_hasOrder = false;
    Result<std::vector<RowKey>> rows = base(view);
    if (!rows) {
        return rows.error();
    }
    if (byTitle) {
        m_order = std::move(*rows);
        if (sortOrder == Qt::DescendingOrder) {
            std::reverse(m_order.begin(), m_order.end());
        }
    } else {
        const RecordKind kind = kindOf(view);
        const Result<OrderPlaces> places = readPlaces(
            m_database, kind, sortedColumnOf(view, *column), m_titles.at(kind), m_stamp.indexIsCurrent);
        if (!places) {
            return places.error();
        }
        const bool isCount = !column->field && column->type == FieldType::Number;
        m_order = arranged(*rows, *places, sortOrder, isCount);
    }
    m_view = view;
    m_column = name;
    m_sortOrder = sortOrder;
    m_hasOrder = true;
    return &m_order;
}

} // namespace vigie
