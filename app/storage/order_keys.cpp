#include "app/storage/order_keys.h"

#include "app/storage/record_titles.h"
#include "app/storage/row_loop.h"
#include "app/storage/search_documents.h"
#include "app/storage/search_tables.h"
#include "app/storage/sort_key.h"
#include "app/storage/word_match.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

using Keyed = std::vector<std::pair<RowKey, Cell>>;

// More rows than these are not folded and sorted on the way: without an index they sort as SQLite compares.
constexpr RowKey mostScannedRows = 5000;

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
    const Result<void> read = forEachRawRow(
        *statement, [&keys](sqlite3_stmt *row) { keys.push_back(sqlite3_column_int64(row, 0)); });
    return read ? Result<std::vector<RowKey>>(std::move(keys)) : read.error();
}

// The bytes of a value as they stand in the row, without a copy: enough to see that the next row has another.
struct RawValue
{
    QByteArray text;
    double number = 0;
    bool isText = false;

    // Whether the row's value is another than the one before.
    bool replaceBy(sqlite3_stmt *row, int column)
    {
        if (sqlite3_column_type(row, column) != SQLITE_TEXT) {
            const double next = sqlite3_column_double(row, column);
            const bool changed = isText || next != number;
            number = next;
            isText = false;
            return changed;
        }
        const void *bytes = sqlite3_column_text(row, column);
        const QByteArrayView next(static_cast<const char *>(bytes), sqlite3_column_bytes(row, column));
        const bool changed = !isText || next != text;
        if (changed) {
            text = next.toByteArray();
        }
        isText = true;
        return changed;
    }
};

void sortByKey(Keyed &keyed)
{
    std::stable_sort(keyed.begin(), keyed.end(),
        [](const auto &a, const auto &b) { return sortsBefore(a.second, b.second); });
}

// Folded as the index would; an empty column: the titles, where none is unknown.
Result<Keyed> foldedKeys(const Database &database, RecordKind kind, const QByteArray &column)
{
    Result<SearchDocuments> documents = SearchDocuments::prepare(
        database, kind, SearchDocuments::Which::InRange, SearchDocuments::Depth::Whole);
    if (!documents) {
        return documents.error();
    }
    const std::vector<QByteArray> &sorted = sortedColumns(kind);
    const size_t place
        = static_cast<size_t>(std::find(sorted.begin(), sorted.end(), column) - sorted.begin());
    documents->statement().bind(":first", std::numeric_limits<qint64>::min());
    documents->statement().bind(":last", std::numeric_limits<qint64>::max());
    Keyed keyed;
    SearchDocument document;
    for (Result<bool> row = documents->next(document); !row || *row; row = documents->next(document)) {
        if (!row) {
            return row.error();
        }
        if (column.isEmpty()) {
            keyed.emplace_back(document.docid, document.titleKey);
        } else if (!std::holds_alternative<std::monostate>(document.sortKeys[place])) {
            keyed.emplace_back(document.docid, document.sortKeys[place]);
        }
    }
    return keyed;
}

// The same for the title or another field of the table alone, without the words that a document has besides.
Result<Keyed> foldedKeysOf(const Database &database, const Field &field)
{
    QByteArray sql = "SELECT t.rowid, t." + columnsOf(field).join(u", t.").toLatin1();
    const bool isReference = field.type == FieldType::Reference;
    if (isReference) {
        sql += ", " + targetTitleSql(field, "t");
    }
    Result<Statement> statement
        = Statement::prepare(database, QByteArray(sql + " FROM main." + tableOf(field.kind) + " AS t"));
    if (!statement) {
        return statement.error();
    }
    const bool isTitle = &field == titleField(field.kind);
    const int columns = static_cast<int>(columnsOf(field).size());
    Keyed keyed;
    std::vector<Cell> cells;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        cells.clear();
        for (int i = 0; i < columns; ++i) {
            cells.push_back(cellAt(*statement, 1 + i));
        }
        const Cell key = isTitle
            ? Cell(searchableText(statement->text(1)))
            : sortKey(field, cells, isReference ? statement->text(1 + columns) : QString());
        if (!std::holds_alternative<std::monostate>(key)) {
            keyed.emplace_back(statement->integer(0), key);
        }
    }
    return keyed;
}

Result<Keyed> plainKeys(const Database &database, const Field &field)
{
    const QByteArray name = field.name;
    Result<Statement> statement = Statement::prepare(database,
        "SELECT rowid, " + name + " FROM main." + tableOf(field.kind) + " WHERE " + name + " IS NOT NULL");
    if (!statement) {
        return statement.error();
    }
    Keyed keyed;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        keyed.emplace_back(statement->integer(0), cellAt(*statement, 1));
    }
    return keyed;
}

// What orders the rows of a table that is not folded on the way, by an index of its own.
QByteArray plainTitle(RecordKind kind)
{
    const Field *title = titleField(kind);
    return title ? QByteArray(QByteArray(title->name) + " COLLATE NOCASE") : QByteArray("rowid");
}

Result<std::vector<RowKey>> scannedTitles(const Database &database, RecordKind kind)
{
    const Result<bool> isMany = hasManyRows(database, kind);
    if (!isMany) {
        return isMany.error();
    }
    if (*isMany) {
        return readKeys(database,
            "SELECT rowid FROM main." + tableOf(kind) + " ORDER BY " + plainTitle(kind) + ", rowid");
    }
    const Field *title = titleField(kind);
    Result<Keyed> keyed = title ? foldedKeysOf(database, *title) : foldedKeys(database, kind, {});
    if (!keyed) {
        return keyed.error();
    }
    sortByKey(*keyed);
    std::vector<RowKey> keys;
    for (const auto &one : *keyed) {
        keys.push_back(one.first);
    }
    return keys;
}

