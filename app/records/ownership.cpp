#include "app/records/ownership.h"

namespace vigie {

const Field *ownerField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Participation:
    case RecordKind::OutcomeMetric:
    case RecordKind::Payment:
        return &fieldOf(kind, u"contract_id");
    case RecordKind::Tie:
        return &fieldOf(kind, u"from_id");
    case RecordKind::Claim:
    case RecordKind::Verification:
        return &fieldOf(kind, u"record_id");
    case RecordKind::Mention:
        return &fieldOf(kind, u"testimony_id");
    case RecordKind::Attachment:
        return &fieldOf(kind, u"source_id");
    default:
        return nullptr;
    }
}

} // namespace vigie
