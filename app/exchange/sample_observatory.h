// The sample: an observatory of the French contracts, made from the tables of resources/sample.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QString>

namespace vigie {

// Makes the file. NotWritable when there is one already or the place cannot be written to; no file is left
// then.
Result<void> makeSample(const QString &path, const Wording &wording);

} // namespace vigie
