// Database: one open connection to one SQLite file, with the pragmas every file of ours is opened with.
//
// Opening says nothing about what the file holds: identifyFile (database_file.h) does. A connection belongs
// to the thread that opened it; a worker opens its own.
#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace vigie {

enum class OpenMode {
    ReadOnly,
    Immutable, // read as it is: SQLite makes, locks and heeds nothing beside it
    ReadWrite, // must exist
    Create // made if absent
};

class Database
{
public:
    static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    OpenMode mode() const { return m_mode; }
    // Makes this object stand for the other one's file and the other way round, so that whoever holds a
    // reference goes on with it. No statement of either may be running.
    void swap(Database &other) noexcept;
    // Makes a running statement of this connection end with Cancelled. The only call another thread may make.
    void interrupt();

private:
    Database(QString connectionName, QString path, OpenMode mode, sqlite3 *handle);

    QString m_connectionName;
    QString m_path;
    OpenMode m_mode;
    sqlite3 *m_handle;
};

// A transaction for as long as it lives: rolled back unless commit() succeeded.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();
    void rollback();

private:
    explicit Transaction(Database *database);
    Database *m_database;
};

} // namespace vigie
