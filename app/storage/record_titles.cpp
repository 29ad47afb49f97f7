#include "app/storage/record_titles.h"

#include "app/storage/field_columns.h"

namespace vigie {

namespace {

QByteArray joinedTitleSql(
    RecordKind kind, const QByteArray &first, const QByteArray &second, const QByteArray &id)
{
    const QByteArray left = targetTitleSql(fieldOf(kind, QString::fromLatin1(first)), "joined");
    const QByteArray right = targetTitleSql(fieldOf(kind, QString::fromLatin1(second)), "joined");
    return "(SELECT coalesce(" + left + ", '') || ' · ' || coalesce(" + right + ", '') FROM " + tableOf(kind)
        + " AS joined WHERE joined.id = " + id + ")";
}

} // namespace

QByteArray titleSql(RecordKind kind, const QByteArray &idExpression)
{
    if (const Field *title = titleField(kind)) {
        return "(SELECT titled." + QByteArray(title->name) + " FROM main." + tableOf(kind)
            + " AS titled WHERE titled.id = " + idExpression + ")";
    }
    switch (kind) {
    case RecordKind::Participation:
        return joinedTitleSql(kind, "organisation_id", "contract_id", idExpression);
    case RecordKind::Tie:
        return joinedTitleSql(kind, "from_id", "to_id", idExpression);
    case RecordKind::Payment:
        return "(SELECT coalesce(" + targetTitleSql(fieldOf(kind, u"contract_id"), "paid")
            + ", '') || coalesce(' · ' || paid.date, '') FROM payment AS paid WHERE paid.id = " + idExpression
            + ")";
    case RecordKind::Claim:
        return "(SELECT coalesce(" + titleSql(RecordKind::Source, "said.source_id")
            + ", '') || ' · ' || said.field FROM claim AS said WHERE said.id = " + idExpression + ")";
    default:
        return "NULL";
    }
}

QByteArray targetTitleSql(const Field &field, const QByteArray &alias)
{
    const QByteArray id = alias + "." + field.name;
    if (!field.pointsAtSeveralKinds()) {
        return titleSql(field.targets.front(), id);
    }
    QByteArray sql = "CASE " + alias + "." + columnsOf(field).at(1).toLatin1();
    for (const RecordKind target : field.targets) {
        sql += " WHEN '" + tableOf(target) + "' THEN " + titleSql(target, id);
    }
    return sql + " END";
}

QByteArray shortNameSql(const QByteArray &alias)
{
    return "coalesce(nullif(" + alias + ".short_name, ''), " + alias + ".name)";
}

} // namespace vigie
