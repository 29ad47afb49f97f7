#include "app/storage/list_order.h"

#include "app/storage/list_sql.h"
#include "app/storage/search_documents.h"
#include "app/storage/search_tables.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigie {

namespace {

// More rows than these are not folded and sorted on the way: without an index they sort as SQLite compares.
constexpr RowKey mostScannedRows = 20000;

qint64 pragmaNumber(const Database &database, const QByteArray &pragma)
{
    Result<Statement> statement = Statement::prepare(database, pragma);
    return statement && statement->step().value_or(false) ? statement->integer(0) : -1;
}

Result<bool> hasManyRows(const Database &database, RecordKind kind)
{
    Result<Statement> statement = Statement::prepare(
        database, "SELECT count(*) FROM (SELECT 1 FROM main." + tableOf(kind) + " LIMIT :most)");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->bind(":most", mostScannedRows + 1).step();
    return row ? Result<bool>(statement->integer(0) > mostScannedRows) : row;
}

Result<std::vector<RowKey>> readKeys(const Database &database, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    std::vector<RowKey> keys;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        keys.push_back(statement->integer(0));
    }
    return keys;
}

// The bytes of a value as they stand in the row, without a copy: enough to see that the next row has another.
struct RawValue
{
    QByteArray text;
    double number = 0;
    bool isText = false;

    bool replaceBy(const Statement &row, int column)
    {
        if (row.columnType(column) != Statement::ColumnType::Text) {
            const double next = row.real(column);
            const bool changed = isText || next != number;
            number = next;
            isText = false;
            return changed;
        }
        const void *bytes = sqlite3_column_text(row.handle(), column);
        const QByteArrayView next(
            static_cast<const char *>(bytes), sqlite3_column_bytes(row.handle(), column));
        const bool changed = !isText || next != text;
        if (changed) {
            text = next.toByteArray();
        }
        isText = true;
        return changed;
    }
};

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
        Result<TitleOrder> read = readTitles(kind);
        if (!read) {
            return read.error();
        }
        m_titles.emplace(kind, std::move(*read));
    }
    return &m_titles.at(kind);
}

// Without an index: as SQLite compares where there are many.
Result<std::vector<RowKey>> ListOrders::scannedTitles(RecordKind kind) const
{
    const Result<bool> isMany = hasManyRows(m_database, kind);
    if (!isMany) {
        return isMany.error();
    }
    if (*isMany) {
        const QByteArray by = titleField(kind)
            ? QByteArray(QByteArray(titleField(kind)->name) + " COLLATE NOCASE")
            : QByteArray("rowid");
        return readKeys(m_database, "SELECT rowid FROM main." + tableOf(kind) + " ORDER BY " + by);
    }
    Result<Keyed> keyed = scannedKeys(kind, ListColumn(), TitleOrder());
    if (!keyed) {
        return keyed.error();
    }
    std::stable_sort(keyed->begin(), keyed->end(),
        [](const auto &a, const auto &b) { return sortsBefore(a.second, b.second); });
    std::vector<RowKey> keys;
    for (const auto &[key, title] : *keyed) {
        keys.push_back(key);
    }
    return keys;
}

