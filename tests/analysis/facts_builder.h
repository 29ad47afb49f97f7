// Short words for facts made by hand.
#pragma once

#include "app/records/observatory_facts.h"

#include <QString>

namespace vigie::testing {

inline Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

inline Money euros(qint64 least, qint64 most)
{
    return Money(least * 100, most * 100, Currency::euro());
}

inline Money pounds(qint64 units)
{
    return Money::ofUnits(units, Currency::fromCode(u"GBP").value());
}

inline PartialDate day(const char *edtf)
{
    return PartialDate::fromIso(QString::fromLatin1(edtf)).value();
}

// Ids are the names: short ones, so that failures can be read.
class FactsBuilder
{
public:
    ContractFacts &contract(const char *name)
    {
        ContractFacts contract;
        contract.id = RecordId(QString::fromUtf8(name));
        contract.name = QString::fromUtf8(name);
        facts.contracts.push_back(contract);
        return facts.contracts.back();
    }

    ContractFacts &contract(const char *name, const char *signedOn, const Money &investment)
    {
        ContractFacts &made = contract(name);
        made.signedOn = signedOn[0] == 0 ? PartialDate() : day(signedOn);
        made.investment = investment;
        made.investmentStanding = Standing::Verified;
        return made;
    }

    ParticipationFacts &party(
        const char *contract, const char *role, const char *organisation, const Money &amount = {})
    {
        const RecordId organisationId(QString::fromUtf8(organisation));
        if (facts.organisation(organisationId) == nullptr) {
            facts.organisations.push_back({organisationId, QString::fromUtf8(organisation), {}});
        }
        ParticipationFacts made;
        made.id = RecordId(QStringLiteral("participation-%1").arg(facts.participations.size()));
        made.contract = RecordId(QString::fromUtf8(contract));
        made.organisation = organisationId;
        made.role = QString::fromLatin1(role);
        made.amount = amount;
        made.standing = Standing::Reported;
        facts.participations.push_back(made);
        return facts.participations.back();
    }

    EventFacts &event(const char *title, const char *date, const char *kind = "report")
    {
        EventFacts made;
        made.id = RecordId(QString::fromUtf8(title));
        made.title = QString::fromUtf8(title);
        made.kind = QString::fromLatin1(kind);
        made.date = date[0] == 0 ? PartialDate() : day(date);
        facts.events.push_back(made);
        return facts.events.back();
    }

    void cite(const char *record, const char *source)
    {
        const RecordId id(QString::fromUtf8(source));
        facts.sources.insert(id, SourceFacts{id, QString::fromUtf8(source)});
        facts.sourcesOfRecord[RecordId(QString::fromUtf8(record))].push_back(id);
    }

    ObservatoryFacts facts;
};

} // namespace vigie::testing
