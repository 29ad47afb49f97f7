#include "app/records/observatory_facts.h"

#include <algorithm>

namespace vigie {

const OrganisationFacts *ObservatoryFacts::organisation(const RecordId &id) const
{
    const auto place = std::lower_bound(organisations.begin(), organisations.end(), id,
        [](const OrganisationFacts &organisation, const RecordId &wanted) {
            return organisation.id < wanted;
        });
    if (place != organisations.end() && place->id == id) {
        return &*place;
    }
    // Facts put together by hand need not be in order.
    const auto found = std::find_if(organisations.begin(), organisations.end(),
        [&id](const OrganisationFacts &organisation) { return organisation.id == id; });
    return found == organisations.end() ? nullptr : &*found;
}

} // namespace vigie
