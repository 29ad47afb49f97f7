// RoleSums: for one role, how many contracts each organisation plays it in, and for how much.
#pragma once

#include "app/base/money.h"
#include "app/base/record_id.h"
#include "app/base/result.h"
#include "app/storage/database.h"

#include <QHash>
#include <QString>

#include <set>
#include <vector>

namespace vigie {

struct RoleSum
{
    std::set<RecordId> contracts;
    std::vector<Money> amounts; // one for each currency, in order of its code
    int withoutAmount = 0;
};

class RoleSums
{
public:
    // role: a code of the list "role".
    static Result<RoleSums> read(const Database &database, const QString &role);

    bool contains(const RecordId &organisation) const { return m_sums.contains(organisation); }
    RoleSum of(const RecordId &organisation) const { return m_sums.value(organisation); }
    // The currencies that occur, in order of their code.
    const std::vector<Currency> &currencies() const { return m_currencies; }

private:
    QHash<RecordId, RoleSum> m_sums;
    std::vector<Currency> m_currencies;
};

} // namespace vigie
