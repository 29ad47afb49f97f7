// The numbers and ranges people write, taken apart into digits, before they become an amount or a quantity.
//
// It knows separators and the words of a range; it knows neither currencies nor limits.
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace vigie {

// A number without a sign: the digits before and after its decimal point.
struct DecimalText
{
    QString whole;
    QString fraction;
};

// What one point or comma before exactly three digits means: "1,200" is twelve hundred, but "1,305 M€"
// is 1.305 millions. A number that starts with 0 has no thousands: "0,500" is a half.
enum class LoneSeparator { Thousands, Decimal };

// Any kind of space and apostrophe separates thousands; so does a point or comma that comes twice. Nothing
// when the groups do not fit.
std::optional<DecimalText> readDecimal(QStringView text, LoneSeparator lone = LoneSeparator::Thousands);

// "1 à 2", "1 to 2", "1–2", "1/2", "entre 1 et 2", "between 1 and 2", "de 1 à 2", "from 1 to 2": the two
// sides.
std::optional<std::pair<QString, QString>> splitRange(const QString &text);

// Digits in groups of three: "1300000" → "1 300 000".
QString groupedDigits(const QString &digits, QChar separator);

// Nobody writes a number longer than this; what is longer is refused before anything looks at it closely.
inline constexpr qsizetype longestNumberText = 200;

} // namespace vigie
