#include "app/storage/statement.h"

#include "app/storage/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace vigie {

namespace {

Error errorOf(sqlite3 *connection, int code)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(connection));
    const auto text = [](const char *source) { return QCoreApplication::translate("Storage", source); };
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Conflict,
            text(QT_TRANSLATE_NOOP(
                "Storage", "This change would leave the observatory inconsistent; nothing was changed.")),
            detail};
    case SQLITE_INTERRUPT:
        return {ErrorKind::Cancelled, text(QT_TRANSLATE_NOOP("Storage", "Stopped.")), detail};
    case SQLITE_FULL:
        return {ErrorKind::NotWritable,
            text(QT_TRANSLATE_NOOP("Storage", "The disk is full; nothing was changed.")), detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        return {ErrorKind::NotWritable,
            text(QT_TRANSLATE_NOOP("Storage", "The file cannot be written; nothing was changed.")), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Conflict,
            text(QT_TRANSLATE_NOOP("Storage", "Another program is using the file; try again in a moment.")),
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Unreadable, text(QT_TRANSLATE_NOOP("Storage", "The file is damaged.")), detail};
    default:
        return {ErrorKind::Internal,
            text(QT_TRANSLATE_NOOP("Storage", "The database refused the operation; nothing was changed.")),
            detail};
    }
}

} // namespace

Statement::Statement(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindFailure(other.m_bindFailure)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindFailure, other.m_bindFailure);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Result<Statement> Statement::prepare(const Database &database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(
        database.handle(), sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK) {
        return errorOf(database.handle(), code);
    }
    return Statement(database.handle(), statement);
}

int Statement::parameter(const char *name) const
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(index > 0, "Statement::bind", name);
    return index;
}

Statement &Statement::bound(int code)
{
    m_bindFailure = m_bindFailure == SQLITE_OK ? code : m_bindFailure;
    return *this;
}

Statement &Statement::bind(const char *name, const QString &text)
{
    if (text.isNull()) {
        return bindNull(name);
    }
    const QByteArray utf8 = text.toUtf8();
    return bound(sqlite3_bind_text(
        m_statement, parameter(name), utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bind(const char *name, qint64 number)
{
    return bound(sqlite3_bind_int64(m_statement, parameter(name), number));
}

Statement &Statement::bind(const char *name, double number)
{
    return bound(sqlite3_bind_double(m_statement, parameter(name), number));
}

Statement &Statement::bind(const char *name, const QByteArray &blob)
{
    return bound(sqlite3_bind_blob64(m_statement, parameter(name), blob.constData(),
        static_cast<sqlite3_uint64>(blob.size()), SQLITE_TRANSIENT));
}

Statement &Statement::bindNull(const char *name)
{
    return bound(sqlite3_bind_null(m_statement, parameter(name)));
}

Result<bool> Statement::step()
{
    if (m_bindFailure != SQLITE_OK) {
        return errorOf(m_connection, m_bindFailure);
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return errorOf(m_connection, code);
}

Result<void> Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    if (!stepped) {
        return stepped.error();
    }
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_bindFailure = SQLITE_OK;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

Statement::ColumnType Statement::columnType(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return ColumnType::Null;
    case SQLITE_INTEGER:
        return ColumnType::Integer;
    case SQLITE_FLOAT:
        return ColumnType::Real;
    default:
        return ColumnType::Text;
    }
}

QByteArray Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    if (isNull(column)) {
        return {};
    }
    const void *utf8 = sqlite3_column_text(m_statement, column);
    return QString::fromUtf8(static_cast<const char *>(utf8), sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArray Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
}

Result<void> execute(const Database &database, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    return statement->run();
}

Result<void> executeScript(const Database &database, const QByteArray &sql)
{
    const int code = sqlite3_exec(database.handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return errorOf(database.handle(), code);
    }
    return {};
}

} // namespace vigie
