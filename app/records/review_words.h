// The sentences of the queue of what is to verify: what is wrong, what would settle it, and what calling it
// done means.
#pragma once

#include "app/records/review_item.h"

namespace vigie {

// "1,300,000 € is retained, but other values are stated: 1,200,000 € (INDIGO), 1,500,000 € (Les Échos)."
QString problemText(const ReviewItem &item, const Wording &wording);
// "A primary source, or your choice among the values, with its reason."
QString remedyText(const ReviewItem &item, const Wording &wording);
// What Enter does: "Retain 1,300,000 € as verified by Ada". by: empty where nobody has said who works here.
QString doneText(const ReviewItem &item, const QString &by, const Wording &wording);
// "asked of Finansol on 3 March 2026"; empty where nobody was asked.
QString askedText(const ReviewItem &item, const Wording &wording);

} // namespace vigie
