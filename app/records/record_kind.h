// The kinds of record an observatory keeps, and how one is named and referred to.
#pragma once

#include "app/base/language.h"
#include "app/base/record_id.h"

#include <QString>

#include <array>
#include <optional>

namespace vigie {

enum class RecordKind {
    Contract,
    Organisation,
    Person,
    Participation,
    Tie,
    Event,
    OutcomeMetric,
    Payment,
    Source,
    Testimony,
    Claim,
    Verification,
    Mention,
    Attachment,
    Lead,
    Release
};

inline constexpr std::array allRecordKinds{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment, RecordKind::Source, RecordKind::Testimony, RecordKind::Claim,
    RecordKind::Verification, RecordKind::Mention, RecordKind::Attachment, RecordKind::Lead,
    RecordKind::Release};

// The name in the database, in files and on the command line: "contract", "outcome_metric".
QString kindName(RecordKind kind);
// Also reads the plural names, and "metric".
std::optional<RecordKind> kindFromName(QStringView name);
// The plural used by `info` and `export`: "contracts", "people", "metrics".
QString kindPluralName(RecordKind kind);
// "Contract" / "Contrat", capitalised as a heading; count chooses the plural: "Contrats" for 3.
QString kindLabel(RecordKind kind, const Wording &wording, int count = 1);
// "3 contrats", for the middle of a sentence.
QString countedKind(RecordKind kind, int count, const Wording &wording);

struct RecordRef
{
    RecordKind kind = RecordKind::Contract;
    RecordId id;

    bool isNull() const { return id.isNull(); }
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
    friend size_t qHash(const RecordRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(ref.kind), ref.id);
    }
};

} // namespace vigie
