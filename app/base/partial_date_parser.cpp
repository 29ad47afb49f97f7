// PartialDate::parse: what people type. The text becomes words, numbers and signs; words and signs of doubt
// are set aside, and the shape of what remains says which number is the day, the month and the year.
#include "app/base/date_words.h"
#include "app/base/folded_text.h"
#include "app/base/message_excerpt.h"
#include "app/base/partial_date.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace vigie {

namespace {

constexpr qsizetype longestDateText = 100;

struct Part
{
    enum class Type { Number, Month, Year };
    Type type;
    int value = 0;
};

struct Reading
{
    std::vector<Part> parts; // as written, without what separates them
    PartialDate::Qualifier qualifier = PartialDate::Qualifier::Exact;
    bool qualified = false;
    bool twoQualifiers = false;
};

// Folded tokens: numbers with their ordinal ending cut off, words, single signs. "peut-être" is one word,
// "1ᵉʳ" is "1er".
QStringList tokensOf(QStringView text)
{
    static const QRegularExpression token(
        QStringLiteral(
            "([0-9]+)(?:er|re|st|nd|rd|th)?(?![\\p{L}])|(peut[-\\s]?[eê]tre|\\p{L}[\\p{L}\\p{M}]*)|(\\S)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList tokens;
    auto matches = token.globalMatch(text.toString().normalized(QString::NormalizationForm_KC));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(1)) {
            tokens.append(match.captured(1));
        } else if (match.hasCaptured(2)) {
            tokens.append(foldedText(match.captured(2)).remove(u' '));
        } else {
            const QChar sign = match.captured(3).at(0);
            tokens.append(
                sign.category() == QChar::Punctuation_Dash ? QStringLiteral("-") : match.captured(3));
        }
    }
    return tokens;
}

bool isNumber(const QString &token)
{
    return !token.isEmpty() && token.at(0).isDigit();
}

bool takeQualifier(const QString &token, Reading &reading)
{
    const auto qualifier = qualifierOfWord(token);
    if (!qualifier) {
        return false;
    }
    reading.twoQualifiers = reading.qualified;
    reading.qualified = true;
    reading.qualifier = *qualifier;
    return true;
}

std::optional<Part> partOf(const QString &token)
{
    if (isNumber(token)) {
        const bool year = token.size() == 4;
        return token.size() > 4
            ? std::nullopt
            : std::optional(Part{year ? Part::Type::Year : Part::Type::Number, token.toInt()});
    }
    const int month = monthOfWord(token);
    return month == 0 ? std::nullopt : std::optional(Part{Part::Type::Month, month});
}

// One separating sign may stand between two parts; a point also after a shortened word.
bool isSeparator(const QStringList &tokens, qsizetype place)
{
    const QString &token = tokens.at(place);
    if (token == u"." && place > 0 && tokens.at(place - 1).at(0).isLetter()) {
        return true;
    }
    const bool sign = token == u"/" || token == u"-" || token == u"." || token == u",";
    const bool between = place > 0 && place + 1 < tokens.size() && partOf(tokens.at(place - 1))
        && partOf(tokens.at(place + 1));
    return sign && between;
}

std::optional<Reading> readTokens(const QStringList &tokens)
{
    Reading reading;
    for (qsizetype place = 0; place < tokens.size(); ++place) {
        const QString &token = tokens.at(place);
        if (const auto part = partOf(token)) {
            reading.parts.push_back(*part);
        } else if (!takeQualifier(token, reading) && !isFillerWord(token) && !isSeparator(tokens, place)) {
            return std::nullopt;
        }
    }
    return reading;
}

// "NMY" for 22 March 2019: a letter for each part.
QString shapeOf(const std::vector<Part> &parts)
{
    QString shape;
    for (const Part &part : parts) {
        shape += part.type == Part::Type::Number ? u'N' : part.type == Part::Type::Month ? u'M' : u'Y';
    }
    return shape;
}

struct Numbers
{
    int year = 0;
    std::optional<int> month;
    std::optional<int> day;
};

std::optional<Numbers> numbersOf(const std::vector<Part> &parts)
{
    const QString shape = shapeOf(parts);
    const auto at = [&parts](std::size_t place) { return parts[place].value; };
    if (shape == u"Y") {
        return Numbers{at(0), {}, {}};
    }
    if (shape == u"NY" || shape == u"MY") {
        return Numbers{at(1), at(0), {}};
    }
    if (shape == u"YN" || shape == u"YM") {
        return Numbers{at(0), at(1), {}};
    }
    if (shape == u"NNY" || shape == u"NMY") {
        return Numbers{at(2), at(1), at(0)};
    }
    if (shape == u"MNY") {
        return Numbers{at(2), at(0), at(1)};
    }
    if (shape == u"YNN" || shape == u"YMN") {
        return Numbers{at(0), at(1), at(2)};
    }
    return std::nullopt;
}

PartialDate dateOf(const Numbers &numbers, PartialDate::Qualifier qualifier)
{
    if (numbers.day) {
        return PartialDate(QDate(numbers.year, *numbers.month, *numbers.day), qualifier);
    }
    return numbers.month ? PartialDate(numbers.year, *numbers.month, qualifier)
                         : PartialDate(numbers.year, qualifier);
}

// What is wrong with three numbers, or two, that name no date.
const char *whyNoDate(const Numbers &numbers)
{
    if (numbers.year < 1000 || numbers.year > 2999) {
        return QT_TRANSLATE_NOOP("PartialDate", "“%1” is not in the years 1000 to 2999.");
    }
    if (numbers.month && (*numbers.month < 1 || *numbers.month > 12)) {
        return QT_TRANSLATE_NOOP(
            "PartialDate", "“%1” has no month between 1 and 12. Write the day before the month.");
    }
    return QT_TRANSLATE_NOOP("PartialDate", "“%1” is not a day of the calendar.");
}

const char *whyNotUnderstood(const std::vector<Part> &parts)
{
    const QString shape = shapeOf(parts);
    if (shape == u"NNN" || shape == u"NMN" || shape == u"MNN") {
        return QT_TRANSLATE_NOOP("PartialDate", "“%1” needs a year of four digits.");
    }
    return QT_TRANSLATE_NOOP(
        "PartialDate", "“%1” is not a date. Write for instance 2019, March 2019, 22/03/2019 or about 2019.");
}

} // namespace

Result<PartialDate> PartialDate::parse(QStringView text, const Wording &wording)
{
    const QStringView typed = text.trimmed();
    const auto error = [&](const char *sentence) {
        return Error{
            ErrorKind::InvalidInput, wording.text("PartialDate", sentence).arg(messageExcerpt(typed)), {}};
    };
    if (const auto stored = fromIso(typed)) { // the empty text too
        return *stored;
    }
    const auto reading = typed.size() <= longestDateText ? readTokens(tokensOf(typed)) : std::nullopt;
    if (!reading) {
        return error(whyNotUnderstood({}));
    }
    if (reading->twoQualifiers) {
        return error(
            QT_TRANSLATE_NOOP("PartialDate", "“%1” says two things about the date. Keep one of them."));
    }
    const auto numbers = numbersOf(reading->parts);
    if (!numbers) {
        return error(whyNotUnderstood(reading->parts));
    }
    const PartialDate date = dateOf(*numbers, reading->qualifier);
    if (date.isNull()) {
        return error(whyNoDate(*numbers));
    }
    return date;
}

} // namespace vigie
