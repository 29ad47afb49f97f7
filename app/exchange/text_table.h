// TextTable: a table of text cells under a header, as a reader of files found it: what every format of ours
// is mapped from. It knows nothing of records.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie {

struct TextRow
{
    int line = 0; // of the file, from 1; where the row begins
    QStringList cells; // as many as the header has
};

struct TextTable
{
    QString name; // of the file, for messages
    QStringList header;
    std::vector<TextRow> rows;

    // The cell under that column; "" where the table has no such column.
    QString cell(const TextRow &row, QStringView column) const
    {
        const qsizetype place = header.indexOf(column);
        return place < 0 ? QString() : row.cells.value(place);
    }
};

} // namespace vigie
