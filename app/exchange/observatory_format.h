// The format "observatory": a folder of CSV tables — sources, organisations, people, contracts,
// participations, ties, events, outcome_metrics, payments, facts — as the README of resources/sample
// describes them.
#pragma once

#include "app/base/progress.h"
#include "app/exchange/import_plan.h"
#include "app/storage/database.h"

#include <QStringList>

namespace vigie {

// sources: folders of that layout, or single tables of it. Unreadable when one cannot be read or none is a
// table of the layout. Reads only.
Result<ImportPlan> planObservatoryImport(
    const QStringList &sources, const Database &database, const Wording &wording);

// The same on a connection of its own to the database at that path, for a thread of its own. Cancelled when
// progress says so.
Result<ImportPlan> planObservatoryImport(const QStringList &sources, const QString &databasePath,
    const Wording &wording, const Progress &progress);

} // namespace vigie
