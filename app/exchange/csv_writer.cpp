#include "app/exchange/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

bool startsFormula(QChar character)
{
    return QStringView(u"=+-@\t\r").contains(character);
}

// Whether the text is a formula behind any number of apostrophes: "=1", "'=1", "''=1".
bool looksGuardable(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && startsFormula(*first);
}

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

QString guardedText(const QString &text)
{
    return looksGuardable(text) ? QString(u'\'' + text) : text;
}

QString unguardedText(const QString &text)
{
    return text.startsWith(u'\'') && looksGuardable(text) ? text.sliced(1) : text;
}

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
