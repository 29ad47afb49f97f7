// ChangeSummary: which records and which fields one edit, undo or redo changed: what views need to refresh.
#pragma once

#include "app/records/record_kind.h"
#include "app/storage/changeset.h"

#include <QStringList>

#include <vector>

namespace vigie {

struct RecordChange
{
    RecordRef record;
    RowOperation operation = RowOperation::Update;
    QStringList fields; // the changed ones of an update
};

struct ChangeSummary
{
    std::vector<RecordChange> changes;
    bool everything = false; // reloaded: ask for everything again

    bool isEmpty() const { return changes.empty() && !everything; }
    bool concerns(RecordKind kind) const;
    bool concerns(const RecordRef &record) const;
};

} // namespace vigie
