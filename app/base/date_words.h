// The words of dates in French and English: names of months, and the words for about, before, after and
// perhaps.
#pragma once

#include "app/base/language.h"
#include "app/base/partial_date.h"

#include <QString>

#include <optional>

namespace vigie {

QString monthName(int month, Language language); // "mars", "March"
QString shortMonthName(int month, Language language); // "févr.", "Feb"

// The month a folded word names in either language, in full or shortened; 0 for none.
int monthOfWord(const QString &foldedWord);
// What a folded word says about the date beside it.
std::optional<PartialDate::Qualifier> qualifierOfWord(const QString &foldedWord);
// Words that say nothing: "le", "en", "the", "of"…
bool isFillerWord(const QString &foldedWord);

} // namespace vigie