Result<TitleOrder> ListOrders::readTitles(RecordKind kind) const
{
    TitleOrder order;
    if (!m_stamp.indexIsCurrent) {
        Result<std::vector<RowKey>> keys = scannedTitles(kind);
        if (!keys) {
            return keys.error();
        }
        order.keys = std::move(*keys);
        for (const RowKey key : order.keys) {
            order.greatest = std::max(order.greatest, key);
        }
        return order;
    }
    Result<Statement> statement = Statement::prepare(m_database,
        "SELECT docid, initials FROM " + documentTable(kind) + " ORDER BY title_key, initials, docid");
    if (!statement) {
        return statement.error();
    }
    std::vector<quint64> initials;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        order.keys.push_back(statement->integer(0));
        initials.push_back(static_cast<quint64>(statement->integer(1)));
        order.greatest = std::max(order.greatest, order.keys.back());
    }
    order.initials = KeyMap<quint64>(order.greatest, order.keys.size());
    for (size_t i = 0; i < order.keys.size(); ++i) {
        order.initials.set(order.keys[i], initials[i]);
    }
    return order;
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
    const Result<std::vector<RowKey>> inRole = readKeys(m_database,
        "SELECT o.rowid FROM organisation AS o WHERE o.id IN (SELECT organisation_id FROM participation "
        "WHERE role = '"
            + role + "')");
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
    if (!byTitle) {
        const TitleOrder &all = m_titles.at(kindOf(view));
        const Result<Places> found = places(view, *column, all);
        if (!found) {
            return found.error();
        }
        // Counting sort: rows come in the order of titles and stay so within one place.
        const quint32 last = found->count + 1;
        const auto slotOf = [&found, sortOrder, last](RowKey key) {
            const quint32 place = found->byKey.value(key);
            return place == 0 ? last : sortOrder == Qt::AscendingOrder ? place : last - place;
        };
        std::vector<quint32> next(last + 2, 0);
        for (const RowKey key : *rows) {
            ++next[slotOf(key) + 1];
        }
        for (size_t i = 1; i < next.size(); ++i) {
            next[i] += next[i - 1];
        }
        m_order.resize(rows->size());
        for (const RowKey key : *rows) {
            m_order[next[slotOf(key)]++] = key;
        }
    } else {
        m_order = std::move(*rows);
        if (sortOrder == Qt::DescendingOrder) {
            std::reverse(m_order.begin(), m_order.end());
        }
    }
    m_view = view;
    m_column = name;
    m_sortOrder = sortOrder;
    m_hasOrder = true;
    return &m_order;
}

Result<ListOrders::Places> ListOrders::places(
    ListView view, const ListColumn &column, const TitleOrder &titles) const
{
    const RecordKind kind = kindOf(view);
    const std::vector<QByteArray> &sorted = sortedColumns(kind);
    const bool isSorted = std::find(sorted.begin(), sorted.end(), column.key.toLatin1()) != sorted.end();
    if (isSorted && m_stamp.indexIsCurrent) {
        return indexedPlaces(kind, column, titles);
    }
    Result<Keyed> keyed = isSorted ? scannedKeys(kind, column, titles)
        : isAmount(column)         ? summedKeys(view)
                                   : countedKeys(view, column, titles);
    if (!keyed) {
        return keyed.error();
    }
    std::stable_sort(keyed->begin(), keyed->end(),
        [](const auto &a, const auto &b) { return sortsBefore(a.second, b.second); });
    Places result{KeyMap<quint32>(titles.greatest, titles.keys.size()), 0};
    for (size_t i = 0; i < keyed->size(); ++i) {
        if (i == 0 || sortsBefore((*keyed)[i - 1].second, (*keyed)[i].second)) {
            ++result.count;
        }
        result.byKey.set((*keyed)[i].first, result.count);
    }
    return result;
}

Result<ListOrders::Places> ListOrders::indexedPlaces(
    RecordKind kind, const ListColumn &column, const TitleOrder &titles) const
{
    const QByteArray name = column.key.toLatin1();
    Result<Statement> statement = Statement::prepare(m_database,
        "SELECT docid, " + name + " FROM " + sortingTable(kind) + " WHERE " + name + " IS NOT NULL ORDER BY "
            + name);
    if (!statement) {
        return statement.error();
    }
    Places result{KeyMap<quint32>(titles.greatest, titles.keys.size()), 0};
    RawValue value;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        const bool changed = value.replaceBy(*statement, 1);
        if (changed || result.count == 0) {
            ++result.count;
        }
        result.byKey.set(statement->integer(0), result.count);
    }
    return result;
}

