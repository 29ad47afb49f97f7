#include "app/storage/search_index.h"

#include "app/storage/search_tables.h"
#include "app/storage/search_update.h"
#include "app/storage/search_writer.h"
#include "app/storage/statement.h"

#include <QFile>

#include <algorithm>

namespace vigie {

namespace {

// As many documents in one transaction as an edit waiting for it will hardly notice.
constexpr qint64 documentsAtOnce = 4000;

Result<void> attachFile(Database &database, const QString &path)
{
    Result<Statement> statement = Statement::prepare(database, "ATTACH DATABASE :path AS search");
    if (!statement) {
        return statement.error();
    }
    return statement->bind(":path", path).run();
}

// Readable, in our format, and whole enough to begin with. WAL: the window reads while a worker builds.
Result<void> useFile(Database &database)
{
    if (const Result<void> done = execute(database, "PRAGMA search.journal_mode = WAL"); !done) {
        return done;
    }
    if (const Result<void> done = execute(database, "PRAGMA search.synchronous = NORMAL"); !done) {
        return done;
    }
    Result<Statement> tables = Statement::prepare(database, R"(SELECT count(*) FROM search.sqlite_schema)");
    if (!tables) {
        return tables.error();
    }
    const Result<bool> row = tables->step();
    return row ? Result<void>() : Result<void>(row.error());
}

Result<void> attachUsable(Database &database, const QString &path)
{
    if (const Result<void> attached = attachFile(database, path); !attached) {
        return attached;
    }
    const Result<void> usable = useFile(database);
    if (!usable) {
        [[maybe_unused]] const Result<void> detached = execute(database, "DETACH DATABASE search");
    }
    return usable;
}

struct Rowids
{
    qint64 first = 0;
    qint64 last = -1;
    qint64 count = 0;
};

Result<Rowids> rowidsOf(const Database &database, RecordKind kind)
{
    Result<Statement> statement = Statement::prepare(database,
        "SELECT coalesce((SELECT min(rowid) FROM main." + tableOf(kind)
            + "), 0), coalesce((SELECT max(rowid) FROM main." + tableOf(kind)
            + "), -1), (SELECT count(*) FROM main." + tableOf(kind) + ")");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return Rowids{statement->integer(0), statement->integer(1), statement->integer(2)};
}

// Not Transaction, which locks every attached file at once: the index may be written while the observatory is
// not.
Result<void> inTransaction(const Database &database, const std::function<Result<void>()> &work)
{
    if (const Result<void> begun = execute(database, "BEGIN"); !begun) {
        return begun;
    }
    Result<void> done = work();
    if (done) {
        done = execute(database, "COMMIT");
    }
    if (!done) {
        [[maybe_unused]] const Result<void> rolledBack = execute(database, "ROLLBACK");
    }
    return done;
}

// Builds every document of one kind, in steps, so that the window can write in between.
class KindBuilder
{
public:
    KindBuilder(const Database &database, RecordKind kind, std::function<bool(qint64)> advance)
        : m_database(database)
        , m_kind(kind)
        , m_advance(std::move(advance))
    {
    }

    Result<void> run()
    {
        const Result<Rowids> rowids = rowidsOf(m_database, m_kind);
        if (!rowids) {
            return rowids.error();
        }
        Result<SearchWriter> writer = SearchWriter::prepare(m_database, m_kind);
        Result<SearchDocuments> documents
            = SearchDocuments::prepare(m_database, m_kind, SearchDocuments::Which::InRange);
        if (!writer || !documents) {
            return writer ? documents.error() : writer.error();
        }
        for (qint64 from = rowids->first; rowids->count > 0 && from <= rowids->last;) {
            const Result<qint64> next = step(*writer, *documents, from, rowids->last);
            if (!next) {
                return next.error();
            }
            from = *next;
        }
        return {};
    }

private:
    // At most documentsAtOnce documents from a rowid on. Gives the rowid to go on from.
    Result<qint64> step(SearchWriter &writer, SearchDocuments &documents, qint64 from, qint64 last)
    {
        qint64 next = last + 1;
        qint64 written = 0;
        documents.statement().bind(":first", from).bind(":last", last);
        const Result<void> done = inTransaction(m_database, [&]() -> Result<void> {
            SearchDocument document;
            Result<bool> row = documents.next(document);
            for (; row && *row && written < documentsAtOnce; row = documents.next(document)) {
                if (const Result<void> inserted = writer.insert(document); !inserted) {
                    return inserted;
                }
                ++written;
            }
            if (!row) {
                return row.error();
            }
            next = *row ? document.docid : next;
            documents.statement().reset();
            return {};
        });
        documents.statement().reset();
        if (!done) {
            return done.error();
        }
        if (!m_advance(written)) {
            return Error{ErrorKind::Cancelled, {}, QStringLiteral("building the search index")};
        }
        return next;
    }

