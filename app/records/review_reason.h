// Why a fact stands in the queue of what is to verify. One fact may stand there for several reasons; what
// sources say of it gives one of them only.
#pragma once

#include "app/base/language.h"

#include <QString>

#include <array>
#include <optional>

namespace vigie {

// In the order in which they are worked through.
enum class ReviewReason {
    Contradicted, // sources state another value
    Questioned, // a person decided, and the sources have changed since
    SumDiffers, // a total and its parts, or a sum paid and its maximum
    ImpossibleDates, // reversed, or in the future what cannot be
    ConversionOutOfLine, // one amount stated in two currencies that do not convert into one another
    StaleStage, // the end has passed and the stage says otherwise
    ToVerify,
    Unsourced, // once for each record, whatever the number of its fields
    OneSource, // reported, and nobody said that one source is enough
    Asked, // nothing else is wrong, but a question is open
    NotReviewed, // a person looked at it more than a year ago
    SignatureAfterStart // a hint: it may be right
};

inline constexpr std::array allReviewReasons{ReviewReason::Contradicted, ReviewReason::Questioned,
    ReviewReason::SumDiffers, ReviewReason::ImpossibleDates, ReviewReason::ConversionOutOfLine,
    ReviewReason::StaleStage, ReviewReason::ToVerify, ReviewReason::Unsourced, ReviewReason::OneSource,
    ReviewReason::Asked, ReviewReason::NotReviewed, ReviewReason::SignatureAfterStart};

QString reasonName(ReviewReason reason); // in files: "one-source"
std::optional<ReviewReason> reasonFromName(QStringView name);
QString reasonLabel(ReviewReason reason, const Wording &wording); // of a facet: "One source only"

// Whether the reason lies in what sources say. The others lie in the values, and are accepted as they are or
// corrected; that says nothing about how well a value is sourced.
bool isAboutEvidence(ReviewReason reason);

} // namespace vigie
