// EmptyState has moved to where every room finds it.
#pragma once

#include "ui/widgets/empty_state.h"
