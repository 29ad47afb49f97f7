#include "ui/models/stated_value.h"

#include "app/records/field_catalog.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>

namespace vigie {

QString statedFieldLabel(RecordKind kind, const QString &field, const Wording &wording)
{
    if (field == wholeRecordField) {
        return wording.text("StatedValue", QT_TRANSLATE_NOOP("StatedValue", "The whole record"));
    }
    if (const Field *known = findField(kind, field)) {
        return known->labelText(wording);
    }
    QString words = field;
    words.replace(u'_', u' ');
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

QString statedValueText(
    RecordKind kind, const QString &field, const QString &value, const Workspace &workspace)
{
    const Field *known = findField(kind, field);
    const Result<FieldValue> read
        = known ? fromCanonical(value, *known) : Result<FieldValue>(FieldValue(value));
    if (!known || !read) {
        return value;
    }
    if (const auto *reference = std::get_if<RecordRef>(&*read)) {
        const QString title = RecordReader(workspace.database()).title(*reference, workspace.wording());
        return title.isEmpty() ? value : title;
    }
    return displayText(*read, *known, workspace.wording());
}

} // namespace vigie
