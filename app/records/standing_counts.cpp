#include "app/records/standing_counts.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace vigie {

namespace {

// Whole per cent that make 100 together, by the largest remainders.
std::array<qint64, everyStanding.size()> percentages(const StandingCounts &counts)
{
    const qint64 total = counts.total();
    std::array<qint64, everyStanding.size()> shares{};
    std::vector<std::pair<qint64, size_t>> remainders;
    qint64 given = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        const qint64 hundredfold = counts.counts[i] * 100;
        shares[i] = hundredfold / total;
        given += shares[i];
        remainders.emplace_back(hundredfold % total, i);
    }
    std::sort(remainders.rbegin(), remainders.rend());
    for (size_t place = 0; given < 100; ++place, ++given) {
        ++shares[remainders[place % remainders.size()].second];
    }
    return shares;
}

} // namespace

QString sharesText(const StandingCounts &counts, const Wording &wording)
{
    if (counts.total() == 0) {
        return {};
    }
    const auto shares = percentages(counts);
    // "58 %" has a no-break space in French, and none in English.
    const QString sign
        = wording.language() == Language::French ? QStringLiteral("\u202f%") : QStringLiteral("%");
    QStringList parts;
    for (const Standing standing : everyStanding) {
        if (counts[standing] > 0) {
            const qint64 share = shares[static_cast<size_t>(standing)];
            const QString number = share > 0 ? wording.locale().toString(share) : QStringLiteral("<1");
            parts.append(number % sign % u' ' % standingLabel(standing, wording));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace vigie
