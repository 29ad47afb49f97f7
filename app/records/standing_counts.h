// StandingCounts: how many facts have each standing.
#pragma once

#include "app/records/standing.h"

#include <array>
#include <numeric>

namespace vigie {

inline constexpr std::array everyStanding{
    Standing::Verified, Standing::Reported, Standing::ToVerify, Standing::Unsourced, Standing::Contradicted};

struct StandingCounts
{
    std::array<qint64, everyStanding.size()> counts{}; // in the order of Standing

    qint64 &operator[](Standing standing) { return counts[static_cast<size_t>(standing)]; }
    qint64 operator[](Standing standing) const { return counts[static_cast<size_t>(standing)]; }
    qint64 total() const { return std::accumulate(counts.begin(), counts.end(), qint64(0)); }
    StandingCounts &operator+=(const StandingCounts &other)
    {
        for (size_t i = 0; i < counts.size(); ++i) {
            counts[i] += other.counts[i];
        }
        return *this;
    }
    friend bool operator==(const StandingCounts &, const StandingCounts &) = default;
};

// "58 % verified · 27 % reported · …", in whole per cent that make 100; "" where there is no fact.
QString sharesText(const StandingCounts &counts, const Wording &wording);

} // namespace vigie
