// Text lines: a text broken into lines of a width, with the same rules on screen and in every file.
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace vigie {

// At most maxLines lines, broken at spaces, but never inside « … » quotes or before a French double sign.
// Where it is too long, the last line ends in "…".
QStringList wrappedText(const QString &text, double width, int maxLines, const QFontMetricsF &metrics);
// The same for a label of up to two lines: where it needs two, they are made about as long as each other.
QStringList wrappedLabel(const QString &text, double width, const QFontMetricsF &metrics);
double widestLine(const QStringList &lines, const QFontMetricsF &metrics);

} // namespace vigie
