// What the search index keeps of a record from the records that point at it: the parties of a contract, the
// contracts and amounts of an organisation by role, the ties of a person, the claims of a source.
#pragma once

#include "app/storage/field_columns.h"

namespace vigie {

struct JoinedFacts
{
    QString text; // to be found by
    std::vector<Cell> sortKeys; // the columns that follow the fields in sortedColumns(kind); none for nought
};

// One SQL expression for a row `t` that gives all of them as a text, and its reading.
QByteArray joinedSql(RecordKind kind);
JoinedFacts joinedFacts(RecordKind kind, const QString &text);

} // namespace vigie
