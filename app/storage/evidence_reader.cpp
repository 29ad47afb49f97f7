#include "app/storage/evidence_reader.h"

#include "app/storage/record_reader.h"
#include "app/storage/standing_rule.h"
#include "app/storage/statement.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int longestDescent = 20; // sources that draw on one another in a circle end here

QString retainedText(const Record &record, const QString &field)
{
    const Field *known = findField(record.kind(), field);
    return known ? toCanonical(record.value(field), *known) : QString();
}

StatedClaim claimAt(const Statement &row)
{
    StatedClaim claim;
    claim.claim = {RecordKind::Claim, RecordId(row.text(0))};
    claim.value = row.text(2);
    claim.locator = row.text(3);
    claim.quotation = row.text(4);
    claim.notes = row.text(5);
    claim.standing = standingFromName(row.text(6));
    claim.source = {RecordKind::Source, RecordId(row.text(7))};
    claim.sourceTitle = row.text(8);
    claim.sourcePublisher = row.text(9);
    claim.sourceKind = row.text(10);
    claim.sourceUrl = row.text(11);
    claim.sourceDate = PartialDate::fromIso(row.text(12)).value_or({});
    claim.reliability = row.integer(13);
    const QString confidentiality = row.text(14);
    claim.confidential = !confidentiality.isEmpty() && confidentiality != u"public";
    claim.sourceReference = row.text(15);
    return claim;
}

// What the claims about one field agree on: the retained value, or where there is no such field, the value
// that most of them state.
QString commonValue(const std::vector<StatedClaim> &claims)
{
    QHash<QString, int> votes;
    QString best;
    for (const StatedClaim &claim : claims) {
        if (!claim.value.isEmpty() && ++votes[claim.value] > votes.value(best)) {
            best = claim.value;
        }
    }
    return best;
}

void judgeDossier(FieldDossier &dossier, const QString &retained, const Field *field)
{
    const QString against = field ? retained : commonValue(dossier.claims);
    std::vector<ClaimWeight> weights;
    for (StatedClaim &claim : dossier.claims) {
        claim.agreement = agreementOf(claim.value, against, field);
        const bool doubted = claim.standing == Standing::ToVerify || claim.standing == Standing::Unsourced;
        weights.push_back({claim.agreement, claim.value, claim.origin,
            isOfficialSource(claim.sourceKind, claim.reliability),
            doubted || isWeakSource(claim.sourceKind, claim.reliability)});
    }
    dossier.verdict = judge(weights);
    dossier.standing = dossier.verdict.standing;
}

} // namespace

Result<std::map<QString, FieldDossier>> EvidenceReader::ofRecord(const RecordRef &record) const
{
    Result<std::map<QString, FieldDossier>> dossiers = claims(record, {});
    if (!dossiers) {
        return dossiers;
    }
    if (const Result<void> added = addStandings(*dossiers, record, {}); !added) {
        return added.error();
    }
    return dossiers;
}

Result<FieldDossier> EvidenceReader::ofField(const RecordRef &record, const QString &field) const
{
    Result<std::map<QString, FieldDossier>> dossiers = claims(record, field);
    if (!dossiers) {
        return dossiers.error();
    }
    if (const Result<void> added = addStandings(*dossiers, record, field); !added) {
        return added.error();
    }
    return std::move((*dossiers)[field]);
}

Result<std::map<QString, FieldDossier>> EvidenceReader::claims(
    const RecordRef &record, const QString &field) const
{
    const Result<Record> read = RecordReader(m_database).read(record);
    if (!read) {
        return read.error();
    }
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT c.id, c.field, c.value, c.locator, c.quotation, c.notes, c.standing,
               s.id, s.title, s.publisher, s.kind, s.url, s.date_published, s.reliability, s.confidentiality,
               s.reference
        FROM claim c JOIN source s ON s.id = c.source_id
        WHERE c.record_id = :record AND (:field IS NULL OR c.field = :field)
        ORDER BY c.id)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":record", record.id.toString()).bind(":field", field.isEmpty() ? QString() : field);
    std::map<QString, FieldDossier> dossiers;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        StatedClaim claim = claimAt(*statement);
        const Result<QString> origin = originOf(claim.source.id.toString());
        if (!origin) {
            return origin.error();
        }
        claim.origin = *origin;
        dossiers[statement->text(1)].claims.push_back(std::move(claim));
    }
    for (auto &[name, dossier] : dossiers) {
        const bool hasValue = name != wholeRecordField;
        judgeDossier(dossier, hasValue ? retainedText(*read, name) : QString(),
            hasValue ? findField(record.kind, name) : nullptr);
    }
    return dossiers;
}

