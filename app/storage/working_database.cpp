#include "app/storage/working_database.h"

#include "app/storage/schema_migrations.h"
#include "app/storage/statement.h"

namespace vigie {

Result<std::unique_ptr<Database>> openWorkingDatabase(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadWrite);
    if (!database) {
        return database;
    }
    // WAL with full syncs: a commit that was acknowledged survives the process and the power being cut.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        if (const Result<void> done = execute(**database, pragma); !done) {
            return done.error();
        }
    }
    return database;
}

std::unique_ptr<Database> emptyDatabase()
{
    Result<std::unique_ptr<Database>> nothing = Database::open(QStringLiteral(":memory:"), OpenMode::Create);
    Q_ASSERT(nothing);
    [[maybe_unused]] const Result<void> migrated = migrate(**nothing);
    return std::move(*nothing);
}

} // namespace vigie
