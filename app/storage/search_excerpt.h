// The words around a match, in the text as it was written, with the matching beginnings of words marked.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie {

// Of several texts the one in which most of the words are found, the first of equals; cut to some 120
// characters around the first match, with "…" where it goes on. Matches stand between U+E000 and U+E001. ""
// when no word is found.
QString excerptOf(const std::vector<QString> &texts, const QStringList &words);

} // namespace vigie
