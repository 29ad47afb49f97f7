#include "app/storage/search_update.h"

#include "app/storage/search_tables.h"

#include <algorithm>

namespace vigie {

namespace {

bool isIndexed(RecordKind kind)
{
    const auto kinds = indexedKinds();
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

// Whether the documents that hold a record's name have to follow.
bool nameChanged(RecordKind kind, const SearchDocument &old, const SearchDocument &now)
{
    return old.titleKey != now.titleKey
        || (kind == RecordKind::Organisation && old.body != now.body); // short name
}

} // namespace

void SearchUpdate::add(const RecordRef &record, Why why)
{
    const bool tooMany = why == Why::HoldsItsName && m_dependents >= mostDependents;
    if (tooMany || !isIndexed(record.kind) || m_seen.contains(record)) {
        return;
    }
    m_dependents += why == Why::HoldsItsName ? 1 : 0;
    m_seen.insert(record);
    m_queue.push_back({record, why});
}

Result<void> SearchUpdate::run(std::span<const RecordRef> changed)
{
    for (const RecordRef &record : changed) {
        add(record, Why::Changed);
    }
    while (!m_queue.empty()) {
        const Work work = m_queue.front();
        m_queue.pop_front();
        if (const Result<void> done = refresh(work); !done) {
            return done;
        }
    }
    return {};
}

Result<SearchUpdate::Tables *> SearchUpdate::tablesOf(RecordKind kind)
{
    const auto known = m_tables.find(kind);
    if (known != m_tables.end()) {
        return &known->second;
    }
    Result<SearchWriter> writer = SearchWriter::prepare(m_database, kind);
    if (!writer) {
        return writer.error();
    }
    Result<SearchDocuments> documents
        = SearchDocuments::prepare(m_database, kind, SearchDocuments::Which::WithId);
    if (!documents) {
        return documents.error();
    }
    Tables tables{std::move(*writer), std::move(*documents)};
    return &m_tables.emplace(kind, std::move(tables)).first->second;
}

Result<void> SearchUpdate::refresh(const Work &work)
{
    const Result<Tables *> tables = tablesOf(work.record.kind);
    if (!tables) {
        return tables.error();
    }
    SearchWriter &writer = (*tables)->writer;
    SearchDocuments &documents = (*tables)->documents;
    const QString id = work.record.id.toString();

    documents.statement().bind(":id", id);
    SearchDocument now;
    const Result<bool> there = documents.next(now);
    documents.statement().reset();
    Result<std::vector<qint64>> docids = writer.docidsOf(idHashOf(id));
    if (!there || !docids) {
        return there ? docids.error() : there.error();
    }
    if (*there) {
        docids->push_back(now.docid); // of a removed record whose row number came to be this one's
    }
    bool renamed = false;
    std::vector<qint64> about{now.about, now.aboutToo};
    for (const qint64 docid : *docids) {
        const Result<std::optional<SearchDocument>> old = writer.find(docid);
        if (!old) {
            return old.error();
        }
        if (*old) {
            renamed = renamed || nameChanged(work.record.kind, **old, now);
            about.insert(about.end(), {(*old)->about, (*old)->aboutToo});
        }
        if (const Result<void> removed = writer.remove(docid); !removed) {
            return removed;
        }
    }
    if (*there) {
        if (const Result<void> written = writer.insert(now); !written) {
            return written;
        }
    }
    if (work.why == Why::Changed || work.record.kind != RecordKind::Claim) {
        for (const qint64 hash : about) {
            if (const Result<void> added = hash ? addRecordsAbout(hash) : Result<void>(); !added) {
                return added;
            }
        }
    }
    return renamed ? addPointingAt(work.record) : Result<void>();
}

Result<void> SearchUpdate::addRecordsAbout(qint64 idHash)
{
    if (m_seenHashes.contains(idHash)) {
        return {};
    }
    m_seenHashes.insert(idHash);
    for (const RecordKind kind : indexedKinds()) {
        const Result<Statement *> records
            = isSearched(kind) ? recordsByHash(kind) : Result<Statement *>(nullptr);
        if (!records) {
            return records.error();
        }
        if (!*records) {
            continue;
        }
        Statement &statement = **records;
        statement.bind(":hash", idHash);
        for (Result<bool> row = statement.step(); !row || *row; row = statement.step()) {
            if (!row) {
                return row.error();
            }
            add({kind, RecordId(statement.text(0))}, Why::PointedAt);
        }
        statement.reset();
    }
    return {};
}

Result<Statement *> SearchUpdate::recordsByHash(RecordKind kind)
{
    const auto known = m_recordsByHash.find(kind);
    if (known != m_recordsByHash.end()) {
        return &known->second;
    }
    Result<Statement> statement = Statement::prepare(m_database,
        "SELECT r.id FROM " + documentTable(kind) + " AS d CROSS JOIN main." + tableOf(kind)
            + " AS r ON r.rowid = d.docid WHERE d.id_hash = :hash");
    if (!statement) {
        return statement.error();
    }
    return &m_recordsByHash.emplace(kind, std::move(*statement)).first->second;
}

Result<void> SearchUpdate::addPointingAt(const RecordRef &record)
{
    for (const RecordKind kind : indexedKinds()) {
        for (const Field &field : fieldsOf(kind)) {
            const bool pointsAt
                = std::find(field.targets.begin(), field.targets.end(), record.kind) != field.targets.end();
            if (!pointsAt) {
                continue;
            }
            Result<Statement> statement = Statement::prepare(m_database,
                "SELECT id FROM main." + tableOf(kind) + " WHERE " + field.name + " = :id LIMIT :limit");
            if (!statement) {
                return statement.error();
            }
            statement->bind(":id", record.id.toString()).bind(":limit", mostDependents);
            for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
                if (!row) {
                    return row.error();
                }
                add({kind, RecordId(statement->text(0))}, Why::HoldsItsName);
            }
        }
    }
    return {};
}

} // namespace vigie
