// The words of filters: on their chips, and beside the values that a person may choose.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/record_list.h"

namespace vigie {

// One value of a column, given as canonical text: "Implementation", "2019", "unknown".
QString facetText(const QString &value, const ListColumn &column, const Workspace &workspace);
// "Stage: implementation, signed" · "Signed: 2016 – 2021" · "Total investment: unknown"
QString filterText(const ListFilter &filter, ListView view, const Workspace &workspace);

} // namespace vigie
