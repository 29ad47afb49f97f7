#include "app/storage/confidential_records.h"

#include "app/storage/record_reader.h"
#include "app/storage/statement.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Result<QSet<RecordId>> idsOf(const Database &database, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    QSet<RecordId> ids;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        ids.insert(RecordId(statement->text(0)));
    }
    return ids;
}

// The fields through which a record quotes or keeps another.
QStringView holderField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Claim:
    case RecordKind::Attachment:
        return u"source_id";
    case RecordKind::Mention:
        return u"testimony_id";
    default:
        return {};
    }
}

} // namespace

Result<ConfidentialRecords> ConfidentialRecords::read(const Database &database)
{
    Result<QSet<RecordId>> testimonies
        = idsOf(database, R"(SELECT id FROM testimony WHERE confidentiality = 'public')");
    if (!testimonies) {
        return testimonies.error();
    }
    Result<QSet<RecordId>> sources = idsOf(database, R"(
        SELECT id FROM source WHERE coalesce(confidentiality, '') NOT IN ('', 'public'))");
    if (!sources) {
        return sources.error();
    }
    ConfidentialRecords records;
    records.m_publicTestimonies = std::move(*testimonies);
    records.m_confidentialSources = std::move(*sources);
    return records;
}

bool ConfidentialRecords::contains(const RecordRef &record) const
{
    switch (record.kind) {
    case RecordKind::Testimony:
        return !record.isNull() && !m_publicTestimonies.contains(record.id);
    case RecordKind::Source:
        return m_confidentialSources.contains(record.id);
    case RecordKind::Lead:
        return !record.isNull();
    default:
        return false;
    }
}

bool ConfidentialRecords::concerns(const Record &record) const
{
    if (contains(record.ref())) {
        return true;
    }
    const QStringView holder = holderField(record.kind());
    if (!holder.isEmpty() && contains(record.reference(holder))) {
        return true;
    }
    const bool isAbout = record.kind() == RecordKind::Claim || record.kind() == RecordKind::Verification;
    return isAbout && contains(record.reference(u"record_id"));
}

QString confidentialityOf(const Database &database, const RecordRef &record)
{
    const Result<Record> read = RecordReader(database).read(record);
    if (!read) {
        return {};
    }
    const QStringView holder = holderField(record.kind);
    if (!holder.isEmpty()) {
        return confidentialityOf(database, read->reference(holder));
    }
    if (!findField(record.kind, u"confidentiality")) {
        return {};
    }
    const QString code = read->text(u"confidentiality");
    return code == u"public" ? QString() : code;
}

} // namespace vigie
