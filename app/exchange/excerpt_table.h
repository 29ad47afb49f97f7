// An excerpt of a list: what a person sees of it, rows filtered and in their order, columns as chosen.
#pragma once

#include "app/exchange/view_table.h"

#include <vector>

namespace vigie {

struct ListExcerpt
{
    std::vector<RowKey> rows;
    QStringList columns; // keys of columnsOf(view)
};

// The id, then the columns of the excerpt, named and written as those of readViewTable(). A computed column
// has its own name; amounts of several currencies stand as text, one after the other.
Result<ViewTable> readExcerpt(
    const Database &database, ListView view, const ListExcerpt &excerpt, bool confidential);

} // namespace vigie
