#include "app/storage/search_builder.h"

#include "app/storage/search_index.h"
#include "app/storage/search_tables.h"
#include "app/storage/search_writer.h"
#include "app/storage/statement.h"

#include <QFile>

#include <algorithm>
#include <limits>

namespace vigie {

namespace {

// How often it asks whether to go on.
constexpr qint64 documentsAtOnce = 4000;

Error stopped()
{
    return {ErrorKind::Cancelled, {}, QStringLiteral("building the search index")};
}

void removeIndex(const QString &path)
{
    for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QFile::remove(path + end);
    }
}

Result<qint64> numberOf(const Database &database, RecordKind kind)
{
    Result<Statement> statement = Statement::prepare(database, "SELECT count(*) FROM main." + tableOf(kind));
    const Result<bool> row = statement ? statement->step() : Result<bool>(statement.error());
    return row ? Result<qint64>(statement->integer(0)) : row.error();
}

// One index, from nothing, in one transaction, which is one look at the observatory. The file is private
// until it is whole, so that nothing needs to be undone or synced.
class Builder
{
public:
    Builder(const Database &database, const Progress &progress)
        : m_database(database)
        , m_progress(progress)
    {
    }

    Result<void> run(const QString &path)
    {
        Result<Statement> attach = Statement::prepare(m_database, "ATTACH DATABASE :path AS search");
        if (!attach) {
            return attach.error();
        }
        if (const Result<void> attached = attach->bind(":path", path).run(); !attached) {
            return attached;
        }
        for (const QByteArray &sql :
            {QByteArray("PRAGMA search.journal_mode = MEMORY"), QByteArray("PRAGMA search.synchronous = OFF"),
                QByteArray("PRAGMA search.cache_size = -24000"), QByteArray("PRAGMA main.cache_size = -8000"),
                QByteArray("BEGIN")}) {
            if (const Result<void> done = execute(m_database, sql); !done) {
                return done;
            }
        }
        if (const Result<void> filled = fill(); !filled) {
            return filled;
        }
        return execute(m_database, "COMMIT");
    }

private:
    Result<void> fill()
    {
        const Result<SearchState> journal = journalState(m_database);
        if (!journal) {
            return journal.error();
        }
        if (const Result<void> made = makeSearchTables(m_database); !made) {
            return made;
        }
        for (const RecordKind kind : indexedKinds()) {
            const Result<qint64> number = numberOf(m_database, kind);
            if (!number) {
                return number.error();
            }
            m_total += *number;
        }
        for (const RecordKind kind : indexedKinds()) {
            if (const Result<void> built = addKind(kind); !built) {
                return built;
            }
        }
        return writeSearchState(m_database, journal->entryId, journal->position);
    }

    Result<void> addKind(RecordKind kind)
    {
        Result<SearchWriter> writer = SearchWriter::prepare(m_database, kind);
        Result<SearchDocuments> documents
            = SearchDocuments::prepare(m_database, kind, SearchDocuments::Which::InRange);
        if (!writer || !documents) {
            return writer ? documents.error() : writer.error();
        }
        if (const Result<void> begun = beginManyWords(m_database, kind); !begun) {
            return begun;
        }
        documents->statement().bind(":first", std::numeric_limits<qint64>::min());
        documents->statement().bind(":last", std::numeric_limits<qint64>::max());
        SearchDocument document;
        for (Result<bool> row = documents->next(document); !row || *row; row = documents->next(document)) {
            if (!row) {
                return row.error();
            }
            if (const Result<void> inserted = writer->insert(document); !inserted) {
                return inserted;
            }
            if (++m_written % documentsAtOnce == 0 && !goesOn()) {
                return stopped();
            }
        }
        if (const Result<void> ended = endManyWords(m_database, kind); !ended) {
            return ended;
        }
        return goesOn() ? makeSearchIndexes(m_database, kind) : Result<void>(stopped());
    }

    bool goesOn() const
    {
        const double share
            = static_cast<double>(m_written) / static_cast<double>(std::max<qint64>(1, m_total));
        return !m_progress || m_progress(std::min(1.0, share));
    }

    const Database &m_database;
    const Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_written = 0;
};

Result<void> buildInto(const QString &databasePath, const QString &path, const Progress &progress)
{
    Result<std::unique_ptr<Database>> database = Database::open(databasePath, OpenMode::ReadWrite);
    return database ? Builder(**database, progress).run(path) : database.error();
}

// What was edited while it was being built, or since it was used last.
Result<bool> followed(const QString &databasePath, const QString &path)
{
    if (!QFile::exists(path)) {
        return false;
    }
    Result<std::unique_ptr<Database>> database = Database::open(databasePath, OpenMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    Result<SearchIndex> index = SearchIndex::attach(**database, path);
    return index && index->catchUp();
}

} // namespace

QString indexAside(const QString &indexPath)
{
    return indexPath + QStringLiteral(".new");
}

Result<void> buildSearchIndex(const QString &databasePath, const QString &indexPath, const Progress &progress)
{
    const Result<bool> isThere = followed(databasePath, indexPath);
    if (!isThere) {
        return isThere.error();
    }
    return *isThere ? Result<void>() : rebuildSearchIndex(databasePath, indexPath, progress);
}

Result<void> rebuildSearchIndex(
    const QString &databasePath, const QString &indexPath, const Progress &progress)
{
    const QString aside = indexAside(indexPath);
    removeIndex(aside);
    if (const Result<void> built = buildInto(databasePath, aside, progress); !built) {
        removeIndex(aside);
        return built;
    }
    if (const Result<bool> whole = followed(databasePath, aside); !whole || !*whole) {
        removeIndex(aside);
        return whole
            ? Result<void>(Error{ErrorKind::Internal, {}, QStringLiteral("an index that lags behind")})
            : Result<void>(whole.error());
    }
    removeIndex(indexPath);
    if (!QFile::rename(aside, indexPath)) {
        return Error{ErrorKind::NotWritable, {}, indexPath};
    }
    return {};
}

} // namespace vigie
