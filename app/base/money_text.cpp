// How money is shown. These are formats of a language, as CLDR has them, not texts to translate: they stand
// here, so that they are the same whatever data the installed Qt carries.
#include "app/base/money.h"

#include "app/base/decimal_text.h"

#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr QChar noBreakSpace = u'\u00A0';
constexpr QChar narrowNoBreakSpace = u'\u202F';
constexpr QChar enDash = u'–';

bool isFrench(const Wording &wording)
{
    return wording.language() == Language::French;
}

// A plain decimal number ("450000.50") with the language's separators.
QString localised(const QString &number, const Wording &wording)
{
    const bool negative = number.startsWith(u'-');
    const QString whole = number.section(u'.', 0, 0).mid(negative ? 1 : 0);
    const QString fraction = number.section(u'.', 1);
    QString text = negative ? QStringLiteral("−") : QString();
    text += groupedDigits(whole, isFrench(wording) ? narrowNoBreakSpace : QChar(u','));
    if (!fraction.isEmpty()) {
        text += QChar(isFrench(wording) ? u',' : u'.') + fraction;
    }
    return text;
}

// Where the currency goes: "1 300 000 €", "1 300 000 CHF" · "€1,300,000", "CHF 1,300,000".
QString withCurrency(
    const QString &number, const QString &scale, const Currency &currency, const Wording &wording)
{
    const QString symbol = currency.symbol();
    if (!isFrench(wording)) {
        return symbol.size() == 1 ? QString(symbol + number + scale)
                                  : QString(symbol + noBreakSpace + number + scale);
    }
    const bool joined = symbol.size() == 1 || scale.isEmpty(); // "M€", but "M CHF"
    return number + noBreakSpace + scale + (joined ? QString() : QString(noBreakSpace)) + symbol;
}

QString fullNumber(qint64 minorUnits, const Currency &currency, const Wording &wording)
{
    const QString units = Money::unitsText(minorUnits, currency);
    const qsizetype point = units.indexOf(u'.');
    const QString whole = point < 0 ? units : units.left(point);
    if (point < 0) {
        return localised(whole, wording);
    }
    return localised(whole + u'.' + units.mid(point + 1).leftJustified(currency.decimals(), u'0'), wording);
}

struct Scale
{
    double factor;
    QStringView french;
    QStringView english;
};

constexpr std::array scales{
    Scale{1e9, u"Md", u"bn"}, Scale{1e6, u"M", u"m"}, Scale{1e3, u"k", u"k"}, Scale{1.0, u"", u""}};

double unitsOf(qint64 minorUnits, const Currency &currency)
{
    double value = static_cast<double>(minorUnits);
    for (int i = 0; i < currency.decimals(); ++i) {
        value /= 10;
    }
    return value;
}

// The scale in which a number has one to three digits before its point, after rounding: 999 999 is 1 M.
const Scale &scaleFor(double units)
{
    for (const Scale &scale : scales) {
        if (std::abs(units) / scale.factor >= 0.9995) {
            return scale;
        }
    }
    return scales.back();
}

QString shortNumber(double units, const Scale &scale, int significant, const Wording &wording)
{
    const double value = units / scale.factor;
    const double size = std::abs(value);
    const int wholeDigits = size >= 99.95 ? 3 : size >= 9.995 ? 2 : 1;
    QString text = QString::number(value, 'f', std::max(0, significant - wholeDigits));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    // Ungrouped: from a thousand Md on, "4,868bn" would look like less than five.
    text.replace(u'-', u'−');
    return isFrench(wording) ? text.replace(u'.', u',') : text;
}

QString shortScale(const Scale &scale, const Wording &wording)
{
    return (isFrench(wording) ? scale.french : scale.english).toString();
}

constexpr int shortDigits = 3;
constexpr int mostDigits = 15; // what a double holds

} // namespace

QString Money::toText(const Wording &wording) const
{
    if (isNull()) {
        return {};
    }
    const QString max = fullNumber(m_max, m_currency, wording);
    if (isExact()) {
        return withCurrency(max, {}, m_currency, wording);
    }
    const QString min = fullNumber(m_min, m_currency, wording);
    const QString dash = QChar(noBreakSpace) + QString(enDash) + u' ';
    if (isFrench(wording)) {
        return min + dash + withCurrency(max, {}, m_currency, wording);
    }
    return withCurrency(min, {}, m_currency, wording) + dash + withCurrency(max, {}, m_currency, wording);
}

QString Money::toShortText(const Wording &wording) const
{
    if (isNull()) {
        return {};
    }
    const double maxUnits = unitsOf(m_max, m_currency);
    const Scale &scale = scaleFor(maxUnits);
    const QString scaleText = shortScale(scale, wording);
    if (isExact()) {
        return withCurrency(
            shortNumber(maxUnits, scale, shortDigits, wording), scaleText, m_currency, wording);
    }
    const double minUnits = unitsOf(m_min, m_currency);
    if (m_min != 0 && minUnits < maxUnits / 100) { // too far apart for one scale
        return Money(m_min, m_currency).toShortText(wording) + enDash
            + Money(m_max, m_currency).toShortText(wording);
    }
    // As many digits as it takes to tell the two apart.
    QString min;
    QString max;
    for (int digits = shortDigits; digits <= mostDigits && min == max; ++digits) {
        min = shortNumber(minUnits, scale, digits, wording);
        max = shortNumber(maxUnits, scale, digits, wording);
    }
    return withCurrency(min + enDash + max, scaleText, m_currency, wording);
}

} // namespace vigie
