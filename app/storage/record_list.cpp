#include "app/storage/record_list.h"

#include "app/base/folded_text.h"
#include "app/storage/list_order.h"
#include "app/storage/list_sql.h"
#include "app/storage/row_loop.h"
#include "app/storage/search_tables.h"
#include "app/storage/word_match.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace vigie {

namespace {

// From so many matches on, a first page asks how dense they are …
constexpr size_t fewMatches = 2000;
// … and where at least one row in so many matches, it meets them in their order.
constexpr RowKey rareMatch = 20;

size_t wanted(int limit)
{
    return limit < 0 ? std::numeric_limits<size_t>::max() : static_cast<size_t>(limit);
}

bool isByTitle(const ListQuery &query, const ListColumn *column)
{
    return !column || (column->field && column->field == titleField(kindOf(query.view)));
}

// The keys of a statement's first column, at most `limit`.
Result<std::vector<RowKey>> collect(Statement &statement, size_t limit)
{
    std::vector<RowKey> keys;
    const Result<void> read = forEachRawRow(
        statement, [&keys](sqlite3_stmt *row) { keys.push_back(sqlite3_column_int64(row, 0)); }, limit);
    return read ? Result<std::vector<RowKey>>(std::move(keys)) : read.error();
}

template <typename Matches>
std::vector<RowKey> filtered(const std::vector<RowKey> &order, int limit, const Matches &matches)
{
    std::vector<RowKey> keys;
    for (const RowKey key : order) {
        if (keys.size() >= wanted(limit)) {
            break;
        }
        if (matches(key)) {
            keys.push_back(key);
        }
    }
    return keys;
}

// One answer of RecordList::keys.
class KeySearch
{
public:
    KeySearch(const Database &database, ListOrders &orders, const ListQuery &query, int limit)
        : m_database(database)
        , m_orders(orders)
        , m_query(query)
        , m_limit(limit)
        , m_kind(kindOf(query.view))
        , m_column(findColumn(query.view, query.sortColumn))
        , m_words(foldedWords(query.words))
    {
    }

    bool isReady()
    {
        m_orders.refresh();
        return isFirstByTitle()
            || (m_query.filters.empty() && usesIndex()
                && m_orders.isReady(m_query.view, m_column, m_query.sortOrder));
    }

    Result<void> makeReady()
    {
        m_orders.refresh();
        const Result<const std::vector<RowKey> *> order
            = m_orders.order(m_query.view, m_column, m_query.sortOrder);
        return order ? Result<void>() : Result<void>(order.error());
    }

    Result<std::vector<RowKey>> run()
    {
        m_orders.refresh();
        if (m_limit >= 0 && isFirstByTitle()) {
            return readFirstTitles(m_database, m_kind, m_orders.indexIsCurrent(), m_query.sortOrder, m_limit);
        }
        const Result<const std::vector<RowKey> *> order
            = m_orders.order(m_query.view, m_column, m_query.sortOrder);
        if (!order) {
            return order.error();
        }
        if (isEverything()) {
            return filtered(**order, m_limit, [](RowKey) { return true; });
        }
        if (!m_query.filters.empty() || !usesIndex()) {
            return filteredBySql(**order);
        }
        return filteredByWords(**order);
    }

private:
    bool usesIndex() const { return m_orders.indexIsCurrent() && isSearched(m_kind); }
    bool isEverything() const { return m_words.isEmpty() && m_query.filters.empty(); }
    // Whether the first rows can be read by an index while their order is not at hand.
    bool isFirstByTitle()
    {
        return isEverything() && isByTitle(m_query, m_column) && roleOf(m_query.view).isEmpty()
            && !m_orders.knowsTitles(m_kind)
            && canReadFirstTitles(m_database, m_kind, m_orders.indexIsCurrent());
    }

    Result<KeySet> emptySet() const
    {
        const Result<const TitleOrder *> titles = m_orders.titles(m_kind);
        return titles ? Result<KeySet>(KeySet((*titles)->greatest, (*titles)->keys.size())) : titles.error();
    }

    Result<std::vector<RowKey>> filteredBySql(const std::vector<RowKey> &order) const
    {
        const Result<ListCondition> condition = conditionOf(m_database, m_query, usesIndex());
        if (!condition) {
            return condition.error();
        }
        Result<Statement> statement = Statement::prepare(
            m_database, "SELECT t.rowid FROM " + fromSql(m_query.view) + " WHERE " + condition->sql);
        if (!statement) {
            return statement.error();
        }
        condition->bindTo(*statement);
        const Result<std::vector<RowKey>> matches = collect(*statement, wanted(-1));
        return matches ? ordered(order, *matches) : matches.error();
    }

    Result<std::vector<RowKey>> ordered(
        const std::vector<RowKey> &order, const std::vector<RowKey> &matches) const
    {
        Result<KeySet> set = emptySet();
        if (!set) {
            return set.error();
        }
        for (const RowKey key : matches) {
            set->insert(key);
        }
        return filtered(order, m_limit, [&set](RowKey key) { return set->contains(key); });
    }

