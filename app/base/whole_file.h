// Writing a file whole or not at all.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace vigie {

// On the disk when it returns, in the place of what was there. NotWritable otherwise, and what was there
// still is; the error has no sentence (callers know what the file is), its detail is what the system says.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace vigie
