#include "app/storage/standing_rule.h"

#include "app/storage/statement.h"

namespace vigie {

namespace {

bool hasManyFields(RecordKind kind)
{
    return kind == RecordKind::Contract || kind == RecordKind::Organisation || kind == RecordKind::Person
        || kind == RecordKind::Source;
}

QByteArray ownStandingSql(const QByteArray &field)
{
    return "(SELECT v.standing FROM verification AS v WHERE v.record_id = t.id AND v.field = " + field
        + " AND " + saysSomethingSql("v")
        + "), (SELECT 'reported' FROM claim AS said WHERE said.record_id = t.id AND said.field = " + field
        + " LIMIT 1)";
}

// Verifications first, so that a claim never hides one.
QByteArray evidenceSql(const QByteArray &condition)
{
    return "SELECT record_id, field, standing FROM verification AS v WHERE " + condition + " AND "
        + saysSomethingSql("v") + " UNION ALL SELECT DISTINCT record_id, field, NULL FROM claim WHERE "
        + condition;
}

} // namespace

QByteArray saysSomethingSql(const QByteArray &row)
{
    return "(" + row + ".standing <> 'unsourced' OR " + row + ".checked_by IS NOT NULL)";
}

Standing inheritedStanding(RecordKind kind, Standing ofWholeRecord)
{
    return hasManyFields(kind) && ofWholeRecord == Standing::Verified ? Standing::Reported : ofWholeRecord;
}

QByteArray standingSql(RecordKind kind, const QByteArray &fieldParameter, const QByteArray &known)
{
    QByteArray whole = "coalesce(" + ownStandingSql("'record'") + ", 'unsourced')";
    if (hasManyFields(kind)) {
        whole = "replace(" + whole + ", 'verified', 'reported')";
    }
    return "coalesce(" + ownStandingSql(fieldParameter) + ", CASE WHEN " + known + " THEN " + whole + " END)";
}

Result<Standings> Standings::readFrom(Statement &statement)
{
    Standings standings;
    for (Result<bool> row = statement.step(); !row || *row; row = statement.step()) {
        if (!row) {
            return row.error();
        }
        QHash<QString, Standing> &fields = standings.m_byRecord[statement.text(0)];
        const QString field = statement.text(1);
        if (!fields.contains(field)) {
            fields.insert(field, standingFromName(statement.text(2)).value_or(Standing::Reported));
        }
    }
    return standings;
}

Result<Standings> Standings::read(const Database &database, const QByteArray &idsJson)
{
    Result<Statement> statement
        = Statement::prepare(database, evidenceSql("record_id IN (SELECT value FROM json_each(:ids))"));
    if (!statement) {
        return statement.error();
    }
    statement->bind(":ids", QString::fromUtf8(idsJson));
    return readFrom(*statement);
}

Result<Standings> Standings::readAll(const Database &database, RecordKind kind)
{
    Result<Statement> statement = Statement::prepare(database, evidenceSql("record_kind = :kind"));
    if (!statement) {
        return statement.error();
    }
    statement->bind(":kind", kindName(kind));
    return readFrom(*statement);
}

std::optional<Standing> Standings::own(const QString &id, const QString &field) const
{
    const auto record = m_byRecord.constFind(id);
    if (record == m_byRecord.constEnd()) {
        return {};
    }
    const auto standing = record->constFind(field);
    return standing == record->constEnd() ? std::optional<Standing>() : *standing;
}

Standing Standings::of(const RecordRef &record, const QString &field, bool isKnown) const
{
    if (const std::optional<Standing> standing = own(record.id.toString(), field)) {
        return *standing;
    }
    const std::optional<Standing> whole = own(record.id.toString(), wholeRecordField.toString());
    return isKnown && whole ? inheritedStanding(record.kind, *whole) : Standing::Unsourced;
}

} // namespace vigie
