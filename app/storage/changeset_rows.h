// Reads the bytes of a changeset as changes of records and fields.
#pragma once

#include "app/storage/changeset.h"

namespace vigie {

Result<std::vector<RowChange>> readChangesetRows(const QByteArray &bytes, const Database &database);

} // namespace vigie
