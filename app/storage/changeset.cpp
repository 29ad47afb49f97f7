#include "app/storage/changeset.h"

#include "app/storage/changeset_rows.h"
#include "app/storage/tracked_tables.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace vigie {

namespace {

Error sessionError(int code)
{
    return {ErrorKind::Internal,
        QCoreApplication::translate("Storage", "The change could not be recorded; nothing was changed."),
        QString::fromUtf8(sqlite3_errstr(code))};
}

int takePartIn(void *, const char *table)
{
    return trackedKind(table).has_value() ? 1 : 0;
}

// Undo replays exactly what was done or nothing: a row that changed underneath is for the user to decide.
int abortAtConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Result<Changeset> Changeset::inverted() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code
        = sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &bytes);
    if (code != SQLITE_OK) {
        return sessionError(code);
    }
    Changeset result(QByteArray(static_cast<const char *>(bytes), size));
    sqlite3_free(bytes);
    return result;
}

Result<std::vector<RowChange>> Changeset::rows(const Database &database) const
{
    return readChangesetRows(m_bytes, database);
}

Result<void> Changeset::applyTo(Database &database) const
{
    // sqlite3changeset_apply takes its bytes as non-const but does not change them.
    const int code = sqlite3changeset_apply(database.handle(), static_cast<int>(m_bytes.size()),
        const_cast<char *>(m_bytes.constData()), takePartIn, abortAtConflict, nullptr);
    if (code == SQLITE_ABORT || (code & 0xff) == SQLITE_CONSTRAINT) {
        return Error{ErrorKind::Conflict,
            QCoreApplication::translate(
                "Storage", "These records have changed meanwhile; nothing was changed."),
            QString::fromUtf8(sqlite3_errstr(code))};
    }
    if (code != SQLITE_OK) {
        return sessionError(code);
    }
    return {};
}

Result<std::unique_ptr<ChangeRecorder>> ChangeRecorder::start(Database &database)
{
    sqlite3_session *session = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &session);
    std::unique_ptr<ChangeRecorder> recorder(new ChangeRecorder(session));
    for (const RecordKind kind : allRecordKinds) {
        // By name: attaching all tables would also record the journal itself.
        if (code == SQLITE_OK) {
            code = sqlite3session_attach(session, kindName(kind).toLatin1().constData());
        }
    }
    if (code != SQLITE_OK) {
        return sessionError(code);
    }
    return recorder;
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_session) {
        sqlite3session_delete(m_session);
    }
}

Result<Changeset> ChangeRecorder::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &bytes);
    if (code != SQLITE_OK) {
        return sessionError(code);
    }
    Changeset result(QByteArray(static_cast<const char *>(bytes), size));
    sqlite3_free(bytes);
    return result;
}

} // namespace vigie
