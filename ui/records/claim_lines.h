// The claims of a field in the order in which they are read: the retained value with its sources, then what
// agrees with it, then what competes. Few of them at first, so that a panel is there at once.
#pragma once

#include "ui/records/claim_words.h"

namespace vigie {

struct ClaimLine
{
    StatedClaim claim; // its claim is null where no source states the retained value
    QString value; // canonical; empty on a further source of the value above
    bool isRetained = false;
};

struct ClaimLines
{
    std::vector<ClaimLine> lines;
    int hidden = 0; // claims left out
};

ClaimLines claimLines(const FieldClaims &claims, bool all);

} // namespace vigie
