// The key by which a field's value sorts: a number or a folded text; unknown has none and comes last
// whichever way.
#pragma once

#include "app/storage/field_columns.h"

namespace vigie {

// cells in the order of columnsOf(field); title is what a reference points at. Codes sort by their place in
// their list (stages by meaning), those outside it after them by their text; dates by first day, then the
// coarser first; amounts and quantities by their lower bound in whole units, whatever the currency.
Cell sortKey(const Field &field, std::span<const Cell> cells, const QString &title = {});
// The key of a text: its folded words, cut where nobody looks any more.
Cell textSortKey(QStringView text);
// NULL is not given; numbers before texts, as SQLite has it.
bool sortsBefore(const Cell &a, const Cell &b);

} // namespace vigie
