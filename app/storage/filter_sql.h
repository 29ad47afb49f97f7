// FilterSql: one filter of a list as an SQL condition on a row `t` (see list_sql.h).
#pragma once

#include "app/storage/list_sql.h"

#include <optional>

namespace vigie {

class FilterSql
{
public:
    // Adds what it binds to `condition`.
    FilterSql(ListView view, ListCondition &condition);

    // InvalidInput for a column the view does not have or a value of another type than its column's.
    Result<QByteArray> of(const ListFilter &filter);

private:
    using Bound = std::optional<Cell>; // of a range; none where it is open

    Result<QByteArray> standingSqlOf(const ListFilter &filter, const ListColumn *column);
    Result<QByteArray> isOneOf(const ListColumn &column, const QStringList &values);
    Result<QByteArray> equals(const ListColumn &column, const QString &value);
    Result<QByteArray> withinPeriod(const ListColumn &column, const QString &value);
    Result<QByteArray> between(const ListColumn &column, const QString &first, const QString &last);
    Result<QByteArray> datesBetween(const ListColumn &column, const QString &first, const QString &last);
    Result<QByteArray> amountsBetween(const ListColumn &column, const QString &first, const QString &last);
    QByteArray range(const QByteArray &low, const QByteArray &high, const Bound &first, const Bound &last);
    QByteArray unknown(const ListColumn &column) const;
    QByteArray sumInRole(const QByteArray &amount, const QByteArray &currency) const;

    ListView m_view;
    ListCondition &m_condition;
};

} // namespace vigie
