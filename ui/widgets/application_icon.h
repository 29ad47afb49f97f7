// The icon of the program: a lighthouse, drawn for large sizes and simplified for small ones.
#pragma once

#include <QIcon>

namespace vigie {

QIcon applicationIcon();

} // namespace vigie
