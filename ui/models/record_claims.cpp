#include "ui/models/record_claims.h"

#include "app/storage/record_reader.h"

#include <QHash>

namespace vigie {

namespace {

RecordClaim claimFrom(const Record &record, const Record &source)
{
    RecordClaim claim;
    claim.claim = record.ref();
    claim.field = record.text(u"field");
    claim.value = record.text(u"value");
    claim.locator = record.text(u"locator");
    claim.quotation = record.text(u"quotation");
    claim.notes = record.text(u"notes");
    claim.standing = standingFromName(record.text(u"standing"));
    claim.source = record.reference(u"source_id");
    claim.sourceTitle = source.text(u"title");
    claim.sourcePublisher = source.text(u"publisher");
    claim.sourceUrl = source.text(u"url");
    claim.sourceDate = source.date(u"date_published");
    claim.reliability = source.number(u"reliability");
    return claim;
}

} // namespace

Result<std::vector<RecordClaim>> claimsAbout(const RecordRef &record, const Workspace &workspace)
{
    const RecordReader reader(workspace.database());
    const Result<std::vector<Record>> claims
        = reader.readPointingAt(RecordKind::Claim, u"record_id", record.id);
    if (!claims) {
        return claims.error();
    }
    QHash<RecordId, Record> sources;
    std::vector<RecordClaim> found;
    for (const Record &claim : *claims) {
        const RecordRef source = claim.reference(u"source_id");
        if (!sources.contains(source.id)) {
            const Result<Record> read = reader.read(source);
            sources.insert(source.id, read ? *read : Record(RecordKind::Source, source.id));
        }
        found.push_back(claimFrom(claim, sources.value(source.id)));
    }
    return found;
}

} // namespace vigie
