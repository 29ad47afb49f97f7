#include "app/storage/changeset_rows.h"

#include "app/storage/field_columns.h"
#include "app/storage/tracked_tables.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>
#include <optional>

namespace vigie {

namespace {

using ReadValue = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

// The cell of one column; nothing where the changeset does not say (an unchanged column of an update).
std::optional<Cell> cellOf(sqlite3_changeset_iter *iterator, int column, ReadValue read)
{
    sqlite3_value *value = nullptr;
    if (read(iterator, column, &value) != SQLITE_OK || !value) {
        return {};
    }
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_NULL:
        return Cell();
    default:
        return QString::fromUtf8(
            static_cast<const char *>(static_cast<const void *>(sqlite3_value_text(value))),
            sqlite3_value_bytes(value));
    }
}

class RowReader
{
public:
    explicit RowReader(const Database &database)
        : m_database(database)
    {
    }

    Result<std::optional<RowChange>> read(sqlite3_changeset_iter *iterator)
    {
        const char *table = nullptr;
        int columnCount = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columnCount, &operation, &indirect);
        const std::optional<RecordKind> kind = trackedKind(table);
        if (!kind) {
            return std::optional<RowChange>();
        }
        if (!m_columns.contains(*kind)) {
            Result<std::vector<TrackedColumn>> columns = trackedColumns(m_database, *kind);
            if (!columns) {
                return columns.error();
            }
            m_columns.emplace(*kind, std::move(*columns));
        }
        RowChange change;
        change.record.kind = *kind;
        change.operation = operation == SQLITE_INSERT ? RowOperation::Insert
            : operation == SQLITE_DELETE              ? RowOperation::Delete
                                                      : RowOperation::Update;
        m_old.assign(static_cast<size_t>(columnCount), {});
        m_new.assign(static_cast<size_t>(columnCount), {});
        for (int i = 0; i < columnCount; ++i) {
            if (operation != SQLITE_INSERT) {
                m_old[static_cast<size_t>(i)] = cellOf(iterator, i, sqlite3changeset_old);
            }
            if (operation != SQLITE_DELETE) {
                m_new[static_cast<size_t>(i)] = cellOf(iterator, i, sqlite3changeset_new);
            }
        }
        if (const Result<void> gathered = gatherFields(change); !gathered) {
            return gathered.error();
        }
        return std::optional(std::move(change));
    }

private:
    Result<void> gatherFields(RowChange &change)
    {
        const std::vector<TrackedColumn> &columns = m_columns.at(change.record.kind);
        const size_t count = std::min(columns.size(), m_old.size());
        for (size_t i = 0; i < count; ++i) {
            if (!columns[i].field) {
                const std::optional<Cell> &id = m_new[i] ? m_new[i] : m_old[i];
                if (id && std::holds_alternative<QString>(*id)) {
                    change.record.id = RecordId(std::get<QString>(*id));
                }
            }
        }
        if (const Result<void> filled = fillUnchangedParts(change, columns, count); !filled) {
            return filled.error();
        }
        for (size_t i = 0; i < count; ++i) {
            const TrackedColumn &column = columns[i];
            if (column.field && column.part == 0 && (m_old[i] || m_new[i])) {
                put(change.oldValues, m_old, columns, *column.field);
                put(change.newValues, m_new, columns, *column.field);
            }
        }
        return {};
    }

    // An update names changed columns only: the currency of an amount that changed is in the row as it is
    // now.
    Result<void> fillUnchangedParts(
        const RowChange &change, const std::vector<TrackedColumn> &columns, size_t count)
    {
        if (change.operation != RowOperation::Update) {
            return {};
        }
        std::optional<Statement> row;
        for (size_t i = 0; i < count; ++i) {
            const Field *field = columns[i].field;
            if (!field || !(m_old[i] || m_new[i])) {
                continue;
            }
            for (size_t j = 0; j < count; ++j) {
                if (columns[j].field != field || m_old[j] || m_new[j]) {
                    continue;
                }
                if (!row) {
                    Result<Statement> current = currentRow(change.record, columns);
                    if (!current) {
                        return current.error();
                    }
                    row.emplace(std::move(*current));
                }
                m_old[j] = m_new[j] = cellAt(*row, static_cast<int>(j));
            }
        }
        return {};
    }

    Result<Statement> currentRow(const RecordRef &record, const std::vector<TrackedColumn> &columns) const
    {
        QByteArray names;
        for (const TrackedColumn &column : columns) {
            names += (names.isEmpty() ? "" : ", ") + column.name.toLatin1();
        }
        const QByteArray sql
            = QByteArray(R"(SELECT )") + names + " FROM " + tableOf(record.kind) + " WHERE id = :id";
        Result<Statement> statement = Statement::prepare(m_database, sql);
        if (statement) {
            statement->bind(":id", record.id.toString());
            if (const Result<bool> found = statement->step(); !found) {
                return found.error();
            }
        }
        return statement;
    }

    static void put(std::map<QString, QString> &values, const std::vector<std::optional<Cell>> &cells,
        const std::vector<TrackedColumn> &columns, const Field &field)
    {
        std::vector<Cell> parts(static_cast<size_t>(columnsOf(field).size()));
        bool known = false;
        for (size_t i = 0; i < std::min(columns.size(), cells.size()); ++i) {
            if (columns[i].field == &field && cells[i]) {
                parts[columns[i].part] = *cells[i];
                known = known || !std::holds_alternative<std::monostate>(*cells[i]);
            }
        }
        const bool wholeRow = !known; // nothing to say about an unknown value that was never there
        if (!wholeRow) {
            values[field.fieldName()] = toCanonical(valueFromCells(field, parts), field);
        }
    }

    const Database &m_database;
    std::map<RecordKind, std::vector<TrackedColumn>> m_columns;
    std::vector<std::optional<Cell>> m_old;
    std::vector<std::optional<Cell>> m_new;
};

} // namespace

Result<std::vector<RowChange>> readChangesetRows(const QByteArray &bytes, const Database &database)
{
    std::vector<RowChange> changes;
    if (bytes.isEmpty()) {
        return changes;
    }
    sqlite3_changeset_iter *iterator = nullptr;
    int code = sqlite3changeset_start(
        &iterator, static_cast<int>(bytes.size()), const_cast<char *>(bytes.constData()));
    RowReader reader(database);
    while (code == SQLITE_OK && sqlite3changeset_next(iterator) == SQLITE_ROW) {
        Result<std::optional<RowChange>> change = reader.read(iterator);
        if (!change) {
            sqlite3changeset_finalize(iterator);
            return change.error();
        }
        if (*change) {
            changes.push_back(std::move(**change));
        }
    }
    code = sqlite3changeset_finalize(iterator);
    if (code != SQLITE_OK) {
        return Error{ErrorKind::Unreadable,
            QCoreApplication::translate(
                "Storage", "This change of the history is damaged and cannot be read."),
            QString::fromUtf8(sqlite3_errstr(code))};
    }
    return changes;
}

} // namespace vigie
