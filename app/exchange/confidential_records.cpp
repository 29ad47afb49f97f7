#include "app/exchange/confidential_records.h"

namespace vigie {

bool isConfidential(const Record &record, const RecordReader &reader)
{
    if (record.kind() == RecordKind::Testimony) {
        return record.text(u"confidentiality") != u"public";
    }
    const RecordRef about = record.kind() == RecordKind::Claim ? record.reference(u"record_id") : RecordRef();
    if (about.isNull() || about.kind != RecordKind::Testimony) {
        return false;
    }
    const Result<Record> testimony = reader.read(about);
    return !testimony || isConfidential(*testimony, reader); // what cannot be read is not given away
}

} // namespace vigie
