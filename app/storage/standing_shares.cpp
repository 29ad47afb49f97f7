#include "app/storage/standing_shares.h"

#include "app/storage/list_sql.h"
#include "app/storage/review_branches.h"
#include "app/storage/search_tables.h"
#include "app/storage/standing_rule.h"

namespace vigie {

namespace {

// Facts counted as if all of them had the standing of their record, and those that have one of their own.
class ShareCount
{
public:
    ShareCount(const Database &database, RecordKind kind, ListCondition condition, bool byRecord)
        : m_database(database)
        , m_kind(kind)
        , m_condition(std::move(condition))
        , m_group(byRecord ? "t.id" : "''")
    {
    }

    Result<QHash<QString, StandingCounts>> run()
    {
        QByteArray known = "0";
        QByteArray isKnown = "CASE own.field";
        for (const QByteArray &field : factFieldsOf(m_kind)) {
            known += " + (" + isKnownSql(field) + ")";
            isKnown += " WHEN '" + field + "' THEN " + isKnownSql(field);
        }
        isKnown += " ELSE 0 END";
        const QByteArray from = m_table + wholeJoin() + " WHERE " + m_condition.sql;
        if (const Result<void> done = add("SELECT " + m_group + ", " + wholeSql() + ", NULL, sum(" + known
                + ") FROM " + from + " GROUP BY 1, 2");
            !done) {
            return done.error();
        }
        const Result<void> done = add("SELECT " + m_group + ", " + wholeSql()
            + ", own.standing, count(*) FROM " + m_table
            + " CROSS JOIN verification AS own ON own.record_id = t.id" + wholeJoin() + " WHERE "
            + m_condition.sql + " AND " + saysSomethingSql("own") + " AND " + isKnown + " GROUP BY 1, 2, 3");
        return done ? Result<QHash<QString, StandingCounts>>(m_counts) : done.error();
    }

private:
    static QByteArray wholeJoin()
    {
        return " LEFT JOIN verification AS w ON w.record_id = t.id AND w.field = 'record' AND "
            + saysSomethingSql("w");
    }
    static QByteArray wholeSql()
    {
        return "coalesce(w.standing, (SELECT 'reported' FROM claim AS said WHERE said.record_id = t.id AND"
               " said.field = 'record' LIMIT 1), 'unsourced')";
    }

    // (group, standing of the record, own standing or NULL, facts)
    Result<void> add(const QByteArray &sql)
    {
        Result<Statement> statement = Statement::prepare(m_database, sql);
        if (!statement) {
            return statement.error();
        }
        m_condition.bindTo(*statement);
        for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
            if (!row) {
                return row.error();
            }
            StandingCounts &counts = m_counts[statement->text(0)];
            const Standing whole = inheritedStanding(
                m_kind, standingFromName(statement->text(1)).value_or(Standing::Unsourced));
            if (statement->isNull(2)) {
                counts[whole] += statement->integer(3);
            } else {
                counts[whole] -= statement->integer(3);
                counts[standingFromName(statement->text(2)).value_or(Standing::Reported)]
                    += statement->integer(3);
            }
        }
        return {};
    }

    const Database &m_database;
    RecordKind m_kind;
    ListCondition m_condition;
    QByteArray m_group;
    QByteArray m_table = "main." + tableOf(m_kind) + " AS t";
    QHash<QString, StandingCounts> m_counts;
};

Result<StandingCounts> total(Result<QHash<QString, StandingCounts>> groups)
{
    return groups ? Result<StandingCounts>(groups->value(QLatin1String(""))) : groups.error();
}

} // namespace

Result<StandingCounts> standingsOfList(const Database &database, const ListQuery &query)
{
    const Result<ListCondition> condition = conditionOf(database, query, searchIndexIsCurrent(database));
    if (!condition) {
        return condition.error();
    }
    return total(ShareCount(database, kindOf(query.view), *condition, false).run());
}

Result<StandingCounts> standingsOfKind(const Database &database, RecordKind kind)
{
    return total(ShareCount(database, kind, {}, false).run());
}

Result<StandingCounts> standingsOfAll(const Database &database)
{
    StandingCounts all;
    for (const RecordKind kind : sourcedKinds()) {
        const Result<StandingCounts> counts = standingsOfKind(database, kind);
        if (!counts) {
            return counts.error();
        }
        all += *counts;
    }
    return all;
}

Result<QHash<QString, StandingCounts>> standingsByRecord(const Database &database, RecordKind kind)
{
    return ShareCount(database, kind, {}, true).run();
}

} // namespace vigie
