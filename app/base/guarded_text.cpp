#include "app/base/guarded_text.h"

#include <algorithm>

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

} // namespace

QString guardedText(const QString &text)
{
    return looksGuardable(text) ? QString(u'\'' + text) : text;
}

QString unguardedText(const QString &text)
{
    return text.startsWith(u'\'') && looksGuardable(text) ? text.sliced(1) : text;
}

} // namespace vigie
