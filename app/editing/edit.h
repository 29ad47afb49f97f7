// Edit: one thing a person wants done, in their words, and how it is written. The only form a change can
// take.
#pragma once

#include "app/base/result.h"

#include <QString>

#include <functional>

namespace vigie {

class RecordWriter;

struct Edit
{
    QString text; // names the change in the history and in "Undo …": "Edit Stage of Adie"
    std::function<Result<void>(RecordWriter &)> write; // all of it happens or nothing
};

} // namespace vigie
