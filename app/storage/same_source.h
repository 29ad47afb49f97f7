// Finds the source we have already, before it is added a second time.
#pragma once

#include "app/base/result.h"
#include "app/records/source_matching.h"
#include "app/storage/database.h"

#include <optional>
#include <utility>

namespace vigie {

struct SameSource
{
    RecordRef source;
    QString title;
    SourceLikeness likeness = SourceLikeness::Different;
};

// The source of the observatory that stands for the same document, one of the same address first. The
// candidate itself does not count.
Result<std::optional<SameSource>> findSameSource(const Database &database, const Record &candidate);

} // namespace vigie
