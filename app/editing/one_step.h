// Several edits as one step of the history: all of them happen or none.
#pragma once

#include "app/editing/edit.h"

#include <vector>

namespace vigie {

inline Edit inOneStep(std::vector<Edit> edits, const QString &text)
{
    Edit whole;
    whole.text = text;
    whole.write = [edits = std::move(edits)](RecordWriter &writer) -> Result<void> {
        for (const Edit &edit : edits) {
            Result<void> done = edit.write(writer);
            if (!done) {
                return done;
            }
        }
        return {};
    };
    return whole;
}

} // namespace vigie
