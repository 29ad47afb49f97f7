#include "app/storage/source_leaning.h"

#include "app/storage/evidence_reader.h"
#include "app/storage/record_reader.h"
#include "app/storage/standing_rule.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

// The rule's verdict on the claims of other sources.
Standing standingWithout(const FieldDossier &dossier, const RecordRef &source)
{
    std::vector<ClaimWeight> weights;
    for (const StatedClaim &claim : dossier.claims) {
        if (claim.source == source) {
            continue;
        }
        const bool doubted = claim.standing == Standing::ToVerify || claim.standing == Standing::Unsourced;
        weights.push_back({claim.agreement, claim.value, claim.origin,
            isOfficialSource(claim.sourceKind, claim.reliability),
            doubted || isWeakSource(claim.sourceKind, claim.reliability)});
    }
    return judge(weights).standing;
}

bool hasOtherClaims(const FieldDossier &dossier, const RecordRef &source)
{
    return std::any_of(dossier.claims.begin(), dossier.claims.end(),
        [&source](const StatedClaim &claim) { return !(claim.source == source); });
}

class Leaning
{
public:
    Leaning(const Database &database, const RecordRef &source)
        : m_evidence(database)
        , m_source(source)
    {
    }

    Result<void> addRecord(const RecordRef &record)
    {
        const auto dossiers = m_evidence.ofRecord(record);
        if (!dossiers) {
            return dossiers.error();
        }
        const auto whole = dossiers->find(wholeRecordField.toString());
        const Standing wholeWithout
            = whole == dossiers->end() ? Standing::Unsourced : withoutSource(whole->second);
        for (const auto &[field, dossier] : *dossiers) {
            LeaningFact fact{
                record, field, {}, dossier.standing, withoutSource(dossier), dossier.decision.has_value()};
            for (const StatedClaim &claim : dossier.claims) {
                if (claim.source == m_source) {
                    fact.claims.push_back(claim.claim);
                }
            }
            if (fact.claims.empty()) {
                continue;
            }
            // Nothing of its own is left: it has what its record as a whole has.
            if (field != wholeRecordField && !fact.isDecided && !hasOtherClaims(dossier, m_source)) {
                fact.without = inheritedStanding(record.kind, wholeWithout);
            }
            facts.push_back(std::move(fact));
        }
        return {};
    }

    std::vector<LeaningFact> facts;

private:
    Standing withoutSource(const FieldDossier &dossier) const
    {
        return dossier.decision ? dossier.standing : standingWithout(dossier, m_source);
    }

    EvidenceReader m_evidence;
    RecordRef m_source;
};

} // namespace

Result<std::vector<LeaningFact>> leaningOn(const Database &database, const RecordRef &source)
{
    const auto claims = RecordReader(database).readPointingAt(RecordKind::Claim, u"source_id", source.id);
    if (!claims) {
        return claims.error();
    }
    std::vector<RecordRef> records; // in the order of their first claim
    QSet<RecordRef> seen;
    for (const Record &claim : *claims) {
        const RecordRef about = claim.reference(u"record_id");
        if (!seen.contains(about)) {
            seen.insert(about);
            records.push_back(about);
        }
    }
    Leaning leaning(database, source);
    for (const RecordRef &record : records) {
        if (const Result<void> added = leaning.addRecord(record); !added) {
            return added.error();
        }
    }
    return std::move(leaning.facts);
}

} // namespace vigie
