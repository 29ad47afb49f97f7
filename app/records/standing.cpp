#include "app/records/standing.h"

#include <QCoreApplication>

#include <array>

namespace vigie {

namespace {

struct StandingWords
{
    QLatin1StringView name;
    const char *label;
    const char *meaning;
};

constexpr std::array allStandings{
    Standing::Unsourced, Standing::ToVerify, Standing::Reported, Standing::Verified, Standing::Contradicted};

const StandingWords &wordsOf(Standing standing)
{
    // In the order of Standing.
    static constexpr std::array<StandingWords, allStandings.size()> words{{
        {QLatin1StringView("unsourced"), QT_TRANSLATE_NOOP("Standing", "unsourced"),
            QT_TRANSLATE_NOOP("Standing", "No source has been given for this value.")},
        {QLatin1StringView("to-verify"), QT_TRANSLATE_NOOP("Standing", "to verify"),
            QT_TRANSLATE_NOOP("Standing", "This value is uncertain or deduced and still has to be checked.")},
        {QLatin1StringView("reported"), QT_TRANSLATE_NOOP("Standing", "reported"),
            QT_TRANSLATE_NOOP("Standing", "One secondary source states this value.")},
        {QLatin1StringView("verified"), QT_TRANSLATE_NOOP("Standing", "verified"),
            QT_TRANSLATE_NOOP("Standing", "An official source, or two independent ones, state this value.")},
        {QLatin1StringView("contradicted"), QT_TRANSLATE_NOOP("Standing", "contradicted"),
            QT_TRANSLATE_NOOP("Standing", "The sources disagree about this value.")},
    }};
    return words[static_cast<std::size_t>(standing)];
}

} // namespace

QString standingName(Standing standing)
{
    return wordsOf(standing).name;
}

std::optional<Standing> standingFromName(QStringView name)
{
    for (const Standing standing : allStandings) {
        if (name == wordsOf(standing).name) {
            return standing;
        }
    }
    return std::nullopt;
}

QString standingLabel(Standing standing, const Wording &wording)
{
    return wording.text("Standing", wordsOf(standing).label);
}

QString standingMeaning(Standing standing, const Wording &wording)
{
    return wording.text("Standing", wordsOf(standing).meaning);
}

} // namespace vigie
