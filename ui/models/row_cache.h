// RowCache: the rows of a list that were seen lately. Asked for one, it reads the block around it, so that a
// screen of rows costs one or two queries whatever the length of the list.
#pragma once

#include "app/storage/record_list.h"
#include "ui/models/cell_text.h"

#include <QCache>

#include <span>

namespace vigie {

struct SeenRow
{
    ListRow row;
    std::vector<CellText> texts; // as row.cells
};

class RowCache
{
public:
    RowCache(const Database &database, ListView view);

    // The row at `index` of `keys`; null when it cannot be read. Valid until the next call.
    const SeenRow *at(std::span<const RowKey> keys, qsizetype index, const Wording &wording);
    void clear() { m_rows.clear(); }
    // Forgets one record and gives its key, when it was there.
    std::optional<RowKey> forget(const RecordRef &ref);

private:
    void readAround(std::span<const RowKey> keys, qsizetype index, const Wording &wording);
    std::vector<CellText> textsOf(const ListRow &row, const Wording &wording) const;

    RecordList m_list;
    ListView m_view;
    QCache<RowKey, SeenRow> m_rows;
};

} // namespace vigie
