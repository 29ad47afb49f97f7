// What a person waits for when a record with many claims is opened, measured through the real panel.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace vigie::bench {

// Makes an observatory in `folder` with a contract that 200 claims are about, of which some fields contradict
// each other, and goes back and forth between it and another. Times in milliseconds by name.
Result<QJsonObject> measureRecord(const QString &folder);

} // namespace vigie::bench
