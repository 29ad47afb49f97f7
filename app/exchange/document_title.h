// The title a document says of itself, for a source that is made from a file.
#pragma once

#include <QString>

namespace vigie {

// Of a PDF the title in its information dictionary, where that is plainly written (neither compressed nor
// encrypted) and says something; else its file name in words. Reads at most 64 kB of either end.
QString documentTitle(const QString &path);

} // namespace vigie
