#include "app/cli/terminal_text.h"

#include <algorithm>

namespace vigie {

namespace {

bool commandsATerminal(QChar character)
{
    const char16_t code = character.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool turnsAround = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return (isControl && code != u'\n' && code != u'\t') || turnsAround;
}

QString hexadecimal(QChar character, int digits)
{
    return QStringLiteral("%1").arg(static_cast<uint>(character.unicode()), digits, 16, QChar(u'0'));
}

QString escaped(const QString &text, bool asJson)
{
    if (std::none_of(text.begin(), text.end(), commandsATerminal)) {
        return text;
    }
    QString safe;
    for (const QChar character : text) {
        if (!commandsATerminal(character)) {
            safe += character;
        } else if (asJson || character.unicode() > 0xff) {
            safe += QStringLiteral("\\u") % hexadecimal(character, 4);
        } else {
            safe += QStringLiteral("\\x") % hexadecimal(character, 2);
        }
    }
    return safe;
}

} // namespace

QString terminalText(const QString &text)
{
    return escaped(text, false);
}

QString terminalJson(const QString &json)
{
    return escaped(json, true);
}

} // namespace vigie
