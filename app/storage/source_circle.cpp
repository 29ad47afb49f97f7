#include "app/storage/source_circle.h"

#include "app/storage/statement.h"

#include <QCoreApplication>

namespace vigie {

namespace {

// Whether `from`, or what it draws on or is a version of, however far, is `sought`.
Result<bool> leadsTo(const Database &database, const RecordId &from, const RecordId &sought)
{
    Result<Statement> statement = Statement::prepare(database, R"(
        WITH RECURSIVE descent(id) AS (
            SELECT :from
            UNION
            SELECT other.value
            FROM descent JOIN source ON source.id = descent.id,
                 json_each(json_array(source.draws_on_id, source.version_of_id)) AS other
            WHERE other.value IS NOT NULL)
        SELECT 1 FROM descent WHERE id = :sought)");
    if (!statement) {
        return statement.error();
    }
    return statement->bind(":from", from.toString()).bind(":sought", sought.toString()).step();
}

} // namespace

Result<void> refuseCircle(const Database &database, const RecordRef &record, const Field &field,
    const FieldValue &value, const Wording &wording)
{
    const RecordRef *target = std::get_if<RecordRef>(&value);
    const bool ties = field.kind == RecordKind::Source && field.type == FieldType::Reference;
    if (!ties || !target || target->isNull()) {
        return {};
    }
    const Result<bool> circle = leadsTo(database, target->id, record.id);
    if (!circle) {
        return circle.error();
    }
    if (!*circle) {
        return {};
    }
    const char *sentence = target->id == record.id
        ? QT_TRANSLATE_NOOP("Storage", "“%1” cannot be the source itself.")
        : QT_TRANSLATE_NOOP("Storage", "“%1” cannot be a source that draws on this one.");
    return Error{
        ErrorKind::InvalidInput, wording.text("Storage", sentence).arg(field.labelText(wording)), {}};
}

} // namespace vigie
