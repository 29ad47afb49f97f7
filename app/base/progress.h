// Progress: how far a long work is, and whether it may go on.
#pragma once

#include <functional>

namespace vigie {

// Gets 0…1; false stops the work, which then ends with Cancelled. Empty: nobody asks.
using Progress = std::function<bool(double)>;

} // namespace vigie
