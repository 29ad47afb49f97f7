// RecordList::rows: the cells of the rows that are seen.

#include "app/storage/list_sql.h"
#include "app/storage/record_titles.h"
#include "app/storage/standing_rule.h"

namespace vigie {

namespace {

QString joined(const QString &before, const QString &more)
{
    return before.isEmpty() ? more : QString(before + QStringLiteral(", ") + more);
}

QByteArray jsonOf(std::span<const RowKey> keys)
{
    QByteArray json = "[";
    for (const RowKey key : keys) {
        json += (json.size() > 1 ? QByteArray(",") : QByteArray()) + QByteArray::number(key);
    }
    return json + "]";
}

// Reads one window of a view: the fields in one query, then one for each computed column and one for the
// evidence.
class RowWindow
{
public:
    RowWindow(const Database &database, ListView view, std::span<const RowKey> keys)
        : m_database(database)
        , m_view(view)
        , m_columns(columnsOf(view))
        , m_rows(keys.size())
        , m_keysJson(QString::fromLatin1(jsonOf(keys)))
    {
        for (size_t i = 0; i < keys.size(); ++i) {
            m_places[keys[i]].push_back(i);
        }
    }

    Result<std::vector<ListRow>> run()
    {
        if (const Result<void> read = readFields(); !read) {
            return read.error();
        }
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Result<void> read = m_columns[i].field ? Result<void>() : readComputed(i);
            if (!read) {
                return read.error();
            }
        }
        if (const Result<void> read = readStandings(); !read) {
            return read.error();
        }
        return std::move(m_rows);
    }

private:
    QByteArray windowSql() const
    {
        return fromSql(m_view) + " WHERE t.rowid IN (SELECT value FROM json_each(:keys))";
    }

    Result<void> readFields()
    {
        QByteArray list = "t.rowid, t.id";
        for (const ListColumn &column : m_columns) {
            if (!column.field) {
                continue;
            }
            for (const QString &name : columnsOf(*column.field)) {
                list += ", t." + name.toLatin1();
            }
            if (column.type == FieldType::Reference) {
                list += ", " + targetTitleSql(*column.field, "t");
            }
        }
        return forEachRow("SELECT " + list + " FROM " + windowSql(), [this](const Statement &row) {
            for (const size_t place : m_places.value(row.integer(0))) {
                m_rows[place] = rowFrom(row);
            }
        });
    }

    ListRow rowFrom(const Statement &statement)
    {
        ListRow row;
        row.ref = {kindOf(m_view), RecordId(statement.text(1))};
        row.cells.resize(m_columns.size());
        row.standings.resize(m_columns.size());
        row.referenceTitles.resize(m_columns.size());
        int at = 2;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (const Field *field = m_columns[i].field) {
                row.cells[i] = valueAt(statement, at, *field);
                at += static_cast<int>(columnsOf(*field).size());
                if (field->type == FieldType::Reference) {
                    row.referenceTitles[i] = statement.text(at++);
                }
            }
        }
        return row;
    }

    Result<void> readComputed(size_t i)
    {
        const ListColumn &column = m_columns[i];
        if (isListOfNames(column)) {
            const QByteArray owners = "(SELECT t.id FROM " + fromSql(m_view)
                + " WHERE t.rowid IN (SELECT value FROM json_each(:keys)))";
            return forEachRow("SELECT t.rowid, n.name FROM (" + namesSql(column, owners)
                    + ") AS n CROSS JOIN " + fromSql(m_view)
                    + " ON t.id = n.owner WHERE n.name IS NOT NULL ORDER BY t.rowid, n.place",
                [this, i](const Statement &row) {
                    setCells(row.integer(0), i, [&row](FieldValue &cell) {
                        const QString *names = std::get_if<QString>(&cell);
                        cell = joined(names ? *names : QString(), row.text(1));
                    });
                });
        }
        if (isAmount(column)) {
            return readAmounts(i);
        }
        return forEachRow("SELECT t.rowid, " + countSql(m_view, column) + " FROM " + windowSql(),
            [this, i](const Statement &row) {
                setCells(row.integer(0), i, [&row](FieldValue &cell) { cell = row.integer(1); });
            });
    }

    // The sum of an organisation's amounts in its role; amounts of several currencies stand beside each other
    // as text.
    Result<void> readAmounts(size_t i)
    {
        return forEachRow(
            "SELECT t.rowid, p.amount_currency, sum(p.amount), sum(coalesce(p.amount_max, p.amount)) FROM "
                + fromSql(m_view)
                + " CROSS JOIN participation AS p ON p.organisation_id = t.id AND p.role = '" + roleOf(m_view)
                + "' WHERE t.rowid IN (SELECT value FROM json_each(:keys)) AND p.amount IS NOT NULL"
                  " GROUP BY t.rowid, p.amount_currency ORDER BY t.rowid, p.amount_currency",
            [this, i](const Statement &row) {
                const Result<Currency> currency = Currency::fromCode(row.text(1));
                if (!currency) {
                    return;
                }
                const Money sum(row.integer(2), row.integer(3), *currency);
                setCells(row.integer(0), i, [&sum](FieldValue &cell) {
                    if (isUnknown(cell)) {
                        cell = sum;
                    } else if (const Money *one = std::get_if<Money>(&cell)) {
                        cell = joined(one->toCanonical(), sum.toCanonical());
                    } else {
                        cell = joined(std::get<QString>(cell), sum.toCanonical());
                    }
                });
            });
    }

    Result<void> readStandings()
    {
        QByteArray ids = "[";
        for (const ListRow &row : m_rows) {
            if (!row.ref.isNull()) {
                // json_each reads it: an id of a hostile file may hold anything.
                QString id = row.ref.id.toString();
                id.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
                ids += (ids.size() > 1 ? ",\"" : "\"") + id.toUtf8() + "\"";
            }
        }
        const Result<Standings> standings = Standings::read(m_database, QByteArray(ids + "]"));
        if (!standings) {
            return standings.error();
        }
        for (ListRow &row : m_rows) {
            for (size_t i = 0; i < row.standings.size(); ++i) {
                if (m_columns[i].field) {
                    row.standings[i] = standings->of(row.ref, m_columns[i].key, !isUnknown(row.cells[i]));
                }
            }
        }
        return {};
    }

    template <typename Change>
    void setCells(RowKey key, size_t column, const Change &change)
    {
        for (const size_t place : m_places.value(key)) {
            if (!m_rows[place].ref.isNull()) {
                change(m_rows[place].cells[column]);
            }
        }
    }

    template <typename Use>
    Result<void> forEachRow(const QByteArray &sql, const Use &use)
    {
        Result<Statement> statement = Statement::prepare(m_database, sql);
        if (!statement) {
            return statement.error();
        }
        statement->bind(":keys", m_keysJson);
        for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
            if (!row) {
                return row.error();
            }
            use(*statement);
        }
        return {};
    }

    const Database &m_database;
    ListView m_view;
    const std::vector<ListColumn> &m_columns;
    std::vector<ListRow> m_rows;
    QString m_keysJson;
    QHash<RowKey, std::vector<size_t>> m_places;
};

} // namespace

Result<std::vector<ListRow>> RecordList::rows(ListView view, std::span<const RowKey> keys) const
{
    return RowWindow(m_database, view, keys).run();
}

} // namespace vigie
