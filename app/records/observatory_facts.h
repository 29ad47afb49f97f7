// The facts of an observatory as analyses read them: plain values, without what only forms and tables need.
#pragma once

#include "app/base/money.h"
#include "app/base/partial_date.h"
#include "app/base/quantity.h"
#include "app/base/record_id.h"
#include "app/records/standing.h"

#include <QHash>
#include <QString>

#include <vector>

namespace vigie {

struct ContractFacts
{
    RecordId id;
    QString name;
    QString stage; // code
    QString sector; // code or free text
    QString territory;
    QString country;
    PartialDate signedOn;
    PartialDate serviceStart;
    PartialDate serviceEndPlanned;
    PartialDate serviceEndActual;
    Money investment;
    Money maxOutcomePayment;
    Money outcomePaymentsMade;
    Quantity beneficiaries;
    Standing investmentStanding = Standing::Unsourced;
    Standing maxOutcomePaymentStanding = Standing::Unsourced;
    Standing signedOnStanding = Standing::Unsourced;
};

struct OrganisationFacts
{
    RecordId id;
    QString name; // the short name where there is one
    QString kind; // code
};

struct ParticipationFacts
{
    RecordId id;
    RecordId contract;
    RecordId organisation;
    QString role; // code: payer, investor, operator, evaluator, structurer, adviser
    Money amount;
    Standing standing = Standing::Unsourced;
};

struct EventFacts
{
    RecordId id;
    QString title;
    QString kind; // code
    PartialDate date;
    PartialDate dateEnd;
    RecordId contract; // null where it concerns none
    Standing standing = Standing::Unsourced;
};

struct SourceFacts
{
    RecordId id;
    QString shortReference; // "Carenews, 2019": publisher or title, and the year
};

struct ObservatoryFacts
{
    std::vector<ContractFacts> contracts; // in order of signature, then of name
    std::vector<OrganisationFacts> organisations; // in order of their ids, which makes organisation() quick
    std::vector<ParticipationFacts> participations; // by contract, then role, then place in the role
    std::vector<EventFacts> events; // in order of date
    QHash<RecordId, SourceFacts> sources;
    QHash<RecordId, std::vector<RecordId>> sourcesOfRecord; // the sources its claims cite, without repetition
    QDate asOf; // the day of the last change

    // The organisation of that id, or nullptr.
    const OrganisationFacts *organisation(const RecordId &id) const;
};

} // namespace vigie
