// What a figure says of itself: how much of what it shows is published, and on which sources it leans. Data
// only; the sentences are written where the figure is drawn.
#pragma once

#include "app/records/observatory_facts.h"

#include <QStringList>

#include <vector>

namespace vigie {

// The sources behind a set of records: the most cited first, then in alphabetical order.
struct SourceTally
{
    QStringList references; // short references, each once
    int others = 0; // sources beyond the limit

    int total = 0; // distinct sources
};

struct Coverage
{
    int records = 0; // contracts the figure is about; participations where investors are compared
    int withAmount = 0; // of them, with a published amount of the measure drawn
    SourceTally sources;
    QDate asOf;
};

// The sources that claims about these records cite. A source counts once for each record it speaks of.
SourceTally sourcesBehind(const ObservatoryFacts &facts, const std::vector<RecordId> &records, int limit = 6);

// Which of two standings asks for more attention: contradicted, unsourced, to verify, reported, verified.
Standing worseOf(Standing a, Standing b);

} // namespace vigie
