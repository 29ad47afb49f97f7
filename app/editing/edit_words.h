// The words edits are named with: they stand in menus and in the history.
#pragma once

#include "app/base/language.h"

namespace vigie {

inline QString editWords(const Wording &wording, const char *source, int n = -1)
{
    return wording.text("Edits", source, n);
}

// A title as it fits into a menu: shortened where it is a sentence.
inline QString shortTitle(const QString &title)
{
    constexpr qsizetype longest = 48;
    return title.size() <= longest ? title : QString(title.left(longest - 1).trimmed() + u'…');
}

} // namespace vigie
