// The tables that take part in change recording, undo and merging: one for each kind of record.
#pragma once

#include "app/records/field_catalog.h"
#include "app/storage/database.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace vigie {

std::optional<RecordKind> trackedKind(const char *table);

// Which catalog field each column of a table belongs to, by the position a changeset gives: it knows no
// names.
struct TrackedColumn
{
    QString name;
    const Field *field = nullptr; // null for the id
    size_t part = 0; // 0: f, 1: f_max or f_kind, 2: f_currency
};
Result<std::vector<TrackedColumn>> trackedColumns(const Database &database, RecordKind kind);

} // namespace vigie