    const Database &m_database;
    RecordKind m_kind;
    std::function<bool(qint64)> m_advance;
};

// More of both files in memory while everything is read; given back after it.
class MorePages
{
public:
    explicit MorePages(const Database &database)
        : m_database(database)
    {
        set(-16000);
    }
    ~MorePages() { set(-2000); }
    MorePages(const MorePages &) = delete;
    MorePages &operator=(const MorePages &) = delete;

private:
    void set(int size) const
    {
        for (const QByteArray schema : {"main", "search"}) {
            const QByteArray pragma = "PRAGMA " + schema + ".cache_size = " + QByteArray::number(size);
            [[maybe_unused]] const Result<void> done = execute(m_database, pragma); // slower without
        }
    }

    const Database &m_database;
};

// The records that journal entries after `position` touched.
Result<std::vector<RecordRef>> changedSince(const Database &database, qint64 position)
{
    Result<Statement> statement = Statement::prepare(database, R"(
        SELECT DISTINCT i.record_kind, i.record_id FROM main.journal_item AS i
        JOIN main.journal_entry AS e ON e.id = i.entry_id WHERE e.position > :position)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":position", position);
    std::vector<RecordRef> changed;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return changed;
        }
        if (const std::optional<RecordKind> kind = kindFromName(statement->text(0))) {
            changed.push_back({*kind, RecordId(statement->text(1))});
        }
    }
}

} // namespace

SearchIndex::SearchIndex(Database &database)
    : m_database(&database)
{
}

Result<SearchIndex> SearchIndex::attach(Database &database, const QString &path)
{
    Result<void> attached = attachUsable(database, path);
    if (!attached && attached.error().kind == ErrorKind::Unreadable) {
        // It holds nothing that cannot be made again.
        for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(path + end);
        }
        attached = attachUsable(database, path);
    }
    return attached ? Result<SearchIndex>(SearchIndex(database)) : attached.error();
}

bool SearchIndex::isCurrent() const
{
    return searchIndexIsCurrent(*m_database);
}

Result<void> SearchIndex::rebuild(const std::function<bool(double)> &progress)
{
    const MorePages pages(*m_database);
    qint64 total = 1;
    for (const RecordKind kind : indexedKinds()) {
        const Result<Rowids> rowids = rowidsOf(*m_database, kind);
        if (!rowids) {
            return rowids.error();
        }
        total += rowids->count;
    }
    const Result<SearchState> start = journalState(*m_database);
    if (!start) {
        return start.error();
    }
    if (const Result<void> made
        = inTransaction(*m_database, [this] { return makeSearchTables(*m_database); });
        !made) {
        return made;
    }
    qint64 written = 0;
    const auto advance = [&](qint64 more) {
        written += more;
        return !progress
            || progress(std::min(1.0, static_cast<double>(written) / static_cast<double>(total)));
    };
    for (const RecordKind kind : indexedKinds()) {
        if (const Result<void> built = KindBuilder(*m_database, kind, advance).run(); !built) {
            return built;
        }
        if (const Result<void> made = makeSearchIndexes(*m_database, kind); !made) {
            return made;
        }
    }
    // What was edited while it was being built.
    return inTransaction(*m_database, [this, &start]() -> Result<void> {
        const Result<std::vector<RecordRef>> changed = changedSince(*m_database, start->position);
        const Result<SearchState> now = journalState(*m_database);
        if (!changed || !now) {
            return changed ? now.error() : changed.error();
        }
        if (const Result<void> updated = SearchUpdate(*m_database).run(*changed); !updated) {
            return updated;
        }
        return writeSearchState(*m_database, now->entryId, now->position);
    });
}

Result<void> SearchIndex::update(std::span<const RecordRef> changed)
{
    const SearchState index = searchState(*m_database);
    const Result<SearchState> journal = journalState(*m_database);
    if (!journal) {
        return journal.error();
    }
    if (!index.isComplete) {
        return {}; // whoever builds it reads the journal at the end
    }
    return inTransaction(*m_database, [&]() -> Result<void> {
        std::vector<RecordRef> records(changed.begin(), changed.end());
        if (journal->position > index.position + 1) {
            const Result<std::vector<RecordRef>> missed = changedSince(*m_database, index.position);
            if (!missed) {
                return missed.error();
            }
            records.insert(records.end(), missed->begin(), missed->end());
        }
        if (const Result<void> updated = SearchUpdate(*m_database).run(records); !updated) {
            return updated;
        }
        return writeSearchState(*m_database, journal->entryId, journal->position);
    });
}

} // namespace vigie
