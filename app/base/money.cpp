#include "app/base/money.h"

#include "app/base/decimal_text.h"

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i) {
        result *= 10;
    }
    return result;
}

// Sums stop at the end of the number range instead of wrapping around it.
qint64 saturatedSum(qint64 a, qint64 b)
{
    using Limits = std::numeric_limits<qint64>;
    if (b > 0 && a > Limits::max() - b) {
        return Limits::max();
    }
    if (b < 0 && a < Limits::min() - b) {
        return Limits::min();
    }
    return a + b;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - static_cast<quint64>(value) : static_cast<quint64>(value);
}

// "1300000" or, where there are cents, "450000.50".
QString canonicalAmount(qint64 minorUnits, const Currency &currency)
{
    const int decimals = currency.decimals();
    const auto scale = static_cast<quint64>(powerOfTen(decimals));
    const quint64 units = magnitude(minorUnits) / scale;
    const quint64 rest = magnitude(minorUnits) % scale;
    QString text = minorUnits < 0 ? QStringLiteral("-") : QString();
    text += QString::number(units);
    if (rest != 0) {
        text += u'.' + QString::number(rest).rightJustified(decimals, u'0');
    }
    return text;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The inverse of canonicalAmount; also reads fewer or more zeros after the point.
std::optional<qint64> readCanonicalAmount(QStringView text, const Currency &currency)
{
    const bool negative = text.startsWith(u'-');
    const QStringView number = negative ? text.mid(1) : text;
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    QString fraction = point < 0 ? QString() : number.mid(point + 1).toString();
    if (!isDigits(whole) || (point >= 0 && !isDigits(fraction))) {
        return std::nullopt;
    }
    const int decimals = currency.decimals();
    while (fraction.size() > decimals && fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if (fraction.size() > decimals) {
        return std::nullopt;
    }
    const QString digits
        = (negative ? QStringLiteral("-") : QString()) + whole + fraction.leftJustified(decimals, u'0');
    bool fits = false;
    const qint64 minorUnits = digits.toLongLong(&fits);
    return fits ? std::optional(minorUnits) : std::nullopt;
}

} // namespace

Money::Money(qint64 minorUnits, Currency currency)
    : Money(minorUnits, minorUnits, std::move(currency))
{
}

Money::Money(qint64 minMinorUnits, qint64 maxMinorUnits, Currency currency)
    : m_min(std::min(minMinorUnits, maxMinorUnits))
    , m_max(std::max(minMinorUnits, maxMinorUnits))
    , m_currency(std::move(currency))
{
    if (m_currency.isNull()) { // an amount of no currency is no amount
        m_min = 0;
        m_max = 0;
    }
}

Money Money::ofUnits(qint64 units, Currency currency)
{
    const qint64 scale = powerOfTen(currency.decimals());
    Q_ASSERT(magnitude(units) <= static_cast<quint64>(std::numeric_limits<qint64>::max() / scale));
    return Money(units * scale, std::move(currency));
}

QString Money::toCanonical() const
{
    if (isNull()) {
        return {};
    }
    QString text = canonicalAmount(m_min, m_currency);
    if (!isExact()) {
        text += u'/' + canonicalAmount(m_max, m_currency);
    }
    return text + u' ' + m_currency.code();
}

Result<Money> Money::fromCanonical(QStringView text)
{
    if (text.isEmpty()) {
        return Money();
    }
    const Error error{ErrorKind::InvalidInput,
        QStringLiteral("“%1” is not an amount like “1300000 EUR” or “1200000/1500000 EUR”.")
            .arg(text.left(60)),
        {}};
    const qsizetype space = text.indexOf(u' ');
    if (space < 0) {
        return error;
    }
    const auto currency = Currency::fromCode(text.mid(space + 1));
    if (!currency) {
        return error;
    }
    const QStringView amounts = text.left(space);
    const qsizetype slash = amounts.indexOf(u'/');
    const auto min = readCanonicalAmount(slash < 0 ? amounts : amounts.left(slash), *currency);
    const auto max = slash < 0 ? min : readCanonicalAmount(amounts.mid(slash + 1), *currency);
    if (!min || !max) {
        return error;
    }
    return Money(*min, *max, *currency);
}

QString Money::unitsText(qint64 minorUnits, const Currency &currency)
{
    QString text = canonicalAmount(minorUnits, currency);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
    }
    return text;
}

Money Money::sum(std::span<const Money> amounts)
{
    Money total;
    for (const Money &amount : amounts) {
        if (amount.isNull()) {
            continue;
        }
        Q_ASSERT_X(total.isNull() || total.currency() == amount.currency(), "Money::sum", "two currencies");
        total = Money(saturatedSum(total.m_min, amount.m_min), saturatedSum(total.m_max, amount.m_max),
            amount.m_currency);
    }
    return total;
}

std::vector<std::vector<Money>> Money::byCurrency(std::span<const Money> amounts)
{
    std::vector<std::vector<Money>> groups;
    for (const Money &amount : amounts) {
        if (amount.isNull()) {
            continue;
        }
        const auto place = std::lower_bound(groups.begin(), groups.end(), amount.currency(),
            [](const std::vector<Money> &group, const Currency &currency) {
                return group.front().currency() < currency;
            });
        if (place != groups.end() && place->front().currency() == amount.currency()) {
            place->push_back(amount);
        } else {
            groups.insert(place, std::vector<Money>{amount});
        }
    }
    return groups;
}

} // namespace vigie
