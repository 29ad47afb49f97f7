// CellText: how one value looks in a table: its text, its side, whether it stands for something missing.
#pragma once

#include "app/base/language.h"
#include "app/records/field_value.h"
#include "app/storage/record_list.h"

#include <QString>

namespace vigie {

struct CellText
{
    QString text;
    bool faint = false;
    int tagRank = -1; // place in its code list where the cell is shown as a label
};

// field is null for a computed column, whose value then tells its own type. referenceTitle: of the record a
// reference points at.
CellText cellText(const FieldValue &value, const Field *field, FieldType type, const QString &referenceTitle,
    const Wording &wording);
// Amounts, counts and measures stand at the right.
bool standsAtTheRight(FieldType type);
// Whether it is natural to edit such a value in its cell.
bool isEditedInPlace(const Field &field);
// A code shown as a soft label: stages and kinds.
bool isShownAsLabel(const Field &field);
// The text an editor starts with.
QString editText(const FieldValue &value, const Field &field, const Wording &wording);

} // namespace vigie
