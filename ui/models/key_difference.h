// KeyDifference: how one order of rows becomes another with few moves, so that a view keeps its selection,
// its place and an open editor. Positions only; no model, no view.
#pragma once

#include "app/storage/record_list.h"

#include <span>
#include <vector>

namespace vigie {

struct KeyDifference
{
    std::vector<int> removed; // rows of the old order, from the last to the first
    std::vector<int> inserted; // rows of the new order, from the first to the last
    bool reordered = false; // whether the rows that stay change their order

    static KeyDifference between(std::span<const RowKey> before, std::span<const RowKey> after);
};

} // namespace vigie