    Result<std::vector<RowKey>> filteredByWords(const std::vector<RowKey> &order) const
    {
        const Result<const TitleOrder *> titles = m_orders.titles(m_kind);
        if (!titles) {
            return titles.error();
        }
        // One letter is answered by the initials alone: half of all rows have a word that begins with it.
        const KeyMap<quint64> &initials = (*titles)->initials;
        quint64 letters = 0;
        QStringList words;
        for (const QString &word : m_words) {
            const quint64 initial = initialOf(word);
            letters |= initial;
            if (!initial) {
                words.append(word);
            }
        }
        const auto hasLetters = [&](RowKey key) { return (initials.value(key) & letters) == letters; };
        if (words.isEmpty()) {
            return filtered(order, m_limit, hasLetters);
        }
        Result<Statement> statement = Statement::prepare(m_database,
            "SELECT rowid FROM " + textTable(m_kind) + " WHERE " + textTableName(m_kind) + " MATCH :words");
        if (!statement) {
            return statement.error();
        }
        statement->bind(":words", matchText(words));
        const bool isFirstPage = m_limit >= 0;
        Result<std::vector<RowKey>> matches = collect(*statement, isFirstPage ? fewMatches : wanted(-1));
        if (!matches) {
            return matches.error();
        }
        if (isFirstPage && matches->size() == fewMatches) {
            // They come by row, so that the first of them tell how dense all of them are.
            if (matches->back() - matches->front() < static_cast<RowKey>(fewMatches) * rareMatch) {
                return metInOrder(order, initials);
            }
            const Result<std::vector<RowKey>> rest = collect(*statement, wanted(-1));
            if (!rest) {
                return rest.error();
            }
            matches->insert(matches->end(), rest->begin(), rest->end());
        }
        matches->erase(
            std::remove_if(matches->begin(), matches->end(), std::not_fn(hasLetters)), matches->end());
        return ordered(order, *matches);
    }

    // The first of many matches: by reading the documents in the order of the list.
    Result<std::vector<RowKey>> metInOrder(
        const std::vector<RowKey> &order, const KeyMap<quint64> &initials) const
    {
        quint64 needed = 0;
        for (const QString &word : m_words) {
            needed |= initialOf(word.left(1));
        }
        Result<Statement> statement = Statement::prepare(
            m_database, "SELECT title_key, body FROM " + documentTable(m_kind) + " WHERE docid = :docid");
        if (!statement) {
            return statement.error();
        }
        std::vector<RowKey> keys;
        for (const RowKey key : order) {
            if (keys.size() >= wanted(m_limit)) {
                break;
            }
            if ((initials.value(key) & needed) != needed) {
                continue;
            }
            const Result<bool> row = statement->bind(":docid", key).step();
            if (!row) {
                return row.error();
            }
            if (*row && beginsWords(m_words, QString(statement->text(0) + u' ' + statement->text(1)))) {
                keys.push_back(key);
            }
            statement->reset();
        }
        return keys;
    }

    const Database &m_database;
    ListOrders &m_orders;
    const ListQuery &m_query;
    int m_limit;
    RecordKind m_kind;
    const ListColumn *m_column;
    QStringList m_words;
};

} // namespace

RecordList::RecordList(const Database &database, std::shared_ptr<OrderBook> book)
    : m_database(database)
    , m_orders(std::make_shared<ListOrders>(database, std::move(book)))
{
}

Result<std::vector<RowKey>> RecordList::keys(const ListQuery &query, int limit) const
{
    return KeySearch(m_database, *m_orders, query, limit).run();
}

bool RecordList::isReady(const ListQuery &query) const
{
    return KeySearch(m_database, *m_orders, query, -1).isReady();
}

Result<void> RecordList::makeReady(const ListQuery &query) const
{
    return KeySearch(m_database, *m_orders, query, -1).makeReady();
}

Result<RowKey> RecordList::keyOf(const RecordRef &ref) const
{
    Result<Statement> statement
        = Statement::prepare(m_database, "SELECT rowid FROM main." + tableOf(ref.kind) + " WHERE id = :id");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->bind(":id", ref.id.toString()).step();
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorKind::NotFound, {}, kindName(ref.kind) + u' ' + ref.id.toString()};
    }
    return statement->integer(0);
}

Result<qint64> RecordList::count(ListView view) const
{
    const QByteArray role = roleOf(view);
    Result<Statement> statement = Statement::prepare(m_database,
        role.isEmpty() ? QByteArray("SELECT count(*) FROM " + fromSql(view))
                       : QByteArray("SELECT count(DISTINCT organisation_id) FROM participation WHERE role = '"
                           + role + "'"));
    const Result<bool> row = statement ? statement->step() : Result<bool>(statement.error());
    return row ? Result<qint64>(statement->integer(0)) : row.error();
}

} // namespace vigie
