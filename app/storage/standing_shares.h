// How many facts of records have each standing: the shares below a list, and in the report on quality. A fact
// is a known field that sources speak of (isFact); what it has no standing of its own for, it has from its
// record.
#pragma once

#include "app/base/result.h"
#include "app/records/standing_counts.h"
#include "app/storage/record_list.h"

#include <QHash>

namespace vigie {

// Over the rows of a list, with its words and filters.
Result<StandingCounts> standingsOfList(const Database &database, const ListQuery &query);
// Over every record of a kind.
Result<StandingCounts> standingsOfKind(const Database &database, RecordKind kind);
// Over every kind that needs sources (see sourcedKinds).
Result<StandingCounts> standingsOfAll(const Database &database);
// Of each record of a kind that has facts, by its id.
Result<QHash<QString, StandingCounts>> standingsByRecord(const Database &database, RecordKind kind);

} // namespace vigie
