// Changeset: what one transaction changed in the tracked tables, as SQLite's session extension writes it
// (https://sqlite.org/sessionintro.html), a value that can be stored, inverted, read and applied.
#pragma once

#include "app/base/result.h"
#include "app/records/field_value.h"
#include "app/records/record_kind.h"
#include "app/storage/database.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <vector>

struct sqlite3_session;

namespace vigie {

enum class RowOperation { Insert, Update, Delete };

// One row of a changeset. Values are canonical texts by field name; an update holds the changed fields only.
struct RowChange
{
    RecordRef record;
    RowOperation operation = RowOperation::Update;
    std::map<QString, QString> oldValues;
    std::map<QString, QString> newValues;
};

class Changeset
{
public:
    Changeset() = default;
    explicit Changeset(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &bytes() const { return m_bytes; }
    Result<Changeset> inverted() const;
    // Its rows, in the changeset's order. An update of a field with several columns reads as one field; the
    // columns that did not change are taken from the database as it is now.
    Result<std::vector<RowChange>> rows(const Database &database) const;
    // Applies every row or none: Conflict when a row is not as the changeset expects it. Inside the caller's
    // transaction.
    Result<void> applyTo(Database &database) const;

private:
    QByteArray m_bytes;
};

// Records what a connection changes in the tracked tables between its making and changeset().
class ChangeRecorder
{
public:
    static Result<std::unique_ptr<ChangeRecorder>> start(Database &database);
    ~ChangeRecorder();
    Result<Changeset> changeset() const;

private:
    explicit ChangeRecorder(sqlite3_session *session)
        : m_session(session)
    {
    }
    sqlite3_session *m_session;
};

} // namespace vigie
