#include "app/base/date_words.h"

#include <QHash>
#include <QSet>

#include <array>

namespace vigie {

namespace {

using Names = std::array<QStringView, 12>;

constexpr Names frenchMonths{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août",
    u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr Names englishMonths{u"January", u"February", u"March", u"April", u"May", u"June", u"July",
    u"August", u"September", u"October", u"November", u"December"};
constexpr Names shortFrenchMonths{u"janv.", u"févr.", u"mars", u"avr.", u"mai", u"juin", u"juil.", u"août",
    u"sept.", u"oct.", u"nov.", u"déc."};
constexpr Names shortEnglishMonths{
    u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"June", u"July", u"Aug", u"Sept", u"Oct", u"Nov", u"Dec"};

QString nameIn(const Names &names, int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return names[static_cast<std::size_t>(month - 1)].toString();
}

QHash<QString, int> makeMonthWords()
{
    // Folded, without the point; the shortened ones of both languages and what else people write.
    static constexpr std::array<QStringView, 12> words{u"janvier january janv jan",
        u"fevrier february fevr fev feb", u"mars march mar", u"avril april avr apr", u"mai may",
        u"juin june jun", u"juillet july juil jul", u"aout august aug", u"septembre september sept sep",
        u"octobre october oct", u"novembre november nov", u"decembre december dec"};
    QHash<QString, int> months;
    int month = 0;
    for (const QStringView line : words) {
        ++month;
        for (const QStringView word : line.split(u' ')) {
            months.insert(word.toString(), month);
        }
    }
    return months;
}

QHash<QString, PartialDate::Qualifier> makeQualifierWords()
{
    using Qualifier = PartialDate::Qualifier;
    QHash<QString, Qualifier> words;
    const auto add = [&words](QStringView line, Qualifier qualifier) {
        for (const QStringView word : line.split(u' ')) {
            words.insert(word.toString(), qualifier);
        }
    };
    add(u"v vers env environ c ca circa about around approx approximately ~ ≈", Qualifier::About);
    add(u"av avant before bef by", Qualifier::Before);
    add(u"ap apres aft after depuis since", Qualifier::After);
    add(u"? perhaps maybe peutetre", Qualifier::Uncertain);
    return words;
}

} // namespace

QString monthName(int month, Language language)
{
    return nameIn(language == Language::French ? frenchMonths : englishMonths, month);
}

QString shortMonthName(int month, Language language)
{
    return nameIn(language == Language::French ? shortFrenchMonths : shortEnglishMonths, month);
}

int monthOfWord(const QString &foldedWord)
{
    static const QHash<QString, int> months = makeMonthWords();
    return months.value(foldedWord, 0);
}

std::optional<PartialDate::Qualifier> qualifierOfWord(const QString &foldedWord)
{
    static const auto words = makeQualifierWords();
    const auto found = words.constFind(foldedWord);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool isFillerWord(const QString &foldedWord)
{
    static const QSet<QString> words{QStringLiteral("le"), QStringLiteral("en"), QStringLiteral("the"),
        QStringLiteral("of"), QStringLiteral("de"), QStringLiteral("in"), QStringLiteral("on"),
        QStringLiteral("du")};
    return words.contains(foldedWord);
}

} // namespace vigie
