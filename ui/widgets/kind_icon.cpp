#include "ui/widgets/kind_icon.h"

namespace vigie {

QString kindIcon(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contract:
        return QStringLiteral("contract");
    case RecordKind::Organisation:
        return QStringLiteral("organisation");
    case RecordKind::Person:
        return QStringLiteral("person");
    case RecordKind::Participation:
        return QStringLiteral("participation");
    case RecordKind::Tie:
        return QStringLiteral("tie");
    case RecordKind::Event:
        return QStringLiteral("event");
    case RecordKind::OutcomeMetric:
        return QStringLiteral("metric");
    case RecordKind::Payment:
        return QStringLiteral("payment");
    case RecordKind::Source:
        return QStringLiteral("source");
    case RecordKind::Testimony:
        return QStringLiteral("testimony");
    case RecordKind::Claim:
        return QStringLiteral("claim");
    case RecordKind::Verification:
        return QStringLiteral("check");
    case RecordKind::Mention:
        return QStringLiteral("link");
    case RecordKind::Attachment:
        return QStringLiteral("file");
    case RecordKind::Lead:
        return QStringLiteral("note");
    case RecordKind::Release:
        return QStringLiteral("lock");
    }
    Q_UNREACHABLE();
}

} // namespace vigie
