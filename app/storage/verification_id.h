// The id of the verification of one field of one record: made from the two, so that the same record and field
// give the same row in every copy.
#pragma once

#include "app/records/record_kind.h"

#include <QStringView>

namespace vigie {

RecordId verificationIdOf(const RecordRef &ref, QStringView field);

} // namespace vigie
