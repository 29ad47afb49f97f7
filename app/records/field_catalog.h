// The field catalog: every field a record can have, once. Form, table, history, merge, import, export and
// command line all read it; a new field is one line here and one numbered file in resources/schema.
#pragma once

#include "app/base/identifiers.h"
#include "app/records/field_value.h"
#include "app/records/record_kind.h"

#include <QStringView>

#include <span>

namespace vigie {

class CodeList;

enum class FieldType {
    Text, // one line
    LongText, // notes, descriptions
    Code, // a code of codeList
    Url,
    Identifier, // of identifierScheme
    Number, // a whole number
    Quantity, // a count or measure, or a range: columns f, f_max
    Date, // PartialDate in EDTF: column f
    Money, // columns f, f_max, f_currency (minor units)
    Reference // another record: column f (its id); where several kinds are allowed also f_kind
};

struct Field
{
    RecordKind kind;
    const char *name; // the column, the header in files, the name on the command line
    FieldType type;
    const char *label; // English source text, context "Field"
    const char *group = ""; // heading in the form, English source text, context "FieldGroup"
    const char *codeList = nullptr; // of a Code field
    IdentifierScheme identifierScheme{};
    std::span<const RecordKind> targets{}; // of a Reference field; more than one: the kind is stored too
    bool required = false;
    bool openList = false; // a Code field that also accepts values outside its list
    int minimum = 0; // of a Number field
    int maximum = 0;

    QString fieldName() const { return QString::fromLatin1(name); }
    QString labelText(const Wording &wording) const;
    // The code list of a Code field.
    const CodeList &codes() const;
    bool pointsAtSeveralKinds() const { return targets.size() > 1; }
};

// The pseudo-field that stands for the record as a whole in claims and verification: "this contract exists
// and is what it says", as a source cited for a whole line of a table claims it.
inline constexpr QStringView wholeRecordField = u"record";

// The fields of a kind, in the order of its form.
std::span<const Field> fieldsOf(RecordKind kind);
// The field of that name, or nullptr: names come from files and from the command line.
const Field *findField(RecordKind kind, QStringView name);
// The same for names the program itself writes; asserts that it exists.
const Field &fieldOf(RecordKind kind, QStringView name);
// Whether sources can speak of records of this kind, and facts of them have a standing.
bool isCitable(RecordKind kind);
// The field by which people know a record: name, title, label. nullptr where a kind has none (participation,
// tie).
const Field *titleField(RecordKind kind);

// The database columns of a field, in order: 1, 2 (f, f_max; f, f_kind) or 3 (f, f_max, f_currency).
QStringList columnsOf(const Field &field);

} // namespace vigie
