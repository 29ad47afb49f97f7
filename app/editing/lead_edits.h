// What becomes of a lead, as a person's actions.
#pragma once

#include "app/editing/edit.h"
#include "app/records/record.h"

#include <vector>

namespace vigie {

// The record a lead turns into, with what the lead says in the fields that fit: its text, its date, its
// address. Who told it stays in the lead. Of the kinds for which canBecome() is true.
bool canBecome(RecordKind kind);
Record recordFromLead(const Record &lead, RecordKind kind);

// Inserts what the lead became (`outcome` is among it, or is there already) and closes the lead with a link
// to it.
Edit turnLead(const Record &lead, const std::vector<Record> &created, const RecordRef &outcome,
    const QString &what, const Wording &wording);
// Without anything that came of it; the reason must not be empty.
Edit closeLead(const Record &lead, const QString &reason, const Wording &wording);
// Open again, whatever became of it.
Edit reopenLead(const Record &lead, const Wording &wording);

} // namespace vigie
