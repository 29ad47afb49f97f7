// An observatory too big to be waited for.
#pragma once

#include "tests/support/observatory.h"

namespace vigie::testing {

inline constexpr int contractsInABigObservatory = 300;

// Fills it with so many contracts, to more than the eight megabytes from which a file is big, and saves it.
void fillUntilBig(Observatory &observatory);
bool fillUntilBig(Workspace &workspace);

} // namespace vigie::testing
