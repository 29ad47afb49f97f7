// Folding: the form in which texts are searched and sorted, so that "Économie", "economie" and "ÉCONOMIE" are
// one.
#pragma once

#include <QString>
#include <QStringList>

namespace vigie {

// NFKD, marks stripped, case folded, ligatures and stroked letters spelled out (œ→oe, æ→ae, ß→ss, ø→o, ł→l,
// đ→d), every kind of apostrophe, hyphen and space made one plain space, runs of spaces made one, ends
// trimmed.
QString foldedText(QStringView text);
// The words of foldedText(text), split at everything that is neither letter nor digit.
QStringList foldedWords(QStringView text);

} // namespace vigie
