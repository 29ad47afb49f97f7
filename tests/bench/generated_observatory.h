// Makes an observatory of any size to measure the program on: valid, deterministic, invented.
//
// The file is made by createObservatory; the rows are written by plain insertions, because the program's own
// way in would also write a journal that no measurement needs.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace vigie::bench {

// For each 100 organisations: 20 contracts with 4 participations each, 5 people, 5 events, 2 sources, 20
// claims.
Result<void> generateObservatory(const QString &path, int organisations);

} // namespace vigie::bench
