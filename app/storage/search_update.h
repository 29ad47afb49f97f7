// SearchUpdate: brings documents up to date after an edit: those of the changed records, and those that hold
// words of them (the contract of a changed participation, the participations of a renamed organisation).
#pragma once

#include "app/storage/search_writer.h"

#include <deque>
#include <map>
#include <span>

namespace vigie {

class SearchUpdate
{
public:
    explicit SearchUpdate(const Database &database)
        : m_database(database)
    {
    }

    // Inside the caller's transaction. Of the documents that only hold words of a changed record at most
    // `mostDependents` are brought up to date; an organisation with more participations than that keeps its
    // old name in the rest of their documents until the index is built anew.
    Result<void> run(std::span<const RecordRef> changed);

private:
    static constexpr int mostDependents = 5000;

    // Changed by the edit itself; pointed at by such a record; holding the name of a renamed one.
    enum class Why { Changed, PointedAt, HoldsItsName };

    struct Tables // of one kind
    {
        SearchWriter writer;
        SearchDocuments documents;
    };
    struct Work
    {
        RecordRef record;
        Why why = Why::Changed;
    };

    Result<Tables *> tablesOf(RecordKind kind);
    Result<Statement *> recordsByHash(RecordKind kind);
    Result<void> refresh(const Work &work);
    Result<void> addRecordsAbout(qint64 idHash);
    Result<void> addPointingAt(const RecordRef &record);
    void add(const RecordRef &record, Why why);

    const Database &m_database;
    std::map<RecordKind, Tables> m_tables;
    std::map<RecordKind, Statement> m_recordsByHash;
    std::deque<Work> m_queue;
    QSet<RecordRef> m_seen;
    QSet<qint64> m_seenHashes;
    int m_dependents = 0;
};

} // namespace vigie
