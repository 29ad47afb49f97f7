#include "app/storage/standing_keeper.h"

#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"
#include "app/storage/statement.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

bool isSourced(Standing standing)
{
    return standing == Standing::Verified || standing == Standing::Reported;
}

Standing standingOf(const Record &verification)
{
    return standingFromName(verification.text(u"standing")).value_or(Standing::Unsourced);
}

} // namespace

bool isFact(RecordKind kind, QStringView field)
{
    switch (kind) {
    case RecordKind::Claim:
    case RecordKind::Verification:
    case RecordKind::Mention:
    case RecordKind::Attachment:
    case RecordKind::Lead:
    case RecordKind::Release:
        return false;
    default:
        return field != u"position" && field != u"notes" && field != u"reference";
    }
}

void StandingKeeper::valueChanged(const RecordRef &record, const QString &field)
{
    m_touched[record][field].value = true;
}

void StandingKeeper::claimsChanged(const RecordRef &record, const QString &field)
{
    m_touched[record][field];
}

void StandingKeeper::sourceChanged(const RecordId &source)
{
    m_sources.push_back(source);
}

void StandingKeeper::decided(const RecordRef &record, const QString &field)
{
    m_touched[record][field].decision = true;
}

Result<void> StandingKeeper::settle()
{
    for (const RecordId &source : std::exchange(m_sources, {})) {
        if (const Result<void> touched = touchClaimsOf(source); !touched) {
            return touched;
        }
    }
    const auto touchedRecords = std::exchange(m_touched, {});
    for (auto record = touchedRecords.begin(); record != touchedRecords.end(); ++record) {
        if (const Result<void> settled = settleRecord(record.key(), record.value()); !settled) {
            return settled;
        }
    }
    return {};
}

// The claims of the source, and of every source that draws on it: they share its origin.
Result<void> StandingKeeper::touchClaimsOf(const RecordId &source)
{
    Result<Statement> statement = Statement::prepare(m_writer.database(), R"(
        WITH RECURSIVE drawing (id) AS (
            VALUES (:source)
            UNION
            SELECT s.id FROM source s JOIN drawing d ON s.draws_on_id = d.id OR s.version_of_id = d.id)
        SELECT DISTINCT c.record_kind, c.record_id, c.field FROM claim c
        WHERE c.source_id IN (SELECT id FROM drawing))");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":source", source.toString());
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        if (const std::optional<RecordKind> kind = kindFromName(statement->text(0))) {
            claimsChanged({*kind, RecordId(statement->text(1))}, statement->text(2));
        }
    }
    return {};
}

Result<void> StandingKeeper::settleRecord(const RecordRef &ref, const QHash<QString, Touch> &fields)
{
    const Result<Record> record = RecordReader(m_writer.database()).read(ref);
    if (!record) { // removed by the same edit, with its evidence
        return record.error().kind == ErrorKind::NotFound ? Result<void>() : record.error();
    }
    const Result<std::map<QString, FieldDossier>> dossiers
        = EvidenceReader(m_writer.database()).ofRecord(ref);
    if (!dossiers) {
        return dossiers.error();
    }
    const auto dossierOf = [&dossiers](const QString &field) {
        const auto found = dossiers->find(field);
        return found == dossiers->end() ? FieldDossier() : found->second;
    };
    const bool isBacked = isSourced(dossierOf(wholeRecordField.toString()).standing);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const Result<void> settled
            = settleField(*record, field.key(), dossierOf(field.key()), isBacked, field.value());
        if (!settled) {
            return settled;
        }
    }
    return {};
}

Result<void> StandingKeeper::settleField(const Record &record, const QString &field,
    const FieldDossier &dossier, bool isBacked, const Touch &touch)
{
    const Result<Record> row = m_writer.verificationOf(record.ref(), field);
    const bool isThere = row.has_value();
    if (!isThere && row.error().kind != ErrorKind::NotFound) {
        return row.error();
    }
    Record verification = isThere ? *row : m_writer.newVerification(record.ref(), field);
    const Standing before = isThere ? standingOf(verification) : Standing::Unsourced;
    const QString basis = basisOf(dossier);
    verification.set(u"computed", standingName(dossier.verdict.standing));
    verification.set(u"origins", qint64(dossier.verdict.origins));
    if (!verification.text(u"checked_by").isEmpty()) {
        if (touch.decision || verification.text(u"basis").isEmpty()) {
            verification.set(u"basis", basis);
        }
        const bool questioned = verification.text(u"basis") != basis;
        verification.set(u"questioned", questioned ? FieldValue(qint64(1)) : FieldValue());
        return m_writer.put(verification, isThere);
    }
    Standing standing = dossier.verdict.standing;
    const bool isUnknownNow = !findField(record.kind(), field) || isUnknown(record.value(field));
    const bool changed = touch.value && (isBacked || isSourced(before));
    const bool waits = before == Standing::ToVerify && !verification.text(u"notes").isEmpty();
    if (dossier.claims.empty() && !isUnknownNow && (changed || waits)) {
        // The sources of the record said the other value.
        standing = Standing::ToVerify;
        verification.set(u"notes",
            m_wording.text("Storage", QT_TRANSLATE_NOOP("Storage", "Changed after its sources were read.")));
    } else if (dossier.claims.empty() && verification.text(u"asked_of").isEmpty()
        && verification.text(u"accepted").isEmpty()) {
        return isThere ? m_writer.remove(verification.ref()) : Result<void>();
    }
    verification.set(u"standing", standingName(standing));
    return m_writer.put(verification, isThere);
}

} // namespace vigie
