#include "ui/models/key_difference.h"

#include <QSet>

namespace vigie {

KeyDifference KeyDifference::between(std::span<const RowKey> before, std::span<const RowKey> after)
{
    const QSet<RowKey> had(before.begin(), before.end());
    const QSet<RowKey> wanted(after.begin(), after.end());
    KeyDifference difference;
    std::vector<RowKey> staying;
    for (qsizetype row = std::ssize(before) - 1; row >= 0; --row) {
        if (!wanted.contains(before[static_cast<size_t>(row)])) {
            difference.removed.push_back(static_cast<int>(row));
        }
    }
    for (const RowKey key : before) {
        if (wanted.contains(key)) {
            staying.push_back(key);
        }
    }
    size_t stayed = 0;
    for (qsizetype row = 0; row < std::ssize(after); ++row) {
        const RowKey key = after[static_cast<size_t>(row)];
        if (!had.contains(key)) {
            difference.inserted.push_back(static_cast<int>(row));
        } else {
            difference.reordered = difference.reordered || staying[stayed] != key;
            ++stayed;
        }
    }
    return difference;
}

} // namespace vigie
