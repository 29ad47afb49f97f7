// RecordList::totals and RecordList::facets: what all rows of a list have together.

#include "app/storage/list_sql.h"
#include "app/storage/search_tables.h"

#include <algorithm>

namespace vigie {

namespace {

Result<Statement> prepared(const Database &database, const QByteArray &sql, const ListCondition &condition)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (statement) {
        condition.bindTo(*statement);
    }
    return statement;
}

// Rows of a statement, each given to `use`.
template <typename Use>
Result<void> forEachRow(Result<Statement> statement, const Use &use)
{
    if (!statement) {
        return statement.error();
    }
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        use(*statement);
    }
    return {};
}

// (currency, sum of the lower bounds, of the upper bounds) and how many rows of the list have an amount.
struct AmountSql
{
    QByteArray sums;
    QByteArray known;
};

AmountSql amountSqlOf(const ListQuery &query, const ListColumn &column, const QByteArray &condition)
{
    const QByteArray where = " WHERE " + condition + " AND ";
    if (column.field) {
        const QByteArray name = QByteArray("t.") + column.field->name;
        const QByteArray known = name + " IS NOT NULL AND " + name + "_currency IS NOT NULL";
        return {"SELECT " + name + "_currency, sum(" + name + "), sum(coalesce(" + name + "_max, " + name
                + ")) FROM " + fromSql(query.view) + where + known + " GROUP BY 1 ORDER BY 1",
            "SELECT count(*) FROM " + fromSql(query.view) + where + known};
    }
    const QByteArray inRole = "p.role = '" + roleOf(query.view) + "'";
    const QByteArray known = "p.amount IS NOT NULL AND p.amount_currency IS NOT NULL";
    // Everybody in the role is read without asking who they are, and one row after the other (hence the
    // plus).
    const bool isEverybody = query.filters.empty() && query.words.isEmpty();
    const QByteArray rows = isEverybody
        ? QByteArray(" FROM participation AS p WHERE +" + inRole + " AND " + known)
        : QByteArray(" FROM " + fromSql(query.view)
            + " CROSS JOIN participation AS p ON p.organisation_id = t.id AND " + inRole + where + known);
    return {"SELECT p.amount_currency, sum(p.amount), sum(coalesce(p.amount_max, p.amount))" + rows
            + " GROUP BY 1 ORDER BY 1",
        "SELECT count(DISTINCT p.organisation_id)" + rows};
}

Result<qint64> numberOf(Result<Statement> statement)
{
    qint64 number = 0;
    const Result<void> read
        = forEachRow(std::move(statement), [&number](const Statement &row) { number = row.integer(0); });
    return read ? Result<qint64>(number) : read.error();
}

Result<AmountTotal> totalOf(const Database &database, const ListQuery &query, const ListColumn &column,
    const ListCondition &condition, qint64 rows)
{
    const AmountSql sql = amountSqlOf(query, column, condition.sql);
    AmountTotal total{column.key, {}, rows, 0};
    const Result<void> summed
        = forEachRow(prepared(database, sql.sums, condition), [&total](const Statement &row) {
              if (const Result<Currency> currency = Currency::fromCode(row.text(0))) {
                  total.sums.emplace_back(row.integer(1), row.integer(2), *currency);
              }
          });
    if (!summed) {
        return summed.error();
    }
    const Result<qint64> known = numberOf(prepared(database, sql.known, condition));
    if (!known) {
        return known.error();
    }
    total.unknown = rows - *known;
    return total;
}

QByteArray yearSql(const QByteArray &column)
{
    return "substr(" + firstDaySql(column) + ", 1, 4)";
}

// (value, count) for the columns whose canonical text is one expression.
QByteArray simpleFacetSql(ListView view, const ListColumn &column, const QByteArray &condition)
{
    QByteArray value;
    if (!column.field) {
        value = countSql(view, column);
    } else {
        value = QByteArray("t.") + column.field->name;
        if (column.type == FieldType::Date) {
            value = yearSql(value);
        } else if (column.type == FieldType::Reference && column.field->pointsAtSeveralKinds()) {
            value = "t." + columnsOf(*column.field).at(1).toLatin1() + " || ':' || " + value;
        }
    }
    return "SELECT coalesce(" + value + ", ''), count(*) FROM " + fromSql(view) + " WHERE " + condition
        + " GROUP BY 1";
}

