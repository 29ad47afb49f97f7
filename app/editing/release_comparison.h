// ReleaseComparison: what changed between two releases, or between a release and now: record by record, and
// as a text that can be handed on.
#pragma once

#include "app/editing/change_words.h"
#include "app/storage/past_states.h"

#include <vector>

namespace vigie {

// One side of a comparison.
struct ComparedState
{
    QString name; // of the release; empty for now
    PartialDate madeOn;
    QString entryId;
    qint64 position = 0;
};

Result<ComparedState> stateOfRelease(const Database &database, const Record &release);
Result<ComparedState> presentState(const Database &database);

struct ReleaseComparison
{
    ComparedState from;
    ComparedState to;
    std::vector<Difference> differences; // releases themselves are no content of the observatory
};

// In the order of the journal, whichever is given first.
Result<ReleaseComparison> compareStates(const Database &database, ComparedState one, ComparedState other);

// Everything that changed of one record.
struct ComparedRecord
{
    RecordRef record;
    QString title;
    RowOperation operation = RowOperation::Update;
    std::vector<ChangeLine> lines; // of an update
    bool confidential = false;
};

// By kind, then by title. withEvidence: also what changed of its sources and standings.
std::vector<ComparedRecord> comparedRecords(
    const ReleaseComparison &comparison, ChangeWords &words, bool withEvidence);

enum class TextForm { Plain, Markdown };

// What is confidential (testimonies and sources that are not public, leads) is counted there, not told: the
// text is made to be handed on.
QString comparisonText(const ReleaseComparison &comparison, const std::vector<ComparedRecord> &records,
    const ChangeWords &words, const Wording &wording, TextForm form);
// "Stabilised version (17 February 2026)", "now"
QString stateText(const ComparedState &state, const Wording &wording);

} // namespace vigie
