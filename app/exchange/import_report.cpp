#include "app/exchange/import_report.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr RowOutcome outcomes[]{RowOutcome::New, RowOutcome::Changed, RowOutcome::Same, RowOutcome::Rejected};

QJsonObject rowObject(const ImportRow &row)
{
    QJsonObject object{{u"table"_s, row.table}, {u"line"_s, row.line}, {u"title"_s, row.title},
        {u"outcome"_s, outcomeName(row.outcome)}};
    if (!row.reason.isEmpty()) {
        object.insert(u"reason"_s, row.reason);
    }
    if (!row.remarks.isEmpty()) {
        object.insert(u"remarks"_s, QJsonArray::fromStringList(row.remarks));
    }
    return object;
}

} // namespace

QJsonDocument importReport(const ImportPlan &plan, bool dryRun)
{
    QJsonObject counts;
    for (const RowOutcome outcome : outcomes) {
        counts.insert(outcomeName(outcome), plan.count(outcome));
    }
    QJsonObject tables;
    for (const QString &table : plan.tables()) {
        QJsonObject ofTable;
        for (const RowOutcome outcome : outcomes) {
            ofTable.insert(outcomeName(outcome), plan.count(table, outcome));
        }
        tables.insert(table, ofTable);
    }
    QJsonArray rows;
    for (const ImportRow &row : plan.rows) {
        if (row.outcome != RowOutcome::Same || !row.remarks.isEmpty()) {
            rows.append(rowObject(row));
        }
    }
    return QJsonDocument(
        QJsonObject{{u"dry_run"_s, dryRun}, {u"counts"_s, counts}, {u"tables"_s, tables}, {u"rows"_s, rows}});
}

} // namespace vigie
