// A table as a terminal shows it: columns of equal width, two spaces between them, one row a line.
#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace vigie {

// Line ends and tabs inside cells become spaces. The last column is not padded. Nothing for no rows.
void printAligned(QTextStream &out, const std::vector<QStringList> &rows);

} // namespace vigie
