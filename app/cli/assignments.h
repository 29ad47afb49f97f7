// FIELD=VALUE arguments, read as a person types into that field: references may be ids, beginnings of ids or
// names in files; a field with nothing after its = becomes unknown.
#pragma once

#include "app/records/record.h"
#include "app/storage/database.h"

#include <QStringList>

#include <vector>

namespace vigie {

struct Assignment
{
    const Field *field = nullptr;
    FieldValue value;
};

// record: as it is, or a new one of that kind; its amounts tell the currency where none is typed.
// InvalidInput with one sentence for the first argument that cannot be read; an unknown field is answered
// with those there are.
Result<std::vector<Assignment>> readAssignments(
    const QStringList &arguments, const Record &record, const Database &database, const Wording &wording);

} // namespace vigie
