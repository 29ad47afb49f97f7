// The table behind a figure: exactly the numbers drawn, one row per mark, for `--data` and the button "Data
// (CSV)".
#pragma once

#include "app/analysis/funding.h"
#include "app/base/language.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vigie {

struct FigureRow
{
    QString group;
    QString series;
    QString value; // in units of the currency, plain: "1300000", "450000.5"; empty when unknown; a timeline:
                   // a date
    QString min;
    QString max;
    QString currency; // ISO 4217; empty where contracts are counted
    int records = 0; // contracts behind the mark
    int unknown = 0; // of them (by investor: of its participations), without an amount
    QString standing; // the worst of the mark's values: "verified"…; empty when there is no value

    friend bool operator==(const FigureRow &, const FigureRow &) = default;
};

// A row for each mark, of every currency, in the order of the table.
std::vector<FigureRow> figureRows(const FundingTable &table, const Wording &wording);

// RFC 4180 with CRLF and a header line: group,series,value,min,max,currency,records,unknown,standing. A text
// cell that a spreadsheet would take for a formula (= + - @, tab or carriage return first) gets a ' before
// it; numbers do not.
QByteArray toCsv(const std::vector<FigureRow> &rows);

// How a group or a series is called on screen and in the table.
QString fundingLabel(const FundingKey &key, const Wording &wording);

} // namespace vigie
