#include "ui/models/list_totals.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString labelOf(ListView view, const QString &key, const Wording &wording)
{
    for (const ListColumn &column : columnsOf(view)) {
        if (column.key == key) {
            return column.label(wording);
        }
    }
    return {};
}

} // namespace

std::vector<TotalLine> totalLines(const std::vector<AmountTotal> &totals, ListView view,
    const QStringList &shownColumns, const Wording &wording)
{
    std::vector<TotalLine> lines;
    for (const AmountTotal &total : totals) {
        if (!shownColumns.contains(total.column) || total.rows == 0) {
            continue;
        }
        QStringList sums;
        for (const Money &sum : total.sums) {
            sums.append(sum.toText(wording));
        }
        TotalLine line;
        line.label = labelOf(view, total.column, wording);
        line.sums = sums.join(QStringLiteral(" + "));
        const QLocale &locale = wording.locale();
        line.coverage = wording
                            .text("ListTotals", QT_TRANSLATE_N_NOOP("ListTotals", "%n amount(s) of %1"),
                                static_cast<int>(total.rows - total.unknown))
                            .arg(locale.toString(total.rows));
        lines.push_back(line);
    }
    return lines;
}

} // namespace vigie
