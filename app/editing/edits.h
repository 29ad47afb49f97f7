// The edits the program knows, named as a person's actions. Titles are given by the caller, who shows them
// anyway.
#pragma once

#include "app/editing/edit.h"
#include "app/records/record.h"
#include "app/records/standing.h"

#include <memory>
#include <vector>

namespace vigie {

// value monostate makes the field unknown. title: of the record.
Edit setField(const RecordRef &record, const QString &field, FieldValue value, const QString &title,
    const Wording &wording);
// The same value in the same field of several records of one kind: bulk edit.
Edit setFieldOfAll(
    const std::vector<RecordRef> &records, const QString &field, FieldValue value, const Wording &wording);
// The id of the new record is the one in `record`: make it with RecordId::make() before, to select it after.
Edit addRecord(const Record &record, const QString &title, const Wording &wording);
// Several records at once under one text, for "create organisation and add it as investor".
Edit addRecords(const std::vector<Record> &records, const QString &text);
// A copy with a new id, with its participations and outcome metrics where it is a contract; newId gets the
// id.
Edit duplicateRecord(
    const RecordRef &record, const RecordId &newId, const QString &title, const Wording &wording);
Edit removeRecords(const std::vector<RecordRef> &records, const QString &title, const Wording &wording);
// The participations of one role of a contract in a new order: their `position` becomes 1, 2, 3…
Edit reorder(const std::vector<RecordRef> &inOrder, const QString &text);

} // namespace vigie
