// Money::parse: what people type. Each side of a range is a number with at most one scale (k, M, Md…) and one
// currency, before or after it; what one side does not say, the other says for both.
#include "app/base/money.h"

#include "app/base/decimal_text.h"
#include "app/base/message_excerpt.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace vigie {

namespace {

constexpr qint64 largestAmount = 90'000'000'000'000'000; // 9·10^16 minor units

struct Side
{
    QString number; // as typed
    std::optional<int> scale; // the power of ten its word stands for
    Currency currency;
    bool saysCurrency = false; // itself, not by the other side
};

std::optional<int> scaleOf(const QString &word)
{
    static const QHash<QString, int> scales{{QStringLiteral("k"), 3}, {QStringLiteral("mille"), 3},
        {QStringLiteral("millier"), 3}, {QStringLiteral("milliers"), 3}, {QStringLiteral("thousand"), 3},
        {QStringLiteral("m"), 6}, {QStringLiteral("mio"), 6}, {QStringLiteral("mln"), 6},
        {QStringLiteral("mn"), 6}, {QStringLiteral("million"), 6}, {QStringLiteral("millions"), 6},
        {QStringLiteral("md"), 9}, {QStringLiteral("mds"), 9}, {QStringLiteral("mrd"), 9},
        {QStringLiteral("milliard"), 9}, {QStringLiteral("milliards"), 9}, {QStringLiteral("bn"), 9},
        {QStringLiteral("b"), 9}, {QStringLiteral("billion"), 9}, {QStringLiteral("billions"), 9}};
    const auto found = scales.constFind(word.toLower());
    return found == scales.constEnd() ? std::nullopt : std::optional(*found);
}

Currency currencyOf(const QString &word)
{
    static const QHash<QString, QString> names{{QStringLiteral("€"), QStringLiteral("EUR")},
        {QStringLiteral("$"), QStringLiteral("USD")}, {QStringLiteral("£"), QStringLiteral("GBP")},
        {QStringLiteral("¥"), QStringLiteral("JPY")}, {QStringLiteral("euro"), QStringLiteral("EUR")},
        {QStringLiteral("euros"), QStringLiteral("EUR")}, {QStringLiteral("dollar"), QStringLiteral("USD")},
        {QStringLiteral("dollars"), QStringLiteral("USD")}, {QStringLiteral("pound"), QStringLiteral("GBP")},
        {QStringLiteral("pounds"), QStringLiteral("GBP")}, {QStringLiteral("livre"), QStringLiteral("GBP")},
        {QStringLiteral("livres"), QStringLiteral("GBP")},
        {QStringLiteral("sterling"), QStringLiteral("GBP")}, {QStringLiteral("yen"), QStringLiteral("JPY")},
        {QStringLiteral("yens"), QStringLiteral("JPY")}, {QStringLiteral("us$"), QStringLiteral("USD")},
        {QStringLiteral("ca$"), QStringLiteral("CAD")}, {QStringLiteral("c$"), QStringLiteral("CAD")},
        {QStringLiteral("a$"), QStringLiteral("AUD")}, {QStringLiteral("au$"), QStringLiteral("AUD")},
        {QStringLiteral("nz$"), QStringLiteral("NZD")}, {QStringLiteral("hk$"), QStringLiteral("HKD")}};
    const QString code = names.value(word.toLower(), word.toUpper());
    const auto currency = Currency::fromCode(code);
    return currency ? *currency : Currency();
}

bool isJoiningWord(const QString &word)
{
    const QString lower = word.toLower();
    return lower == u"d" || lower == u"de" || lower == u"of" || lower == u"des";
}

// A word into the side: a currency, a scale, or both in one ("M€" comes as two, "MEUR" as one). False when it
// is none of them or says again what is said.
bool takeWord(const QString &word, Side &side)
{
    if (const Currency currency = currencyOf(word); !currency.isNull()) {
        const bool again = !side.currency.isNull() && side.currency != currency;
        side.currency = currency;
        side.saysCurrency = true;
        return !again;
    }
    if (const auto scale = scaleOf(word)) {
        const bool again = side.scale.has_value();
        side.scale = scale;
        return !again;
    }
    for (const qsizetype length : {3, 2, 1}) { // MdsEUR, MdEUR, kEUR
        const auto scale = scaleOf(word.left(length));
        const Currency currency = currencyOf(word.mid(length));
        if (scale && !currency.isNull() && !side.scale && side.currency.isNull()) {
            side.scale = scale;
            side.currency = currency;
            side.saysCurrency = true;
            return true;
        }
    }
    return false;
}

bool takeWords(const QString &text, Side &side)
{
    static const QRegularExpression word(QStringLiteral("(?:US|CA|C|AU|A|NZ|HK)\\$|[€$£¥]|\\p{L}+|['’]|\\S"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QString found = matches.next().captured();
        const bool apostrophe = found == u"'" || found == u"’";
        if (!apostrophe && !isJoiningWord(found) && !takeWord(found, side)) {
            return false;
        }
    }
    return true;
}

std::optional<Side> readSide(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([^0-9]*?)([.,]?[0-9](?:.*[0-9])?)([^0-9]*)$"));
    const auto match = shape.match(text.trimmed());
    Side side;
    side.number = match.captured(2);
    if (!match.hasMatch() || !takeWords(match.captured(1), side) || !takeWords(match.captured(3), side)) {
        return std::nullopt;
    }
    return side;
}

class Reader
{
public:
    Reader(QStringView text, const Currency &assumed, const Wording &wording)
        : m_text(text)
        , m_assumed(assumed)
        , m_wording(wording)
    {
    }

    Result<Money> read() const
    {
        const QString text = m_text.trimmed().toString();
        if (text.isEmpty()) {
            return Money();
        }
        if (text.size() > longestNumberText) {
            return notUnderstood();
        }
        if (isNegative(text)) {
            return error(QT_TRANSLATE_NOOP("Money", "An amount cannot be negative: “%1”."));
        }
        if (const auto side = readSide(text); side && readDecimal(side->number)) {
            return exact(*side);
        }
        const auto range = splitRange(text);
        const auto from = range ? readSide(range->first) : std::nullopt;
        const auto to = range ? readSide(range->second) : std::nullopt;
        if (!from || !to) {
            return notUnderstood();
        }
        return between(*from, *to);
    }

private:
    static bool isNegative(const QString &text)
    {
        static const QRegularExpression minus(QStringLiteral("^[^0-9]*[-−]\\s*[€$£¥]?\\s*[0-9]"),
            QRegularExpression::UseUnicodePropertiesOption);
        return minus.match(text).hasMatch();
    }

    Error error(const char *sentence) const
    {
        return {ErrorKind::InvalidInput, m_wording.text("Money", sentence).arg(messageExcerpt(m_text)), {}};
    }
    Error notUnderstood() const
    {
        return error(QT_TRANSLATE_NOOP(
            "Money", "“%1” is not an amount. Write for instance 1200000, 1.2 M€ or 1.2–1.5 M€."));
    }

    Result<Money> exact(Side side) const
    {
        if (side.currency.isNull()) {
            side.currency = m_assumed;
        }
        const auto amount = minorUnits(side);
        if (!amount) {
            return amount.error();
        }
        return Money(*amount, side.currency);
    }

    Result<Money> between(Side from, Side to) const
    {
        if (from.currency.isNull()) {
            from.currency = to.currency.isNull() ? m_assumed : to.currency;
        }
        if (to.currency.isNull()) {
            to.currency = from.currency;
        }
        if (from.currency != to.currency) {
            return error(
                QT_TRANSLATE_NOOP("Money", "“%1” has two currencies. Write both bounds in the same one."));
        }
        if (!from.scale && to.scale && sharesScale(from, to)) {
            from.scale = to.scale;
        }
        const auto min = minorUnits(from);
        if (!min) {
            return min.error();
        }
        const auto max = minorUnits(to);
        if (!max) {
            return max.error();
        }
        return Money(*min, *max, from.currency);
    }

    // "1.2 – 1.5 M€" and "1.5 – 1.2 M€" are both millions; "500 000 – 1.2 M€" and "£500 – £1.2m" are not.
    static bool sharesScale(const Side &from, const Side &to)
    {
        const auto number = [](const Side &side) {
            const auto decimal = readDecimal(side.number, LoneSeparator::Decimal);
            return decimal ? QString(decimal->whole + u'.' + decimal->fraction).toDouble() : 0.0;
        };
        return number(from) <= number(to) || (!from.saysCurrency && number(from) <= 10 * number(to));
    }

    Result<qint64> minorUnits(const Side &side) const
    {
        if (side.currency.isNull()) {
            return error(
                QT_TRANSLATE_NOOP("Money", "“%1” does not say its currency. Add it, for instance EUR."));
        }
        const int scale = side.scale.value_or(0);
        const auto decimal
            = readDecimal(side.number, scale >= 6 ? LoneSeparator::Decimal : LoneSeparator::Thousands);
        if (!decimal) {
            return notUnderstood();
        }
        const int places = scale + side.currency.decimals();
        const QString kept = decimal->fraction.left(places).leftJustified(places, u'0');
        const QString beyond = decimal->fraction.mid(places);
        if (!side.scale && beyond.count(u'0') != beyond.size()) {
            return error(QT_TRANSLATE_NOOP("Money", "“%1” has more decimals than its currency."));
        }
        bool fits = false;
        qint64 amount = QString(decimal->whole + kept).toLongLong(&fits);
        amount += !beyond.isEmpty() && beyond.front() >= u'5' ? 1 : 0; // scaled: rounded to the minor unit
        if (!fits || amount > largestAmount) {
            return error(QT_TRANSLATE_NOOP("Money", "“%1” is too large an amount."));
        }
        return amount;
    }

    QStringView m_text;
    const Currency &m_assumed;
    const Wording &m_wording;
};

} // namespace

Result<Money> Money::parse(QStringView text, const Currency &assumed, const Wording &wording)
{
    return Reader(text, assumed, wording).read();
}

} // namespace vigie
