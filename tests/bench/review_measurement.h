// Measures the queue of what is to verify over an observatory of many records with ten facts each.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>

namespace vigie::bench {

// Makes the observatory in `folder`: organisations, and ten sourced facts of each. Milliseconds from the page
// asked for to its first lines painted, for the counts, and for the first page of the longest reasons alone.
Result<QJsonObject> measureReview(const QString &folder, int organisations);

} // namespace vigie::bench
