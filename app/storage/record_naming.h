// The name of a record for people, composed from its own values and the names of those it points at.
#pragma once

#include "app/records/record.h"

#include <functional>

namespace vigie {

// Its title, or "KIMSO · evaluator · Adie" for a participation. titleOf names the records it points at.
QString nameOf(
    const Record &record, const std::function<QString(const RecordRef &)> &titleOf, const Wording &wording);

} // namespace vigie
