#include "app/storage/database.h"

#include "app/storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <array>

namespace vigie {

namespace {

// Longer texts or blobs than this are no facts: they would be an attack on memory.
constexpr int largestValue = 256 * 1024 * 1024;

Error cannotOpen(const QString &path, const QString &detail)
{
    return {ErrorKind::Unreadable, QCoreApplication::translate("Storage", "“%1” cannot be opened.").arg(path),
        detail};
}

void removeConnection(const QString &name)
{
    {
        QSqlDatabase connection = QSqlDatabase::database(name, false);
        connection.close();
    }
    QSqlDatabase::removeDatabase(name);
}

// https://www.sqlite.org/uri.html
QString immutableUri(const QString &path)
{
    const QUrl file = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return file.toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
}

sqlite3 *openConnection(const QString &name, const QString &path, OpenMode mode, QString *failure)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    connection.setDatabaseName(mode == OpenMode::Immutable ? immutableUri(path) : path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=3000");
    if (mode == OpenMode::ReadOnly || mode == OpenMode::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    }
    if (mode == OpenMode::Immutable) {
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    }
    connection.setConnectOptions(options);
    if (!connection.open()) {
        *failure = connection.lastError().text();
        return nullptr;
    }
    const QVariant handle = connection.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

Database::Database(QString connectionName, QString path, OpenMode mode, sqlite3 *handle)
    : m_connectionName(std::move(connectionName))
    , m_path(std::move(path))
    , m_mode(mode)
    , m_handle(handle)
{
}

Database::~Database()
{
    removeConnection(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    if (mode != OpenMode::Create && path != QStringLiteral(":memory:") && !QFile::exists(path)) {
        return cannotOpen(path, QStringLiteral("no such file"));
    }
    const QString name = QUuid::createUuid().toString();
    QString failure;
    sqlite3 *handle = openConnection(name, path, mode, &failure);
    if (!handle) {
        removeConnection(name);
        return cannotOpen(path, failure);
    }
    std::unique_ptr<Database> database(new Database(name, path, mode, handle));

    // A file from elsewhere may hold anything: nothing in its schema is run with our rights.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, largestValue);
    for (const QByteArray &pragma : std::array<QByteArray, 4>{"PRAGMA trusted_schema = OFF",
             "PRAGMA cell_size_check = ON", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY"}) {
        if (const Result<void> done = execute(*database, pragma); !done) {
            return cannotOpen(path, done.error().detail);
        }
    }
    return database;
}

void Database::swap(Database &other) noexcept
{
    std::swap(m_connectionName, other.m_connectionName);
    std::swap(m_path, other.m_path);
    std::swap(m_mode, other.m_mode);
    std::swap(m_handle, other.m_handle);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Transaction::Transaction(Database *database)
    : m_database(database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<void> begun = execute(database, "BEGIN IMMEDIATE"); !begun) {
        return begun.error();
    }
    return Transaction(&database);
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    if (const Result<void> committed = execute(*m_database, "COMMIT"); !committed) {
        rollback();
        return committed.error();
    }
    m_database = nullptr;
    return {};
}

void Transaction::rollback()
{
    if (Database *database = std::exchange(m_database, nullptr)) {
        // SQLite may have rolled back by itself (disk full); then this fails and there is nothing left to do.
        [[maybe_unused]] const Result<void> rolledBack = execute(*database, "ROLLBACK");
    }
}

} // namespace vigie
