#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"
