// What the orders of lists are read from: titles, and for each row the place of its key in a column. From the
// search index where it is current; else from the rows themselves, folded where they are few and as SQLite
// compares where they are many.
#pragma once

#include "app/base/result.h"
#include "app/records/record_kind.h"
#include "app/storage/database.h"
#include "app/storage/key_map.h"

namespace vigie {

// The rows of one table by title.
struct TitleOrder
{
    std::vector<RowKey> keys;
    RowKey greatest = 0;
    KeyMap<quint64> initials; // see initialsOf; only from a current index
};
Result<TitleOrder> readTitleOrder(const Database &database, RecordKind kind, bool indexIsCurrent);
// The first of them, in either direction, by an index alone. canReadFirstTitles: whether there is one.
Result<std::vector<RowKey>> readFirstTitles(
    const Database &database, RecordKind kind, bool indexIsCurrent, Qt::SortOrder sortOrder, int limit);
bool canReadFirstTitles(const Database &database, RecordKind kind, bool indexIsCurrent);

// For each row the place of its key among the different keys, from 1; 0 for unknown.
struct OrderPlaces
{
    KeyMap<quint32> byKey;
    quint32 count = 0;
};
// column: one of sortedColumns(kind).
Result<OrderPlaces> readPlaces(const Database &database, RecordKind kind, const QByteArray &column,
    const TitleOrder &titles, bool indexIsCurrent);

// The rows of organisations that have a role.
Result<std::vector<RowKey>> readKeysInRole(
    const Database &database, const QByteArray &role, bool indexIsCurrent);

} // namespace vigie
