#include "ui/figures/label_placement.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace vigie {

namespace {

// What is taken on one row: right ends by left ends, never overlapping.
class Row
{
public:
    bool take(double left, double right, double gap)
    {
        const auto next = m_taken.lower_bound(left);
        if (next != m_taken.end() && next->first < right + gap) {
            return false;
        }
        if (next != m_taken.begin() && std::prev(next)->second > left - gap) {
            return false;
        }
        m_taken.emplace(left, right);
        return true;
    }

private:
    std::map<double, double> m_taken;
};

} // namespace

std::vector<int> placeOnRows(const std::vector<LabelSpan> &labels, int rows, double gap)
{
    std::vector<size_t> order(labels.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&labels](size_t a, size_t b) {
        return labels[a].priority != labels[b].priority ? labels[a].priority < labels[b].priority
                                                        : labels[a].left < labels[b].left;
    });
    std::vector<Row> taken(static_cast<size_t>(std::max(0, rows)));
    std::vector<int> places(labels.size(), -1);
    for (const size_t label : order) {
        for (size_t row = 0; row < taken.size() && places[label] < 0; ++row) {
            if (taken[row].take(labels[label].left, labels[label].right, gap)) {
                places[label] = static_cast<int>(row);
            }
        }
    }
    return places;
}

} // namespace vigie
