// ListState: how a person left a list: columns, widths, sort and filters. The shell keeps it between runs;
// the page only gives and takes it.
#pragma once

#include "app/storage/record_list.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace vigie {

struct ListState
{
    QStringList columns; // keys of the shown columns, in their order; empty: as at first
    QHash<QString, int> widths; // chosen by hand, by key, in pixels
    QString sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::vector<ListFilter> filters;
};

} // namespace vigie
