// The SQL behind the lists that more than one of their parts needs. Rows are of table `t`; every name in it
// comes from the catalog, every value is bound.
#pragma once

#include "app/storage/field_columns.h"
#include "app/storage/list_columns.h"

#include <QByteArray>

#include <vector>

namespace vigie {

// A condition on a row `t` and the values it is bound to.
struct ListCondition
{
    QByteArray sql = "1";
    std::vector<std::pair<QByteArray, Cell>> bindings;

    // The name under which a value is bound; of several, with commas between.
    QByteArray parameter(Cell value);
    QByteArray parameters(const QStringList &values);

    void bindTo(Statement &statement) const;
};

// Every filter and word of a query, but those on `exceptColumn`, and that a role view has only actors in its
// role. InvalidInput for a column the view does not have or a value of another type than its column's.
Result<ListCondition> conditionOf(
    const Database &database, const ListQuery &query, bool indexIsCurrent, QStringView exceptColumn = {});

// "main.contract AS t"
QByteArray fromSql(ListView view);
// (owner, name, place): what a computed column of names (parties, ties) lists for each record, or for those
// alone whose id is in `owners`, an SQL set.
QByteArray namesSql(const ListColumn &column, const QByteArray &owners = {});
bool isListOfNames(const ListColumn &column);
// The number a computed column of counts shows for row `t`.
QByteArray countSql(ListView view, const ListColumn &column);
// The day on which a date column begins and ends, as ISO text, whatever its precision and qualifier.
QByteArray firstDaySql(const QByteArray &column);
QByteArray lastDaySql(const QByteArray &column);

} // namespace vigie
