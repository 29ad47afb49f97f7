// Which dates of a record must not lie before which others, and which cannot lie in the future. The hints of
// a form and the queue of what is to verify read the same lines.
#pragma once

#include "app/base/partial_date.h"
#include "app/records/record_kind.h"

#include <span>

namespace vigie {

// `field` should not lie before `after`.
struct DateOrder
{
    RecordKind kind;
    const char *field;
    const char *after;
    const char *sentence; // English source text, context "Hint", where it does
    bool mayBeRight = false; // a hint only
};
std::span<const DateOrder> dateOrders();

// What has a date only once it has happened.
struct PastDate
{
    RecordKind kind;
    const char *field;
};
std::span<const PastDate> pastDates();

// Whether `earlier` surely lies before `later`, at the precision and with the qualifiers they have: 2019 and
// March 2019 may be the same day.
bool surelyBefore(const PartialDate &earlier, const PartialDate &later);

} // namespace vigie
