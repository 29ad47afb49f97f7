#include "app/storage/list_sql.h"

#include "app/storage/record_titles.h"

namespace vigie {

namespace {

// An EDTF date without its qualifier: 2019 from ../2019, 2019/.. or 2019~.
QByteArray bareDateSql(const QByteArray &column)
{
    return "rtrim(replace(replace(" + column + ", '../', ''), '/..', ''), '~?')";
}

QByteArray tieNamesSql(const QByteArray &owners)
{
    const QByteArray to = targetTitleSql(fieldOf(RecordKind::Tie, u"to_id"), "bond");
    const QByteArray from = targetTitleSql(fieldOf(RecordKind::Tie, u"from_id"), "bond");
    const auto limited = [&owners](const char *column) {
        return owners.isEmpty() ? QByteArray()
                                : QByteArray(QByteArray(" WHERE bond.") + column + " IN " + owners);
    };
    return "SELECT bond.from_id AS owner, " + to + " AS name, bond.id AS place FROM tie AS bond"
        + limited("from_id") + " UNION ALL SELECT bond.to_id, " + from + ", bond.id FROM tie AS bond"
        + limited("to_id");
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

QByteArray namesSql(const ListColumn &column, const QByteArray &owners)
{
    const QByteArray role = partyRoleOf(column);
    if (role.isEmpty()) {
        return tieNamesSql(owners);
    }
    // With few owners, by them: the plus keeps SQLite from reading everybody in the role instead.
    const QByteArray which = owners.isEmpty()
        ? QByteArray("p.role = '" + role + "'")
        : QByteArray("p.contract_id IN " + owners + " AND +p.role = '" + role + "'");
    return "SELECT p.contract_id AS owner, " + shortNameSql("o")
        + " AS name, printf('%012d', coalesce(p.position, 999999999)) || p.id AS place"
          " FROM participation AS p CROSS JOIN organisation AS o ON o.id = p.organisation_id WHERE "
        + which;
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
