// Texts of a file on their way to a terminal. A file may come from anybody, and a terminal obeys control
// characters: they are written as what they are (\x1b) instead. So are the characters that turn the direction
// of writing around, which make a text look like another (Unicode Technical Report 36, 3.2).
#pragma once

#include <QString>

namespace vigie {

// Line feeds and tabs stay.
QString terminalText(const QString &text);
// The same inside a JSON document, where such a character can only stand in a string.
QString terminalJson(const QString &json);

} // namespace vigie
