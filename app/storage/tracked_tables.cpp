#include "app/storage/tracked_tables.h"

#include "app/storage/statement.h"

namespace vigie {

std::optional<RecordKind> trackedKind(const char *table)
{
    return kindFromName(QString::fromLatin1(table));
}

Result<std::vector<TrackedColumn>> trackedColumns(const Database &database, RecordKind kind)
{
    Result<Statement> names
        = Statement::prepare(database, R"(SELECT name FROM pragma_table_info(:table) ORDER BY cid)");
    if (!names) {
        return names.error();
    }
    names->bind(":table", kindName(kind));
    std::vector<TrackedColumn> columns;
    while (true) {
        const Result<bool> row = names->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        columns.push_back({names->text(0), nullptr, 0});
    }
    for (const Field &field : fieldsOf(kind)) {
        const QStringList parts = columnsOf(field);
        for (TrackedColumn &column : columns) {
            if (const qsizetype part = parts.indexOf(column.name); part >= 0) {
                column.field = &field;
                column.part = static_cast<size_t>(part);
            }
        }
    }
    return columns;
}

} // namespace vigie
