// Standing: how well one field of one record is sourced.
#pragma once

#include "app/base/language.h"

#include <QString>

#include <optional>

namespace vigie {

// In the order of how much they ask for attention.
enum class Standing { Unsourced, ToVerify, Reported, Verified, Contradicted };

QString standingName(Standing standing); // "unsourced", "to-verify", "reported", "verified", "contradicted"
std::optional<Standing> standingFromName(QStringView name);
QString standingLabel(Standing standing, const Wording &wording); // "à vérifier"
// One sentence for the tooltip and the screen reader: what this standing means.
QString standingMeaning(Standing standing, const Wording &wording);

} // namespace vigie
