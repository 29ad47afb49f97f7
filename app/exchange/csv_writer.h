// Writes comma-separated values (RFC 4180, lines ending in LF). A spreadsheet takes a text that begins with =
// + - @ for a formula and runs it (OWASP "CSV injection"); such texts get an apostrophe before them, which
// guarded texts lose again when we read them.
#pragma once

#include <QString>

#include <vector>

namespace vigie {

struct CsvCell
{
    QString text;
    bool isOurs = false; // a number, date or id that we wrote ourselves: never guarded

    static CsvCell ofText(QString text) { return {std::move(text), false}; }
    static CsvCell ofValue(QString text) { return {std::move(text), true}; }
};

// The cells of one row with the LF at its end.
QString csvLine(const std::vector<CsvCell> &cells);

} // namespace vigie
