// The key facts of a contract: what the report on quality asks to be known of each. Nine fields, and somebody
// in each of four roles:
//   stage, sector, territory, signature, start and planned end of the service, total investment, maximum
//   outcome payment, beneficiaries targeted; payer, investor, operator, evaluator.
#pragma once

#include "app/base/language.h"

#include <QString>

#include <array>

namespace vigie {

inline constexpr std::array keyFields{"stage", "policy_sector", "territory", "date_signed",
    "date_service_start", "date_service_end_planned", "investment_total", "max_outcome_payment",
    "beneficiaries_target"};
inline constexpr std::array keyRoles{"payer", "investor", "operator", "evaluator"};
inline constexpr int keyFactCount = static_cast<int>(keyFields.size() + keyRoles.size());

// "Stage" for a field, "Payer" for a role.
QString keyFactLabel(const QString &fieldOrRole, const Wording &wording);

} // namespace vigie
