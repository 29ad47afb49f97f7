#include "ui/records/claim_lines.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr size_t fewValues = 4;
constexpr size_t fewSources = 2; // of the retained value; one of each other

struct ValueGroup
{
    QString value;
    bool isRetained = false;
    bool agrees = false;
    std::vector<const StatedClaim *> claims;
};

bool standsForRetained(const StatedClaim &claim, const QString &retained)
{
    return claim.value == retained || claim.value.isEmpty(); // a source that only is cited agrees
}

std::vector<ValueGroup> groupsOf(const FieldClaims &claims)
{
    std::vector<ValueGroup> groups;
    const QString &retained = claims.retained;
    const bool hasClaims = !claims.dossier.claims.empty();
    if (!retained.isEmpty() && hasClaims) {
        groups.push_back({retained, true, true, {}});
    }
    for (const StatedClaim &claim : claims.dossier.claims) {
        const QString value
            = !retained.isEmpty() && standsForRetained(claim, retained) ? retained : claim.value;
        auto group = std::find_if(
            groups.begin(), groups.end(), [&value](const ValueGroup &one) { return one.value == value; });
        if (group == groups.end()) {
            groups.push_back({value, false, claim.agreement == Agreement::Agrees, {}});
            group = std::prev(groups.end());
        }
        group->claims.push_back(&claim);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const ValueGroup &a, const ValueGroup &b) {
        return std::pair(!a.isRetained, !a.agrees) < std::pair(!b.isRetained, !b.agrees);
    });
    return groups;
}

} // namespace

ClaimLines claimLines(const FieldClaims &claims, bool all)
{
    ClaimLines lines;
    size_t values = 0;
    for (const ValueGroup &group : groupsOf(claims)) {
        const bool shows = all || values++ < fewValues;
        size_t sources = 0;
        for (const StatedClaim *claim : group.claims) {
            if (!shows || (!all && sources >= (group.isRetained ? fewSources : 1))) {
                ++lines.hidden;
                continue;
            }
            lines.lines.push_back({*claim, sources++ == 0 ? group.value : QString(), group.isRetained});
        }
        if (group.claims.empty()) {
            lines.lines.push_back({{}, group.value, true});
        }
    }
    return lines;
}

} // namespace vigie
