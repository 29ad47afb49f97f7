// Rows of a table as others receive them from the clipboard: tab-separated text and an HTML table, with the
// headers.
#pragma once

#include <QAbstractItemModel>
#include <QMimeData>

#include <memory>
#include <vector>

namespace vigie {

// Texts that stand for a missing value ("not published") are left out.
std::unique_ptr<QMimeData> copiedRows(
    const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace vigie
