#include "app/editing/change_summary.h"

#include <algorithm>

namespace vigie {

bool ChangeSummary::concerns(RecordKind kind) const
{
    return everything || std::any_of(changes.begin(), changes.end(), [kind](const RecordChange &change) {
        return change.record.kind == kind;
    });
}

bool ChangeSummary::concerns(const RecordRef &record) const
{
    return everything || std::any_of(changes.begin(), changes.end(), [&record](const RecordChange &change) {
        return change.record == record;
    });
}

} // namespace vigie