Result<void> EvidenceReader::addStandings(
    std::map<QString, FieldDossier> &dossiers, const RecordRef &record, const QString &field) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT field, standing, checked_by, checked_on, notes, questioned, asked_of, asked_on, asked_note
        FROM verification
        WHERE record_id = :record AND (:field IS NULL OR field = :field OR field = :whole))");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":record", record.id.toString())
        .bind(":field", field.isEmpty() ? QString() : field)
        .bind(":whole", wholeRecordField.toString());
    QStringList silent; // a question was asked, or a value accepted, but nothing says how well it is sourced
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        FieldDossier &dossier = dossiers[statement->text(0)];
        dossier.standing = standingFromName(statement->text(1)).value_or(dossier.standing);
        if (dossier.standing == Standing::Unsourced && statement->text(2).isEmpty()) {
            silent.append(statement->text(0));
        }
        if (!statement->text(2).isEmpty()) {
            dossier.decision = StandingDecision{statement->text(2),
                PartialDate::fromIso(statement->text(3)).value_or({}), statement->integer(5) == 1};
        }
        dossier.note = statement->text(4);
        dossier.askedOf = statement->text(6);
        dossier.askedOn = PartialDate::fromIso(statement->text(7)).value_or({});
        dossier.askedNote = statement->text(8);
    }
    return inherit(dossiers, record, silent);
}

Result<void> EvidenceReader::inherit(
    std::map<QString, FieldDossier> &dossiers, const RecordRef &record, const QStringList &fields) const
{
    const auto whole = dossiers.find(wholeRecordField.toString());
    if (fields.isEmpty() || whole == dossiers.end()) {
        return {};
    }
    const Result<Record> read = RecordReader(m_database).read(record);
    if (!read) {
        return read.error();
    }
    for (const QString &field : fields) {
        if (findField(record.kind, field) && !isUnknown(read->value(field))) {
            dossiers[field].standing = inheritedStanding(record.kind, whole->second.standing);
        }
    }
    return {};
}

Result<QString> EvidenceReader::originOf(const QString &source) const
{
    const auto known = m_origins.constFind(source);
    if (known != m_origins.constEnd()) {
        return *known;
    }
    Result<Statement> statement = Statement::prepare(
        m_database, R"(SELECT coalesce(draws_on_id, version_of_id) FROM source WHERE id = :id)");
    if (!statement) {
        return statement.error();
    }
    QString origin = source;
    QSet<QString> passed{source};
    for (int i = 0; i < longestDescent; ++i) {
        const Result<bool> row = statement->bind(":id", origin).step();
        if (!row) {
            return row.error();
        }
        const QString next = *row ? statement->text(0) : QString();
        statement->reset();
        if (next.isEmpty()) {
            break;
        }
        if (passed.contains(next)) { // a circle is one origin: its smallest id stands for it
            origin = *std::min_element(passed.cbegin(), passed.cend());
            break;
        }
        passed.insert(next);
        origin = next;
    }
    m_origins.insert(source, origin);
    return origin;
}

QString basisOf(const FieldDossier &dossier)
{
    QStringList values;
    for (const StatedClaim &claim : dossier.claims) {
        if (!claim.value.isEmpty() && !values.contains(claim.value)) {
            values.append(claim.value);
        }
    }
    values.sort();
    const QByteArray digest
        = QCryptographicHash::hash(values.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(16);
    return standingName(dossier.verdict.standing) % u' ' % QString::fromLatin1(digest);
}

} // namespace vigie
