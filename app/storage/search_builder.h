// Builds the search index of an observatory: in a file aside that takes the place of the index when it is
// whole. Until then whoever reads or writes either file goes on as before.
#pragma once

#include "app/base/result.h"

#include <QString>

#include <functional>

namespace vigie {

// Brings the index file at `indexPath` up to what the database at `databasePath` holds, on connections of its
// own: by what was edited since where it once was current, else anew. Nobody may have the index attached
// meanwhile: its file is replaced. progress gets 0…1 and may return false to stop (Cancelled), which leaves
// the index as it was.
Result<void> buildSearchIndex(
    const QString &databasePath, const QString &indexPath, const std::function<bool(double)> &progress = {});

// The same, always anew.
Result<void> rebuildSearchIndex(
    const QString &databasePath, const QString &indexPath, const std::function<bool(double)> &progress = {});

} // namespace vigie
