#include "app/storage/schema_migrations.h"

#include "app/storage/statement.h"

#include <QDir>
#include <QFile>

namespace vigie {

namespace {

// 1 for "0001_initial.sql": the version a file leads to.
int versionOf(const QString &fileName)
{
    return fileName.left(4).toInt();
}

QStringList numberedFiles()
{
    return QDir(QStringLiteral(":/schema"))
        .entryList({QStringLiteral("????_*.sql")}, QDir::Files, QDir::Name);
}

Result<void> applyFile(Database &database, const QString &fileName)
{
    QFile file(QStringLiteral(":/schema/") + fileName);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened) {
        return Error{ErrorKind::Internal, {}, fileName};
    }
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<void> done = executeScript(database, file.readAll()); !done) {
        return done;
    }
    const QByteArray raise = "PRAGMA user_version = " + QByteArray::number(versionOf(fileName));
    if (const Result<void> raised = execute(database, raise); !raised) {
        return raised;
    }
    return transaction->commit();
}

} // namespace

int currentSchemaVersion()
{
    static const int version = versionOf(numberedFiles().last());
    return version;
}

Result<int> schemaVersionOf(const Database &database)
{
    Result<Statement> statement = Statement::prepare(database, "PRAGMA user_version");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return static_cast<int>(statement->integer(0));
}

Result<void> migrate(Database &database, int target)
{
    const Result<int> version = schemaVersionOf(database);
    if (!version) {
        return version.error();
    }
    for (const QString &file : numberedFiles()) {
        if (versionOf(file) > *version && versionOf(file) <= target) {
            if (const Result<void> applied = applyFile(database, file); !applied) {
                return applied;
            }
        }
    }
    return {};
}

} // namespace vigie
