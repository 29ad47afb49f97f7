#include "app/cli/aligned_table.h"

#include "app/cli/terminal_text.h"

#include <algorithm>

namespace vigie {

namespace {

// How many places of a terminal a text takes: marks that combine with the letter before take none.
qsizetype widthOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(),
        [](QChar character) { return !character.isMark() && !character.isLowSurrogate(); });
}

} // namespace

void printAligned(QTextStream &out, const std::vector<QStringList> &rows)
{
    std::vector<QStringList> cells;
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        QStringList line;
        for (const QString &cell : row) {
            line.append(terminalText(cell.simplified()));
            const auto column = static_cast<size_t>(line.size());
            widths.resize(std::max(widths.size(), column), 0);
            widths[column - 1] = std::max(widths[column - 1], widthOf(line.last()));
        }
        cells.push_back(line);
    }
    for (const QStringList &line : cells) {
        QString text;
        for (qsizetype column = 0; column < line.size(); ++column) {
            const qsizetype missing = widths[static_cast<size_t>(column)] - widthOf(line.at(column));
            text += line.at(column);
            text += QString(missing + 2, u' ');
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        out << text << '\n';
    }
}

} // namespace vigie
