#include "app/base/decimal_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// ' ' for every space, '\'' for every apostrophe, '.' and ',' for themselves, nothing for what does not
// separate.
std::optional<QChar> separatorKind(QChar c)
{
    if (c.isSpace()) {
        return u' ';
    }
    if (c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ') {
        return u'\'';
    }
    if (c == u'.' || c == u',') {
        return c;
    }
    return std::nullopt;
}

// Digits and what stands between them: separators.size() == groups.size() - 1.
struct DigitGroups
{
    QStringList groups;
    QString separators;
};

std::optional<DigitGroups> readGroups(QStringView text)
{
    DigitGroups result;
    QString group;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            group += c;
        } else if (const auto separator = separatorKind(c)) {
            // "1 ,5" and ", 5" are no numbers; ".5" is one.
            const bool leadingPoint = result.groups.isEmpty() && (*separator == u'.' || *separator == u',');
            if (group.isEmpty() && !leadingPoint) {
                return std::nullopt;
            }
            result.groups.append(group);
            result.separators += *separator;
            group.clear();
        } else {
            return std::nullopt;
        }
    }
    if (group.isEmpty()) {
        return std::nullopt;
    }
    result.groups.append(group);
    return result;
}

bool areThousands(const QStringList &groups)
{
    const auto isThree = [](const QString &group) { return group.size() == 3; };
    return groups.size() == 1
        || (groups.first().size() >= 1 && groups.first().size() <= 3
            && std::all_of(groups.begin() + 1, groups.end(), isThree));
}

// Whether the last separator of these groups is the decimal point.
bool endsInFraction(const DigitGroups &number, LoneSeparator lone)
{
    const QChar last = number.separators.back();
    if (last == u' ' || last == u'\'' || number.separators.count(last) > 1) {
        return false;
    }
    if (number.separators.size() > 1) { // others before it separate the thousands
        return true;
    }
    const QString &first = number.groups.first();
    const bool couldBeThousands
        = number.groups.last().size() == 3 && !first.isEmpty() && first.size() <= 3 && first.front() != u'0';
    return !couldBeThousands || lone == LoneSeparator::Decimal;
}

} // namespace

std::optional<DecimalText> readDecimal(QStringView text, LoneSeparator lone)
{
    auto number = readGroups(text.trimmed());
    if (!number) {
        return std::nullopt;
    }
    DecimalText result;
    if (!number->separators.isEmpty() && endsInFraction(*number, lone)) {
        result.fraction = number->groups.takeLast();
        number->separators.chop(1);
    }
    const QString &separators = number->separators;
    const bool oneKind = separators.isEmpty() || separators.count(separators.front()) == separators.size();
    if (!oneKind || !areThousands(number->groups)) {
        return std::nullopt;
    }
    result.whole = number->groups.join(QString());
    return result;
}

std::optional<std::pair<QString, QString>> splitRange(const QString &text)
{
    static const QRegularExpression patterns[]{
        QRegularExpression(QStringLiteral("^(?:entre|between)\\s+(.+?)\\s+(?:et|and)\\s+(.+)$"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(QStringLiteral("^(?:(?:de|from)\\s+)?(.+?)\\s+(?:à|a|to)\\s+(.+)$"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
        QRegularExpression(
            QStringLiteral("^(.+?)\\s*[-‐‑‒–—−/]\\s*(.+)$"), QRegularExpression::UseUnicodePropertiesOption),
    };
    for (const QRegularExpression &pattern : patterns) {
        if (const auto match = pattern.match(text); match.hasMatch()) {
            return std::pair(match.captured(1), match.captured(2));
        }
    }
    return std::nullopt;
}

QString groupedDigits(const QString &digits, QChar separator)
{
    QString result = digits;
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3) {
        result.insert(place, separator);
    }
    return result;
}

} // namespace vigie
