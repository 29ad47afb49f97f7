// The roles that our table models answer beside Qt's own, for the one delegate that paints and edits their
// cells.
#pragma once

#include "app/records/field_catalog.h"
#include "app/records/record_kind.h"

#include <Qt>

namespace vigie {

enum CellRole {
    RefRole = Qt::UserRole + 1, // RecordRef: the record of the row
    FieldRole, // const Field *: the field of the cell, null where it is computed
    FaintRole, // bool: the text stands for a missing value
    TagRankRole, // int: the place of a code shown as a label, -1 for plain text
    StandingRole, // int: Standing of the value
    ReferenceRole, // RecordRef: the record the cell points at
    MarkRole, // int: Standing, in a cell that shows a mark and no text
    ConfidentialRole, // bool: what the cell names must not leave by accident; it gets a lock
    DetailRole // QString: a second, quieter line
};

} // namespace vigie
