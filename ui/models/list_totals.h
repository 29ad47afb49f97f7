// The foot of a list: the sums of its amounts, and how many rows have none.
#pragma once

#include "app/storage/record_list.h"

#include <QStringList>

namespace vigie {

struct TotalLine
{
    QString label; // "Total investment"
    QString sums; // "19 660 000 €", one sum for each currency
    QString coverage; // "8 amounts of 11"
};

// One line for each of the shown columns that has amounts; none for a list without any published amount.
std::vector<TotalLine> totalLines(const std::vector<AmountTotal> &totals, ListView view,
    const QStringList &shownColumns, const Wording &wording);

} // namespace vigie
