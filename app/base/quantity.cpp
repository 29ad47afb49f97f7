#include "app/base/quantity.h"

#include "app/base/decimal_text.h"
#include "app/base/message_excerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vigie {

namespace {

QString plainNumber(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString localNumber(double value, const Wording &wording)
{
    const bool french = wording.language() == Language::French;
    const QString plain = plainNumber(std::abs(value));
    QString text = value < 0 ? QStringLiteral("−") : QString();
    text += groupedDigits(plain.section(u'.', 0, 0), french ? u'\u202F' : u',');
    if (const QString fraction = plain.section(u'.', 1); !fraction.isEmpty()) {
        text += QChar(french ? u',' : u'.') + fraction;
    }
    return text;
}

std::optional<double> readSide(QStringView text)
{
    QStringView number = text.trimmed();
    if (number.endsWith(u'%')) {
        number.chop(1);
    }
    number = number.trimmed();
    const bool negative = number.startsWith(u'-') || number.startsWith(u'−');
    const auto decimal = readDecimal(negative ? number.mid(1) : number);
    if (!decimal) {
        return std::nullopt;
    }
    const double value = QString(decimal->whole + u'.' + decimal->fraction).toDouble();
    return negative ? -value : value;
}

std::optional<double> readCanonicalNumber(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView number = negative ? text.mid(1) : text;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool plain = !number.isEmpty() && isDigit(number.front()) && isDigit(number.back())
        && number.count(u'.') <= 1
        && std::all_of(number.begin(), number.end(), [&](QChar c) { return c == u'.' || isDigit(c); });
    bool understood = false;
    const double value = text.toDouble(&understood);
    return plain && understood && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

Quantity::Quantity(double min, double max)
{
    if (std::isfinite(min) && std::isfinite(max)) { // anything else measures nothing: unknown
        m_min = std::min(min, max) + 0.0; // minus zero becomes zero
        m_max = std::max(min, max) + 0.0;
        m_null = false;
    }
}

Result<Quantity> Quantity::parse(QStringView text, const Wording &wording)
{
    const QString typed = text.trimmed().toString();
    if (typed.isEmpty()) {
        return Quantity();
    }
    if (typed.size() <= longestNumberText) {
        if (const auto value = readSide(typed)) {
            return Quantity(*value);
        }
        const auto range = splitRange(typed);
        const auto min = range ? readSide(range->first) : std::nullopt;
        const auto max = range ? readSide(range->second) : std::nullopt;
        if (min && max) {
            return Quantity(*min, *max);
        }
    }
    const char *sentence
        = QT_TRANSLATE_NOOP("Quantity", "“%1” is not a number. Write for instance 500, 3.5 or 200 to 300.");
    return Error{ErrorKind::InvalidInput, wording.text("Quantity", sentence).arg(messageExcerpt(text)), {}};
}

QString Quantity::toCanonical() const
{
    if (m_null) {
        return {};
    }
    return isExact() ? plainNumber(m_min) : QString(plainNumber(m_min) + u'/' + plainNumber(m_max));
}

Result<Quantity> Quantity::fromCanonical(QStringView text)
{
    if (text.isEmpty()) {
        return Quantity();
    }
    const qsizetype slash = text.indexOf(u'/');
    const auto min = readCanonicalNumber(slash < 0 ? text : text.left(slash));
    const auto max = slash < 0 ? min : readCanonicalNumber(text.mid(slash + 1));
    if (!min || !max) {
        return Error{ErrorKind::InvalidInput,
            QStringLiteral("“%1” is not a number like “500” or “200/300”.").arg(messageExcerpt(text)), {}};
    }
    return Quantity(*min, *max);
}

QString Quantity::toText(const Wording &wording) const
{
    if (m_null) {
        return {};
    }
    if (isExact()) {
        return localNumber(m_min, wording);
    }
    const QString to
        = wording.language() == Language::French ? QStringLiteral(" à ") : QStringLiteral(" to ");
    return localNumber(m_min, wording) + to + localNumber(m_max, wording);
}

} // namespace vigie
