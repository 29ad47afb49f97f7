#include "app/exchange/csv_writer.h"

#include "app/base/guarded_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QString quotedWhereNeeded(const QString &text)
{
    const bool needed = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!needed) {
        return text;
    }
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' % doubled % u'"';
}

} // namespace

QString csvLine(const std::vector<CsvCell> &cells)
{
    QString line;
    for (const CsvCell &cell : cells) {
        line += quotedWhereNeeded(cell.isOurs ? cell.text : guardedText(cell.text));
        line += u',';
    }
    line.chop(1);
    // A line with nothing on it would be passed over when it is read.
    return line.isEmpty() ? u"\"\"\n"_s : QString(line % u'\n');
}

} // namespace vigie
