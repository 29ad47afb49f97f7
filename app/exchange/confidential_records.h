// Which records leave the house only when that was asked for: testimonies that are not public, and what is
// claimed about them.
#pragma once

#include "app/records/record.h"
#include "app/storage/record_reader.h"

namespace vigie {

bool isConfidential(const Record &record, const RecordReader &reader);

} // namespace vigie
