// What hangs on a record: what would go with it and what would lose a reference to it. The writer acts on it,
// the question before deleting shows it.
#pragma once

#include "app/base/result.h"
#include "app/records/record_kind.h"
#include "app/storage/database.h"

#include <QString>

#include <utility>
#include <vector>

namespace vigie {

struct Dependents
{
    std::vector<RecordRef> removed; // without the record itself; each before what it hangs on
    std::vector<std::pair<RecordRef, QString>> emptied; // record and field
};

Result<Dependents> dependentsOf(const Database &database, const RecordRef &ref);

} // namespace vigie
