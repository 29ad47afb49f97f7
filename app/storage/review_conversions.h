// The lines of the queue about one amount that is stated in two currencies, where the two do not convert into
// one another at the average rate of the year. For review_queue.cpp.
#pragma once

#include "app/base/result.h"
#include "app/records/review_item.h"
#include "app/storage/database.h"

#include <vector>

namespace vigie {

// More than a tenth apart at the rate of the year of signature (or, of the start of the service; of a
// payment, its own). Without details but for the amounts and who was asked.
Result<std::vector<ReviewItem>> conversionsOutOfLine(const Database &database);

} // namespace vigie