// How many contracts or claims each row has; none is nought, not unknown.
Result<ListOrders::Keyed> ListOrders::countedKeys(
    ListView view, const ListColumn &column, const TitleOrder &titles) const
{
    const QByteArray role = roleOf(view);
    const QByteArray counts = column.key == u"claims"
        ? QByteArray("SELECT source_id AS owner, count(*) AS n FROM claim GROUP BY source_id")
        : QByteArray("SELECT organisation_id AS owner, count(DISTINCT contract_id) AS n FROM participation"
            + (role.isEmpty() ? QByteArray() : QByteArray(" WHERE role = '" + role + "'"))
            + " GROUP BY organisation_id");
    Result<Statement> statement = Statement::prepare(m_database,
        "SELECT t.rowid, c.n FROM (" + counts + ") AS c CROSS JOIN " + fromSql(view) + " ON t.id = c.owner");
    if (!statement) {
        return statement.error();
    }
    KeyMap<qint64> byKey(titles.greatest, titles.keys.size());
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        byKey.set(statement->integer(0), statement->integer(1));
    }
    Keyed keyed;
    keyed.reserve(titles.keys.size());
    for (const RowKey key : titles.keys) {
        keyed.emplace_back(key, byKey.value(key));
    }
    return keyed;
}

// The amounts of an organisation in its role, in whole units; several currencies are added for the order
// only.
Result<ListOrders::Keyed> ListOrders::summedKeys(ListView view) const
{
    Result<Statement> statement = Statement::prepare(m_database,
        "SELECT t.rowid, c.currency, c.n FROM (SELECT organisation_id AS owner, amount_currency AS currency,"
        " total(amount) AS n FROM participation WHERE role = '"
            + roleOf(view)
            + "' AND amount IS NOT NULL GROUP BY organisation_id, amount_currency) AS c CROSS JOIN "
            + fromSql(view) + " ON t.id = c.owner ORDER BY t.rowid");
    if (!statement) {
        return statement.error();
    }
    Keyed keyed;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        const Result<Currency> currency = Currency::fromCode(statement->text(1));
        const double units = currency ? statement->real(2) / std::pow(10.0, currency->decimals()) : 0;
        if (keyed.empty() || keyed.back().first != statement->integer(0)) {
            keyed.emplace_back(statement->integer(0), units);
        } else {
            std::get<double>(keyed.back().second) += units;
        }
    }
    return keyed;
}

// Without an index. An empty column: the titles, where none is unknown.
Result<ListOrders::Keyed> ListOrders::scannedKeys(
    RecordKind kind, const ListColumn &column, const TitleOrder &titles) const
{
    Keyed keyed;
    const bool isMany = static_cast<RowKey>(titles.keys.size()) > mostScannedRows;
    if (isMany && column.field) {
        const QByteArray name = column.field->name;
        Result<Statement> statement = Statement::prepare(m_database,
            "SELECT rowid, " + name + " FROM main." + tableOf(kind) + " WHERE " + name + " IS NOT NULL");
        if (!statement) {
            return statement.error();
        }
        for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
            if (!row) {
                return row.error();
            }
            keyed.emplace_back(statement->integer(0), cellAt(*statement, 1));
        }
        return keyed;
    }
    Result<SearchDocuments> documents
        = SearchDocuments::prepare(m_database, kind, SearchDocuments::Which::InRange);
    if (!documents) {
        return documents.error();
    }
    const std::vector<QByteArray> &sorted = sortedColumns(kind);
    const auto found = std::find(sorted.begin(), sorted.end(), column.key.toLatin1());
    const size_t place = static_cast<size_t>(found - sorted.begin());
    documents->statement()
        .bind(":first", std::numeric_limits<qint64>::min())
        .bind(":last", std::numeric_limits<qint64>::max());
    SearchDocument document;
    for (Result<bool> row = documents->next(document); !row || *row; row = documents->next(document)) {
        if (!row) {
            return row.error();
        }
        if (column.key.isEmpty()) {
            keyed.emplace_back(document.docid, document.titleKey);
        } else if (!std::holds_alternative<std::monostate>(document.sortKeys[place])) {
            keyed.emplace_back(document.docid, document.sortKeys[place]);
        }
    }
    return keyed;
}

} // namespace vigie
