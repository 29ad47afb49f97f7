#include "app/exchange/import_plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

QString outcomeName(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return u"new"_s;
    case RowOutcome::Changed:
        return u"changed"_s;
    case RowOutcome::Same:
        return u"same"_s;
    case RowOutcome::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

int ImportPlan::count(RowOutcome outcome) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; }));
}

int ImportPlan::count(const QString &table, RowOutcome outcome) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
        [&table, outcome](const ImportRow &row) { return row.table == table && row.outcome == outcome; }));
}

int ImportPlan::remarkCount() const
{
    int remarks = 0;
    for (const ImportRow &row : rows) {
        remarks += static_cast<int>(row.remarks.size());
    }
    return remarks;
}

QStringList ImportPlan::tables() const
{
    QStringList names;
    for (const ImportRow &row : rows) {
        if (!names.contains(row.table)) {
            names.append(row.table);
        }
    }
    return names;
}

} // namespace vigie