// A row counts once for each of its names, and as unknown where it has none.
QByteArray namesFacetSql(ListView view, const ListColumn &column, const QByteArray &condition)
{
    return "SELECT coalesce(n.name, ''), count(DISTINCT t.id) FROM " + fromSql(view) + " LEFT JOIN ("
        + namesSql(column) + ") AS n ON n.owner = t.id WHERE " + condition + " GROUP BY 1";
}

QByteArray wholeFieldSql(ListView view, const ListColumn &column, const QByteArray &condition)
{
    QByteArray columns;
    for (const QString &name : columnsOf(*column.field)) {
        columns += "t." + name.toLatin1() + ", ";
    }
    return "SELECT " + columns + "count(*) FROM " + fromSql(view) + " WHERE " + condition + " GROUP BY "
        + columns.chopped(2);
}

// Most frequent first; equal ones by their text, unknown after them.
bool comesBefore(const FacetValue &a, const FacetValue &b)
{
    if (a.count != b.count) {
        return a.count > b.count;
    }
    return a.value.isEmpty() != b.value.isEmpty() ? b.value.isEmpty() : a.value < b.value;
}

} // namespace

Result<std::vector<AmountTotal>> RecordList::totals(const ListQuery &query) const
{
    const std::vector<ListColumn> &columns = columnsOf(query.view);
    if (std::none_of(columns.begin(), columns.end(), isAmount)) {
        return std::vector<AmountTotal>{};
    }
    const Result<ListCondition> condition = conditionOf(m_database, query, searchIndexIsCurrent(m_database));
    if (!condition) {
        return condition.error();
    }
    std::vector<AmountTotal> totals;
    const Result<qint64> rows = numberOf(prepared(
        m_database, "SELECT count(*) FROM " + fromSql(query.view) + " WHERE " + condition->sql, *condition));
    if (!rows) {
        return rows.error();
    }
    for (const ListColumn &column : columns) {
        if (!isAmount(column)) {
            continue;
        }
        Result<AmountTotal> total = totalOf(m_database, query, column, *condition, *rows);
        if (!total) {
            return total.error();
        }
        totals.push_back(std::move(*total));
    }
    return totals;
}

Result<std::vector<FacetValue>> RecordList::facets(const ListQuery &query, const QString &key) const
{
    const ListColumn *column = findColumn(query.view, key);
    if (!column) {
        return Error{ErrorKind::InvalidInput, {}, u"no such column: " + key};
    }
    const Result<ListCondition> condition
        = conditionOf(m_database, query, searchIndexIsCurrent(m_database), key);
    if (!condition) {
        return condition.error();
    }
    std::vector<FacetValue> values;
    Result<void> read;
    if (column->field && (column->type == FieldType::Money || column->type == FieldType::Quantity)) {
        const int width = static_cast<int>(columnsOf(*column->field).size());
        read
            = forEachRow(prepared(m_database, wholeFieldSql(query.view, *column, condition->sql), *condition),
                [&](const Statement &row) {
                    const FieldValue value = valueAt(row, 0, *column->field);
                    values.push_back({toCanonical(value, *column->field), row.integer(width)});
                });
    } else if (!column->field && isAmount(*column)) {
        return values; // sums are no values to choose from
    } else {
        const QByteArray sql = isListOfNames(*column) ? namesFacetSql(query.view, *column, condition->sql)
                                                      : simpleFacetSql(query.view, *column, condition->sql);
        read = forEachRow(prepared(m_database, sql, *condition), [&values](const Statement &row) {
            values.push_back({row.text(0), row.integer(1)});
        });
    }
    if (!read) {
        return read.error();
    }
    std::sort(values.begin(), values.end(), comesBefore);
    return values;
}

} // namespace vigie
