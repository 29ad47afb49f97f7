#include "ui/models/stated_value.h"

#include "app/records/field_catalog.h"
#include "app/storage/record_reader.h"

namespace vigie {

namespace {

// A fact without a field has no type; what can only be a date is shown as one.
QString untypedText(const QString &value, const Wording &wording)
{
    const Result<PartialDate> date = PartialDate::fromIso(value);
    return date && value.contains(u'-') ? date->toText(wording) : value;
}

} // namespace

QString statedValueText(
    RecordKind kind, const QString &field, const QString &value, const Workspace &workspace)
{
    const Field *known = findField(kind, field);
    if (!known) {
        return untypedText(value, workspace.wording());
    }
    const Result<FieldValue> read = fromCanonical(value, *known);
    if (!read) {
        return value;
    }
    if (const auto *reference = std::get_if<RecordRef>(&*read)) {
        const QString title = RecordReader(workspace.database()).title(*reference, workspace.wording());
        return title.isEmpty() ? value : title;
    }
    return displayText(*read, *known, workspace.wording());
}

} // namespace vigie
