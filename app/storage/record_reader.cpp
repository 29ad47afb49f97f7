#include "app/storage/record_reader.h"

#include "app/base/folded_text.h"
#include "app/storage/field_columns.h"
#include "app/storage/record_naming.h"
#include "app/storage/statement.h"

#include <algorithm>

namespace vigie {

namespace {

// The record in the current row of a statement that selected columnListOf(kind).
Record recordAt(const Statement &row, RecordKind kind)
{
    Record record(kind, RecordId(row.text(0)));
    int column = 1;
    for (const Field &field : fieldsOf(kind)) {
        FieldValue value = valueAt(row, column, field);
        if (!isUnknown(value)) {
            record.set(field.fieldName(), std::move(value));
        }
        column += static_cast<int>(columnsOf(field).size());
    }
    return record;
}

Result<std::vector<Record>> allRecords(Statement &statement, RecordKind kind)
{
    std::vector<Record> records;
    while (true) {
        const Result<bool> row = statement.step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return records;
        }
        records.push_back(recordAt(statement, kind));
    }
}

QByteArray selectFrom(RecordKind kind)
{
    return QByteArray(R"(SELECT )") + columnListOf(kind) + " FROM " + tableOf(kind);
}

} // namespace

Result<Record> RecordReader::read(const RecordRef &ref) const
{
    Result<Statement> statement = Statement::prepare(m_database, selectFrom(ref.kind) + " WHERE id = :id");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":id", ref.id.toString());
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorKind::NotFound, {}, kindName(ref.kind) + u' ' + ref.id.toString()};
    }
    return recordAt(*statement, ref.kind);
}

Result<std::vector<Record>> RecordReader::readAll(RecordKind kind) const
{
    Result<Statement> statement = Statement::prepare(m_database, selectFrom(kind) + " ORDER BY id");
    if (!statement) {
        return statement.error();
    }
    return allRecords(*statement, kind);
}

Result<std::vector<Record>> RecordReader::readPointingAt(
    RecordKind kind, QStringView field, const RecordId &target) const
{
    const Field &reference = fieldOf(kind, field);
    Q_ASSERT(reference.type == FieldType::Reference);
    const QByteArray order
        = findField(kind, u"position") ? " ORDER BY position IS NULL, position, id" : " ORDER BY id";
    Result<Statement> statement = Statement::prepare(
        m_database, selectFrom(kind) + " WHERE " + QByteArray(reference.name) + " = :target" + order);
    if (!statement) {
        return statement.error();
    }
    statement->bind(":target", target.toString());
    return allRecords(*statement, kind);
}

Result<std::map<RecordKind, qint64>> RecordReader::counts() const
{
    std::map<RecordKind, qint64> counts;
    for (const RecordKind kind : allRecordKinds) {
        Result<Statement> statement
            = Statement::prepare(m_database, QByteArray(R"(SELECT count(*) FROM )") + tableOf(kind));
        const Result<bool> row = statement ? statement->step() : Result<bool>(statement.error());
        if (!row) {
            return row.error();
        }
        counts[kind] = statement->integer(0);
    }
    return counts;
}

QString RecordReader::title(const RecordRef &ref, const Wording &wording) const
{
    const Result<Record> record = read(ref);
    if (!record) {
        return {};
    }
    return nameOf(
        *record, [&](const RecordRef &target) { return title(target, wording); }, wording);
}

std::optional<RecordKind> RecordReader::kindOf(const RecordId &id) const
{
    for (const RecordKind kind : allRecordKinds) {
        Result<Statement> statement = Statement::prepare(
            m_database, QByteArray(R"(SELECT 1 FROM )") + tableOf(kind) + " WHERE id = :id");
        if (statement) {
            statement->bind(":id", id.toString());
            if (statement->step().value_or(false)) {
                return kind;
            }
        }
    }
    return {};
}

Result<std::vector<std::pair<RecordRef, QString>>> RecordReader::complete(
    RecordKind kind, const QString &text, int limit) const
{
    using Match = std::pair<RecordRef, QString>;
    const Field *field = titleField(kind);
    Q_ASSERT(field);
    const QByteArray shortName = findField(kind, u"short_name") ? "coalesce(short_name, '')" : "''";
    // Enough to look through by hand; beyond, the names that begin as typed come from the index.
    constexpr int looked = 20000;
    Result<Statement> statement = Statement::prepare(m_database,
        QByteArray(R"(SELECT id, )") + field->name + ", " + shortName + " FROM " + tableOf(kind)
            + " ORDER BY " + field->name + " COLLATE NOCASE LIMIT :limit");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":limit", looked);
    const QStringList words = foldedWords(text);
    std::vector<Match> first;
    std::vector<Match> others;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        const QString folded = foldedText(QString(statement->text(1) + u' ' + statement->text(2)));
        const bool matches = std::all_of(
            words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
        if (matches) {
            const bool begins = !words.isEmpty() && folded.startsWith(words.first());
            (begins ? first : others).push_back({{kind, RecordId(statement->text(0))}, statement->text(1)});
        }
    }
    first.insert(first.end(), others.begin(), others.end());
    first.resize(std::min(first.size(), static_cast<size_t>(limit)));
    return first;
}

Result<QHash<QString, FieldEvidence>> RecordReader::evidence(const RecordRef &ref) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT field, max(standing), sum(claims)
        FROM (SELECT field, standing, 0 AS claims FROM verification
              WHERE record_id = :record AND (standing <> 'unsourced' OR checked_by IS NOT NULL)
              UNION ALL
              SELECT field, NULL, 1 FROM claim WHERE record_id = :record)
        GROUP BY field)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":record", ref.id.toString());
    QHash<QString, FieldEvidence> own;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            break;
        }
        FieldEvidence evidence;
        evidence.claims = static_cast<int>(statement->integer(2));
        const std::optional<Standing> standing = standingFromName(statement->text(1));
        evidence.standing = standing.value_or(Standing::Reported);
        own.insert(statement->text(0), evidence);
    }
    const Result<Record> record = read(ref);
    if (!record) {
        return record.error();
    }
    const auto whole = own.constFind(wholeRecordField.toString());
    const bool manyFields = ref.kind == RecordKind::Contract || ref.kind == RecordKind::Organisation
        || ref.kind == RecordKind::Person || ref.kind == RecordKind::Source;
    for (const auto &[field, value] : record->values()) {
        if (own.contains(field)) {
            continue;
        }
        FieldEvidence inherited;
        if (whole != own.constEnd()) {
            inherited.ofWholeRecord = true;
            inherited.standing
                = manyFields && whole->standing == Standing::Verified ? Standing::Reported : whole->standing;
        }
        own.insert(field, inherited);
    }
    return own;
}

} // namespace vigie
