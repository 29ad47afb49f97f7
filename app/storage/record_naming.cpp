#include "app/storage/record_naming.h"

#include "app/records/code_list.h"

namespace vigie {

namespace {

// "Total investment · "; nothing where the claim speaks of the whole record.
QString statedField(const Record &claim, const Wording &wording)
{
    const Field *field = findField(claim.reference(u"record_id").kind, claim.text(u"field"));
    return field ? QString(field->labelText(wording) % QStringLiteral(" · ")) : QString();
}

} // namespace

QString nameOf(
    const Record &record, const std::function<QString(const RecordRef &)> &titleOf, const Wording &wording)
{
    if (const Field *field = titleField(record.kind())) {
        return record.text(field->fieldName());
    }
    const auto titleIn = [&](QStringView field) { return titleOf(record.reference(field)); };
    const auto code = [&](QStringView list, QStringView field) {
        return CodeList::named(list).label(record.text(field), wording.language());
    };
    const QString dot = QStringLiteral(" · ");
    switch (record.kind()) {
    case RecordKind::Participation:
        return titleIn(u"organisation_id") + dot + code(u"role", u"role") + dot + titleIn(u"contract_id");
    case RecordKind::Tie:
        return titleIn(u"from_id") + dot + code(u"relation", u"relation") + dot + titleIn(u"to_id");
    case RecordKind::Payment:
        return titleIn(u"contract_id") + dot + code(u"payment_kind", u"kind") + dot
            + record.date(u"date").toText(wording);
    case RecordKind::Claim:
        return titleIn(u"record_id") + dot + statedField(record, wording) + titleIn(u"source_id");
    case RecordKind::Verification:
        return titleIn(u"record_id") + dot + code(u"standing", u"standing");
    case RecordKind::Mention:
        return titleIn(u"testimony_id") + dot + titleIn(u"record_id");
    case RecordKind::Attachment:
        return record.text(u"file_name");
    default:
        return record.id().toString();
    }
}

} // namespace vigie
