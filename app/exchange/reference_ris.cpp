#include "app/exchange/reference_formats.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie {

ReferenceEntries readRis(QStringView text)
{
    static const QRegularExpression line(u"^\\s*([A-Z][A-Z0-9])  ?-(?: (.*))?$"_s);
    static const QRegularExpression newLine(u"\\r\\n|\\r|\\n"_s);
    ReferenceEntries all;
    bool inside = false;
    const QStringList lines = text.toString().split(newLine);
    for (const QString &each : lines) {
        const QRegularExpressionMatch match = line.match(each);
        const QString tag = match.captured(1).toLower();
        const QString value = match.captured(2).simplified();
        if (tag == u"ty") { // also where the entry before it was never ended
            if (all.entries.size() >= mostReferences) {
                break;
            }
            all.entries.emplace_back(value.toLower());
            inside = true;
        } else if (!inside) {
            continue;
        } else if (tag == u"er") {
            inside = false;
        } else if (tag.isEmpty()) {
            all.entries.back().extendLast(each);
        } else if (tag == u"au" || tag == u"a1" || tag == u"a2" || tag == u"ed") {
            all.entries.back().add(tag, spokenName(value));
        } else {
            all.entries.back().add(tag, value);
        }
    }
    return all;
}

} // namespace vigie
