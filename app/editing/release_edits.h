// Named releases: a state of the observatory that people refer to ("stabilised version of 17 February"). A
// release keeps nothing but its name and the last entry of the journal then; the journal has the rest.
#pragma once

#include "app/base/language.h"
#include "app/editing/edit.h"
#include "app/records/record.h"
#include "app/storage/database.h"

#include <vector>

namespace vigie {

// Names the present state. InvalidInput where the name is empty or another release has it.
Edit freeze(const QString &name, const QString &notes, const QString &by, const Wording &wording);
Edit renameRelease(const Record &release, const QString &name, const Wording &wording);
Edit removeRelease(const Record &release, const Wording &wording);

// The latest first.
Result<std::vector<Record>> releasesOf(const Database &database);
// Whatever the case and accents. NotFound, with the names there are.
Result<Record> releaseNamed(const Database &database, const QString &name, const Wording &wording);

} // namespace vigie
