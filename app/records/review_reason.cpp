#include "app/records/review_reason.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

struct ReasonWords
{
    QLatin1StringView name;
    const char *label;
};

const ReasonWords &wordsOf(ReviewReason reason)
{
    // In the order of ReviewReason.
    static constexpr std::array<ReasonWords, allReviewReasons.size()> words{{
        {QLatin1StringView("contradicted"), QT_TRANSLATE_NOOP("Review", "Sources disagree")},
        {QLatin1StringView("questioned"), QT_TRANSLATE_NOOP("Review", "Decision in question")},
        {QLatin1StringView("sum-differs"), QT_TRANSLATE_NOOP("Review", "Amounts do not add up")},
        {QLatin1StringView("impossible-dates"), QT_TRANSLATE_NOOP("Review", "Impossible dates")},
        {QLatin1StringView("conversion"), QT_TRANSLATE_NOOP("Review", "Conversion out of line")},
        {QLatin1StringView("stale"), QT_TRANSLATE_NOOP("Review", "End passed, stage unchanged")},
        {QLatin1StringView("to-verify"), QT_TRANSLATE_NOOP("Review", "To verify")},
        {QLatin1StringView("unsourced"), QT_TRANSLATE_NOOP("Review", "Without a source")},
        {QLatin1StringView("one-source"), QT_TRANSLATE_NOOP("Review", "One source only")},
        {QLatin1StringView("asked"), QT_TRANSLATE_NOOP("Review", "Waiting for an answer")},
        {QLatin1StringView("not-reviewed"), QT_TRANSLATE_NOOP("Review", "Not reviewed for a year")},
        {QLatin1StringView("signature-after-start"),
            QT_TRANSLATE_NOOP("Review", "Signed after the start (hint)")},
    }};
    return words[static_cast<size_t>(reason)];
}

} // namespace

QString reasonName(ReviewReason reason)
{
    return wordsOf(reason).name;
}

std::optional<ReviewReason> reasonFromName(QStringView name)
{
    const auto found = std::find_if(allReviewReasons.begin(), allReviewReasons.end(),
        [name](ReviewReason reason) { return name == wordsOf(reason).name; });
    return found == allReviewReasons.end() ? std::nullopt : std::optional(*found);
}

QString reasonLabel(ReviewReason reason, const Wording &wording)
{
    return wording.text("Review", wordsOf(reason).label);
}

bool isAboutEvidence(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::SumDiffers:
    case ReviewReason::ImpossibleDates:
    case ReviewReason::ConversionOutOfLine:
    case ReviewReason::StaleStage:
    case ReviewReason::SignatureAfterStart:
        return false;
    default:
        return true;
    }
}

} // namespace vigie
