#include "app/exchange/role_sums.h"

#include "app/storage/record_reader.h"

namespace vigie {

namespace {

// One sum for each currency: amounts of two currencies never add.
std::vector<Money> summed(const std::vector<Money> &amounts)
{
    std::vector<Money> sums;
    for (const std::vector<Money> &ofOneCurrency : Money::byCurrency(amounts)) {
        sums.push_back(Money::sum(ofOneCurrency));
    }
    return sums;
}

} // namespace

Result<RoleSums> RoleSums::read(const Database &database, const QString &role)
{
    const auto participations = RecordReader(database).readAll(RecordKind::Participation);
    if (!participations) {
        return participations.error();
    }
    RoleSums result;
    std::vector<Money> all;
    for (const Record &record : *participations) {
        if (record.text(u"role") != role) {
            continue;
        }
        RoleSum &sum = result.m_sums[record.reference(u"organisation_id").id];
        sum.contracts.insert(record.reference(u"contract_id").id);
        const Money amount = record.money(u"amount");
        sum.withoutAmount += amount.isNull() ? 1 : 0;
        sum.amounts.push_back(amount);
        all.push_back(amount);
    }
    for (RoleSum &sum : result.m_sums) {
        sum.amounts = summed(sum.amounts);
    }
    for (const Money &total : summed(all)) {
        result.m_currencies.push_back(total.currency());
    }
    return result;
}

} // namespace vigie
