#include "app/cli/dossier_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// What a claim says in the words of its field; as it stands where the catalog has no such field or no such
// value.
QString statedText(RecordKind kind, const QString &fieldName, const QString &value, const Wording &wording)
{
    const Field *field = findField(kind, fieldName);
    if (!field || field->type == FieldType::Reference) {
        return value;
    }
    const Result<FieldValue> read = fromCanonical(value, *field);
    return read ? displayText(*read, *field, wording) : value;
}

QString agreementLabel(Agreement agreement, const Wording &wording)
{
    switch (agreement) {
    case Agreement::Agrees:
        return wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "agrees"));
    case Agreement::Differs:
        return wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "competes"));
    case Agreement::Silent:
        return wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "cannot be compared"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString agreementName(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agrees:
        return u"agrees"_s;
    case Agreement::Differs:
        return u"differs"_s;
    case Agreement::Silent:
        return u"silent"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject claimObject(const QString &field, const StatedClaim &claim)
{
    const QJsonObject source{{u"id"_s, claim.source.id.toString()}, {u"reference"_s, claim.sourceReference},
        {u"title"_s, claim.sourceTitle}, {u"confidential"_s, claim.confidential}};
    return {{u"id"_s, claim.claim.id.toString()}, {u"field"_s, field}, {u"value"_s, claim.value},
        {u"source"_s, source}, {u"locator"_s, claim.locator}, {u"quotation"_s, claim.quotation},
        {u"standing"_s, claim.standing ? standingName(*claim.standing) : QString()},
        {u"notes"_s, claim.notes}, {u"agreement"_s, agreementName(claim.agreement)}};
}

QJsonObject standingObject(const FieldDossier &dossier, const Wording &wording)
{
    QJsonObject object{{u"standing"_s, standingName(dossier.standing)},
        {u"reason"_s, reasonText(dossier.verdict, wording)}, {u"note"_s, dossier.note}};
    if (dossier.decision) {
        object.insert(u"decided_by"_s, dossier.decision->by);
        object.insert(u"decided_on"_s, dossier.decision->on.toIso());
        object.insert(u"questioned"_s, dossier.decision->questioned);
    }
    return object;
}

QStringList claimRow(RecordKind kind, const QString &field, const StatedClaim &claim, const Wording &wording)
{
    // People file a source under its name in files; its title where it has none.
    const QString source = claim.sourceReference.isEmpty() ? claim.sourceTitle : claim.sourceReference;
    return {statedText(kind, field, claim.value, wording), agreementLabel(claim.agreement, wording), source,
        claim.locator, claim.notes};
}

} // namespace vigie
