// Texts on their way into spreadsheets, which take what begins like a formula for one.
#pragma once

#include <QString>

namespace vigie {

// A text that a spreadsheet would compute gets an apostrophe before it; so does one that already looks
// guarded, so that unguardedText(guardedText(t)) == t for every t.
QString guardedText(const QString &text);
QString unguardedText(const QString &text);

} // namespace vigie
