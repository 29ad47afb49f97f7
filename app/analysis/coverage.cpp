#include "app/analysis/coverage.h"

#include <algorithm>

namespace vigie {

namespace {

// Short references are not unique ("Banque des Territoires, 2022" twice): they are listed once, counted
// apart.
struct CitedReference
{
    QString reference;
    int citations = 0;
    int sources = 0;
};

std::vector<CitedReference> citedReferences(
    const ObservatoryFacts &facts, const QHash<RecordId, int> &citations)
{
    QHash<QString, CitedReference> byReference;
    for (auto it = citations.cbegin(); it != citations.cend(); ++it) {
        const QString reference = facts.sources.value(it.key()).shortReference;
        CitedReference &entry = byReference[reference];
        entry.reference = reference;
        entry.citations += it.value();
        entry.sources += 1;
    }
    std::vector<CitedReference> sorted(byReference.cbegin(), byReference.cend());
    std::sort(sorted.begin(), sorted.end(), [](const CitedReference &a, const CitedReference &b) {
        return a.citations != b.citations ? a.citations > b.citations : a.reference < b.reference;
    });
    return sorted;
}

int attention(Standing standing)
{
    switch (standing) {
    case Standing::Verified:
        return 0;
    case Standing::Reported:
        return 1;
    case Standing::ToVerify:
        return 2;
    case Standing::Unsourced:
        return 3;
    case Standing::Contradicted:
        return 4;
    }
    return 3;
}

} // namespace

SourceTally sourcesBehind(const ObservatoryFacts &facts, const std::vector<RecordId> &records, int limit)
{
    QHash<RecordId, int> citations;
    QSet<RecordId> seen;
    for (const RecordId &record : records) {
        if (seen.contains(record)) {
            continue;
        }
        seen.insert(record);
        for (const RecordId &source : facts.sourcesOfRecord.value(record)) {
            citations[source] += 1;
        }
    }
    SourceTally tally;
    tally.total = static_cast<int>(citations.size());
    for (const CitedReference &entry : citedReferences(facts, citations)) {
        if (tally.references.size() < limit && !entry.reference.isEmpty()) {
            tally.references << entry.reference;
        } else {
            tally.others += entry.sources;
        }
    }
    return tally;
}

Standing worseOf(Standing a, Standing b)
{
    return attention(b) > attention(a) ? b : a;
}

} // namespace vigie
