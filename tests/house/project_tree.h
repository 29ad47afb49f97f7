// The files of the project as they lie on the disk: what the tests of the house read.
#pragma once

#include "tests/house/house_rules.h"

#include <QStringList>

#include <vector>

namespace vigie::house {

// Paths from the top, of every file below app, ui and tests, in order.
QStringList sourceFolderFiles(const QString &top);
QString readText(const QString &path);
// The C++ files among them, with their texts.
std::vector<SourceFile> sourcesOf(const QString &top);

} // namespace vigie::house
