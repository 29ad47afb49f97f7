#include "app/base/message_excerpt.h"

namespace vigie {

QString messageExcerpt(QStringView text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.left(4 * longest).toString().simplified();
    return line.size() <= longest ? line : QString(line.left(longest - 1).trimmed() + u'…');
}

} // namespace vigie
