#include "app/records/new_record.h"

namespace vigie {

Record newRecord(RecordKind kind)
{
    Record record(kind, RecordId::make());
    if (kind == RecordKind::Testimony) {
        record.set(u"confidentiality", QStringLiteral("private"));
    } else if (kind == RecordKind::Lead) {
        record.set(u"status", QStringLiteral("open"));
    }
    return record;
}

} // namespace vigie