Result<OrderPlaces> scannedPlaces(
    const Database &database, RecordKind kind, const QByteArray &column, const TitleOrder &titles)
{
    const Field *field = findField(kind, QString::fromLatin1(column));
    const bool isMany = static_cast<RowKey>(titles.keys.size()) > mostScannedRows;
    Result<Keyed> keyed = !field ? foldedKeys(database, kind, column)
        : isMany                 ? plainKeys(database, *field)
                                 : foldedKeysOf(database, *field);
    if (!keyed) {
        return keyed.error();
    }
    sortByKey(*keyed);
    OrderPlaces places{KeyMap<quint32>(titles.greatest, titles.keys.size()), 0};
    for (size_t i = 0; i < keyed->size(); ++i) {
        if (i == 0 || sortsBefore((*keyed)[i - 1].second, (*keyed)[i].second)) {
            ++places.count;
        }
        places.byKey.set((*keyed)[i].first, places.count);
    }
    return places;
}

} // namespace

Result<TitleOrder> readTitleOrder(const Database &database, RecordKind kind, bool indexIsCurrent)
{
    TitleOrder order;
    if (!indexIsCurrent || !isSearched(kind)) {
        Result<std::vector<RowKey>> keys = scannedTitles(database, kind);
        if (!keys) {
            return keys.error();
        }
        order.keys = std::move(*keys);
        for (const RowKey key : order.keys) {
            order.greatest = std::max(order.greatest, key);
        }
        return order;
    }
    Result<Statement> statement = Statement::prepare(database,
        "SELECT docid, initials FROM " + documentTable(kind) + " ORDER BY title_key, initials, docid");
    if (!statement) {
        return statement.error();
    }
    std::vector<quint64> initials;
    const Result<void> read = forEachRawRow(*statement, [&order, &initials](sqlite3_stmt *row) {
        order.keys.push_back(sqlite3_column_int64(row, 0));
        initials.push_back(static_cast<quint64>(sqlite3_column_int64(row, 1)));
        order.greatest = std::max(order.greatest, order.keys.back());
    });
    if (!read) {
        return read.error();
    }
    order.initials = KeyMap<quint64>(order.greatest, order.keys.size());
    for (size_t i = 0; i < order.keys.size(); ++i) {
        order.initials.set(order.keys[i], initials[i]);
    }
    return order;
}

bool canReadFirstTitles(const Database &database, RecordKind kind, bool indexIsCurrent)
{
    return (indexIsCurrent && isSearched(kind)) || hasManyRows(database, kind).value_or(false);
}

Result<std::vector<RowKey>> readFirstTitles(
    const Database &database, RecordKind kind, bool indexIsCurrent, Qt::SortOrder sortOrder, int limit)
{
    const bool usesIndex = indexIsCurrent && isSearched(kind);
    const QByteArray direction = sortOrder == Qt::AscendingOrder ? QByteArray() : QByteArray(" DESC");
    const QByteArray rowid = usesIndex ? QByteArray("docid") : QByteArray("rowid");
    const QByteArray from = usesIndex ? documentTable(kind) : QByteArray("main." + tableOf(kind));
    const QByteArray by = usesIndex ? QByteArray("title_key" + direction + ", initials") : plainTitle(kind);
    return readKeys(database,
        "SELECT " + rowid + " FROM " + from + " ORDER BY " + by + direction + ", " + rowid + direction
            + " LIMIT " + QByteArray::number(limit));
}

Result<OrderPlaces> readPlaces(const Database &database, RecordKind kind, const QByteArray &column,
    const TitleOrder &titles, bool indexIsCurrent)
{
    if (!indexIsCurrent || !isSearched(kind)) {
        return scannedPlaces(database, kind, column, titles);
    }
    Result<Statement> statement = Statement::prepare(database,
        "SELECT docid, " + column + " FROM " + sortingTable(kind) + " WHERE " + column
            + " IS NOT NULL ORDER BY " + column);
    if (!statement) {
        return statement.error();
    }
    OrderPlaces places{KeyMap<quint32>(titles.greatest, titles.keys.size()), 0};
    RawValue value;
    const Result<void> read = forEachRawRow(*statement, [&places, &value](sqlite3_stmt *row) {
        if (value.replaceBy(row, 1) || places.count == 0) {
            ++places.count;
        }
        places.byKey.set(sqlite3_column_int64(row, 0), places.count);
    });
    return read ? Result<OrderPlaces>(std::move(places)) : read.error();
}

Result<std::vector<RowKey>> readKeysInRole(
    const Database &database, const QByteArray &role, bool indexIsCurrent)
{
    if (indexIsCurrent) {
        return readKeys(database,
            "SELECT docid FROM " + sortingTable(RecordKind::Organisation) + " WHERE contracts_" + role
                + " IS NOT NULL");
    }
    return readKeys(database,
        "SELECT o.rowid FROM organisation AS o WHERE o.id IN (SELECT organisation_id FROM participation "
        "WHERE role = '"
            + role + "')");
}

} // namespace vigie
