#include "tests/support/fixed_clock.h"
