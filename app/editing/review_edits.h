// The edit that settles a line of the queue of what is to verify.
#pragma once

#include "app/editing/edit.h"
#include "app/records/review_item.h"

namespace vigie {

// What doneText() says: a line about sources ends in a decision of `by` (never empty), one about values in
// their acceptance as they are. An open question about the same field ends with it. An empty reason keeps the
// one that is there.
Edit settle(const ReviewItem &item, const QString &by, const QString &reason, const Wording &wording);

} // namespace vigie
