#include "app/editing/release_comparison.h"

#include "app/storage/record_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

// Says something of how well a record is sourced, not of the record.
bool isEvidence(RecordKind kind)
{
    return kind == RecordKind::Claim || kind == RecordKind::Verification;
}

bool isConfidential(const RecordRef &record, const PastStates &past)
{
    switch (record.kind) {
    case RecordKind::Lead:
    case RecordKind::Mention:
    case RecordKind::Attachment:
        return true;
    case RecordKind::Testimony:
    case RecordKind::Source: {
        const std::optional<Record> state = past.lastStateOf(record).value_or(std::nullopt);
        const QString degree = state ? state->text(u"confidentiality") : QString();
        const bool isPublic = degree == u"public" || (degree.isEmpty() && record.kind == RecordKind::Source);
        return !isPublic;
    }
    default:
        return false;
    }
}

// A statement of a confidential source is as confidential as the source.
bool restsOnConfidential(const Difference &change, const PastStates &past)
{
    if (change.record.kind != RecordKind::Claim) {
        return false;
    }
    const std::optional<Record> claim = past.lastStateOf(change.record).value_or(std::nullopt);
    return !claim || isConfidential(claim->reference(u"source_id"), past);
}

} // namespace

Result<ComparedState> stateOfRelease(const Database &database, const Record &release)
{
    const QString entry = release.text(u"entry_id");
    const Result<qint64> position = PastStates(database).positionOf(entry);
    if (!position) {
        return position.error();
    }
    return ComparedState{release.text(u"name"), release.date(u"made_on"), entry, *position};
}

Result<ComparedState> presentState(const Database &database)
{
    const Result<qint64> position = PastStates(database).now();
    const Result<QString> entry = ChangeJournal(database).lastEntryId();
    if (!position || !entry) {
        return position ? entry.error() : position.error();
    }
    return ComparedState{{}, {}, *entry, *position};
}

Result<ReleaseComparison> compareStates(const Database &database, ComparedState one, ComparedState other)
{
    if (one.position > other.position) {
        std::swap(one, other);
    }
    Result<std::vector<Difference>> differences
        = PastStates(database).differences(one.position, other.position);
    if (!differences) {
        return differences.error();
    }
    std::erase_if(
        *differences, [](const Difference &change) { return change.record.kind == RecordKind::Release; });
    ReleaseComparison comparison;
    comparison.from = std::move(one);
    comparison.to = std::move(other);
    comparison.differences = std::move(*differences);
    return comparison;
}

std::vector<ComparedRecord> comparedRecords(
    const ReleaseComparison &comparison, ChangeWords &words, bool withEvidence)
{
    std::vector<ComparedRecord> records;
    QHash<RecordRef, size_t> places;
    const auto placeOf = [&](const ChangeLine &line) -> ComparedRecord & {
        const auto known = places.constFind(line.subject);
        if (known != places.constEnd()) {
            return records[*known];
        }
        places.insert(line.subject, records.size());
        ComparedRecord record;
        record.record = line.subject;
        record.title = line.title;
        record.confidential = isConfidential(line.subject, words.past());
        records.push_back(std::move(record));
        return records.back();
    };
    for (const Difference &change : comparison.differences) {
        if (!withEvidence && isEvidence(change.record.kind)) {
            continue;
        }
        std::optional<ChangeLine> line = words.lineOf(change);
        if (!line) {
            continue;
        }
        ComparedRecord &record = placeOf(*line);
        if (line->what.isEmpty()) {
            record.operation = change.operation;
        } else {
            line->confidential = restsOnConfidential(change, words.past());
            record.lines.push_back(std::move(*line));
        }
    }
    for (ComparedRecord &record : records) {
        if (record.operation != RowOperation::Update) {
            record.lines.clear(); // what came or went with it says no more
        }
    }
    std::stable_sort(records.begin(), records.end(), [](const ComparedRecord &a, const ComparedRecord &b) {
        return a.record.kind != b.record.kind ? a.record.kind < b.record.kind
                                              : a.title.localeAwareCompare(b.title) < 0;
    });
    return records;
}

} // namespace vigie
