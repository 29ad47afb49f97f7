// The look of the small tables in a record's page.
#pragma once

#include "app/editing/workspace.h"

#include <QTableView>

namespace vigie {

// A table without frame and grid, its rows chosen whole, its cells painted by the one delegate; `model` is
// set.
QTableView *makeSmallTable(
    const QString &name, const QString &label, QAbstractItemModel *model, Workspace &workspace);

} // namespace vigie
