// How a field of the catalog sits in its database columns (see columnsOf(Field)): cells to value and back.
#pragma once

#include "app/records/field_catalog.h"
#include "app/storage/statement.h"

#include <span>
#include <variant>
#include <vector>

namespace vigie {

using Cell = std::variant<std::monostate, qint64, double, QString>; // NULL, INTEGER, REAL, TEXT

// cells in the order of columnsOf(field).
FieldValue valueFromCells(const Field &field, std::span<const Cell> cells);
std::vector<Cell> cellsFromValue(const Field &field, const FieldValue &value);

// The cell of a statement's current row.
Cell cellAt(const Statement &statement, int column);
void bindCell(Statement &statement, const QByteArray &parameter, const Cell &cell);
// The value of a field whose columns start at `column` of the statement's current row.
FieldValue valueAt(const Statement &statement, int column, const Field &field);

// "id, name, stage, …": every column of a kind's table, in the order of the catalog, for a SELECT list.
const QByteArray &columnListOf(RecordKind kind);
QByteArray tableOf(RecordKind kind);

} // namespace vigie
