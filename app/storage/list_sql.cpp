#include "app/storage/list_sql.h"

#include "app/storage/record_titles.h"

namespace vigie {

namespace {

// An EDTF date without its qualifier: 2019 from ../2019, 2019/.. or 2019~.
QByteArray bareDateSql(const QByteArray &column)
{
    return "rtrim(replace(replace(" + column + ", '../', ''), '/..', ''), '~?')";
}

QByteArray tieNamesSql()
{
    const QByteArray to = targetTitleSql(fieldOf(RecordKind::Tie, u"to_id"), "bond");
    const QByteArray from = targetTitleSql(fieldOf(RecordKind::Tie, u"from_id"), "bond");
    return "SELECT bond.from_id AS owner, " + to
        + " AS name, bond.id AS place FROM tie AS bond UNION ALL SELECT bond.to_id, " + from
        + ", bond.id FROM tie AS bond";
}

} // namespace

QByteArray fromSql(ListView view)
{
    return "main." + tableOf(kindOf(view)) + " AS t";
}

bool isListOfNames(const ListColumn &column)
{
    return !column.field && column.type == FieldType::Text;
}

QByteArray namesSql(const ListColumn &column)
{
    const QByteArray role = partyRoleOf(column);
    if (role.isEmpty()) {
        return tieNamesSql();
    }
    return "SELECT p.contract_id AS owner, " + shortNameSql("o")
        + " AS name, printf('%012d', coalesce(p.position, 999999999)) || p.id AS place"
          " FROM participation AS p JOIN organisation AS o ON o.id = p.organisation_id WHERE p.role = '"
        + role + "'";
}

QByteArray countSql(ListView view, const ListColumn &column)
{
    if (column.key == u"claims") {
        return "(SELECT count(*) FROM claim AS said WHERE said.source_id = t.id)";
    }
    const QByteArray role = roleOf(view);
    return "(SELECT count(DISTINCT p.contract_id) FROM participation AS p WHERE p.organisation_id = t.id"
        + (role.isEmpty() ? QByteArray() : " AND p.role = '" + role + "'") + ")";
}

QByteArray firstDaySql(const QByteArray &column)
{
    return "substr(" + bareDateSql(column) + " || '-01-01', 1, 10)";
}

QByteArray lastDaySql(const QByteArray &column)
{
    const QByteArray bare = bareDateSql(column);
    // The 31st of any month: compared as text only.
    return "(" + bare + " || substr('-12-31', length(" + bare + ") - 3))";
}

} // namespace vigie
