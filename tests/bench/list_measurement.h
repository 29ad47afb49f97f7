// What a person waits for in a list of organisations, measured through the real page on a real file.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace vigie::bench {

// Opens `file` with its working copy below `folder`, uses the list, and gives every time in milliseconds by
// name, and the peak memory of this process in MB. `file` is changed by one edit that is undone, and saved.
Result<QJsonObject> measureList(const QString &file, const QString &folder);

} // namespace vigie::bench
