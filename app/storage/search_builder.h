// Builds the search index of an observatory: in a file aside that takes the place of the index when it is
// whole. Until then whoever reads or writes either file goes on as before.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QString>

namespace vigie {

// Brings the index file at `indexPath` up to what the database at `databasePath` holds, on connections of its
// own: by what was edited since where it once was current, else anew. Nobody may have the index attached
// meanwhile: its file is replaced. progress gets 0…1 and may return false to stop (Cancelled), which leaves
// the index as it was.
Result<void> buildSearchIndex(
    const QString &databasePath, const QString &indexPath, const Progress &progress = {});

// The same, always anew.
Result<void> rebuildSearchIndex(
    const QString &databasePath, const QString &indexPath, const Progress &progress = {});

// Where it is built until it is whole.
QString indexAside(const QString &indexPath);

} // namespace vigie
