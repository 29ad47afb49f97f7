#include "app/storage/search_index.h"

#include "app/storage/search_builder.h"
#include "app/storage/search_tables.h"
#include "app/storage/search_update.h"
#include "app/storage/statement.h"

#include <QFile>

#include <algorithm>

namespace vigie {

namespace {

Result<void> attachFile(Database &database, const QString &path)
{
    Result<Statement> statement = Statement::prepare(database, "ATTACH DATABASE :path AS search");
    if (!statement) {
        return statement.error();
    }
    return statement->bind(":path", path).run();
}

// Readable, and whole enough to begin with. WAL: a worker reads while the window writes.
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

// Whether the journal has the entry the index stands for at its place: else it is the index of another
// history.
bool isInJournal(const Database &database, const SearchState &state)
{
    if (state.entryId.isEmpty()) {
        return state.position == 0; // of an observatory without any history yet
    }
    Result<Statement> statement = Statement::prepare(
        database, R"(SELECT 1 FROM main.journal_entry WHERE id = :id AND position = :position)");
    return statement
        && statement->bind(":id", state.entryId).bind(":position", state.position).step().value_or(false);
}

} // namespace

SearchIndex::SearchIndex(Database &database, QString path)
    : m_database(&database)
    , m_path(std::move(path))
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
    return attached ? Result<SearchIndex>(SearchIndex(database, path)) : attached.error();
}

Result<SearchIndex> SearchIndex::open(
    Database &database, const QString &path, const std::function<bool(double)> &progress)
{
    Result<SearchIndex> index = attach(database, path);
    if (!index || index->catchUp()) {
        return index;
    }
    const Result<void> rebuilt = index->rebuild(progress);
    return rebuilt ? index : Result<SearchIndex>(rebuilt.error());
}

Result<void> SearchIndex::detach()
{
    return execute(*m_database, "DETACH DATABASE search");
}

bool SearchIndex::isCurrent() const
{
    return searchIndexIsCurrent(*m_database);
}

bool SearchIndex::catchUp()
{
    const SearchState state = searchState(*m_database);
    return state.isComplete && isInJournal(*m_database, state) && (isCurrent() || update({}).has_value());
}

Result<void> SearchIndex::rebuild(const std::function<bool(double)> &progress)
{
    if (const Result<void> detached = detach(); !detached) {
        return detached;
    }
    const Result<void> built = rebuildSearchIndex(m_database->path(), m_path, progress);
    const Result<void> attached = attachUsable(*m_database, m_path);
    return built ? attached : built;
}

Result<void> SearchIndex::update(std::span<const RecordRef> changed)
{
    const SearchState index = searchState(*m_database);
    const Result<SearchState> journal = journalState(*m_database);
    if (!journal) {
        return journal.error();
    }
    if (!index.isComplete) {
        return Error{ErrorKind::Unreadable, {}, QStringLiteral("the search index is not whole")};
    }
    return inTransaction(*m_database, [&]() -> Result<void> {
        std::vector<RecordRef> records(changed.begin(), changed.end());
        if (changed.empty() || journal->position > index.position + 1) {
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
