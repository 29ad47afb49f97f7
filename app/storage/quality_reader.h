// What the report on quality says: of each contract which key facts are unknown and how its fields are
// sourced; of each kind of record how many there are and how theirs are.
#pragma once

#include "app/base/result.h"
#include "app/records/record_kind.h"
#include "app/records/standing_counts.h"
#include "app/storage/database.h"

#include <QStringList>

#include <vector>

namespace vigie {

struct ContractQuality
{
    RecordRef contract;
    QString name;
    QStringList missing; // key facts (see key_facts.h): fields and roles
    StandingCounts standings; // of its own fields
};

struct KindQuality
{
    RecordKind kind;
    qint64 records = 0;
    StandingCounts standings;
};

struct ObservatoryQuality
{
    std::vector<ContractQuality> contracts; // by name
    std::vector<KindQuality> kinds; // that need sources
    StandingCounts standings; // of all

    // How many key facts are known, of how many, over all contracts.
    qint64 known() const;
    qint64 wanted() const;
};

Result<ObservatoryQuality> readQuality(const Database &database);

} // namespace vigie
