// Label placement: labels on rows so that no two of them touch.
#pragma once

#include <vector>

namespace vigie {

struct LabelSpan
{
    double left = 0;
    double right = 0;
    int priority = 0; // the lowest is placed first, where rows are few
};

// For each label the row it stands on, from 0, or -1 where no row has room for it. Labels of the same
// priority are placed from left to right, each on the first row that is free there; `gap` pixels stay between
// two on a row.
std::vector<int> placeOnRows(const std::vector<LabelSpan> &labels, int rows, double gap);

} // namespace vigie
