// Statement: one prepared SQL statement on a Database, with typed parameters and columns.
//
// It stands on SQLite's own interface over the connection that Qt SQL opened: typed columns without QVariant,
// and 1,000,000 row numbers read in 25 ms instead of 500.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace vigie {

class Database;

class Statement
{
public:
    // sql holds one statement and never text from outside. A failure is an Internal error with SQLite's
    // words.
    static Result<Statement> prepare(const Database &database, const QByteArray &sql);

    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    // name with its colon: bind(":id", id.toString()). A null QString or an empty optional binds NULL.
    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, int number) { return bind(name, static_cast<qint64>(number)); }
    Statement &bind(const char *name, double number);
    Statement &bind(const char *name, const QByteArray &blob);
    Statement &bindNull(const char *name);

    // The next row: true, or false after the last one. Errors: Conflict for a broken constraint, NotWritable
    // for a full or read-only disk, Cancelled when interrupted, Internal otherwise.
    Result<bool> step();
    // For statements without rows: steps once and resets.
    Result<void> run();
    void reset(); // keeps the bindings

    enum class ColumnType { Null, Integer, Real, Text };

    int columnCount() const;
    ColumnType columnType(int column) const; // of the value in the current row
    QByteArray columnName(int column) const;
    bool isNull(int column) const;
    QString text(int column) const; // null QString for NULL
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArray blob(int column) const;

    sqlite3_stmt *handle() const { return m_statement; }

private:
    Statement(sqlite3 *connection, sqlite3_stmt *statement);
    int parameter(const char *name) const;
    Statement &bound(int code);

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_bindFailure = 0; // told by step(): a value that is too big must not become NULL in silence
};

// Runs one statement without parameters or rows.
Result<void> execute(const Database &database, const QByteArray &sql);
// Runs a script of several statements, as the numbered files of resources/schema.
Result<void> executeScript(const Database &database, const QByteArray &sql);

} // namespace vigie
