// What `vigie check` tells about the data: how much of it lacks evidence, and what looks wrong in itself.
#pragma once

#include "app/base/result.h"
#include "app/records/record_kind.h"
#include "app/storage/database.h"

#include <QString>

#include <vector>

namespace vigie {

struct QualityCount
{
    const char *name; // in JSON: "unsourced"
    const char *label; // English source text, context "CommandLine"
    int records = 0; // or fields, as the label says
};

struct QualityHint
{
    RecordRef record;
    QString title;
    QString field;
    QString message;
};

struct QualityReport
{
    std::vector<QualityCount> counts;
    std::vector<QualityHint> hints;

    bool findsNothing() const;
};

Result<QualityReport> reportQuality(const Database &database, const Wording &wording);

} // namespace vigie
