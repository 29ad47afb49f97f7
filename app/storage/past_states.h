// PastStates: what the observatory was after any entry of its journal, read back from the journal.
//
// Updates are in its items with their exact values; rows that were added or removed are whole in the
// changeset of their entry. A position is a place in the journal: the state after that many entries, 0 before
// the first. It reads only; what brings a state back are the edits of restore_edits.h.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/changeset.h"
#include "app/storage/database.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <vector>

namespace vigie {

// What is not the same in two states of the observatory.
struct Difference
{
    RecordRef record;
    RowOperation operation = RowOperation::Update;
    QString field; // empty for a record that is only in one of them
    QString before; // canonical; for a record that was removed what it is known by
    QString after;

    friend bool operator==(const Difference &, const Difference &) = default;
};

class PastStates
{
public:
    explicit PastStates(const Database &database)
        : m_database(database)
    {
    }

    Result<qint64> now() const;
    // After everything that was done until that moment.
    Result<qint64> positionAt(const QDateTime &moment) const;
    // After that entry; 0 for "". NotFound.
    Result<qint64> positionOf(const QString &entryId) const;

    // Nothing where the record did not exist then.
    Result<std::optional<Record>> stateOf(const RecordRef &record, qint64 position) const;
    // As it is, or as it was just before it was removed; nothing where the journal does not know it.
    Result<std::optional<Record>> lastStateOf(const RecordRef &record) const;
    // The entry that removed the record last, for one that is gone. NotFound.
    Result<QString> removalOf(const RecordRef &record) const;
    // What became of every record between two positions, from <= to, in the order of the first change of
    // each. A record that came and went is in neither and not told.
    Result<std::vector<Difference>> differences(qint64 from, qint64 to) const;

    // The rows that an entry added and removed, whole.
    using Rows = QHash<RecordRef, Record>;
    struct EntryRows
    {
        Rows added;
        Rows removed;
    };
    Result<EntryRows> rowsOf(const QString &entryId) const;

private:
    Result<std::optional<Record>> current(const RecordRef &record) const;
    Result<std::optional<Record>> removedRow(const QString &entryId, const RecordRef &record) const;

    const Database &m_database;
    // Of the entry read last: what it removed is mostly asked for row by row.
    mutable QString m_rowsEntry;
    mutable EntryRows m_rows;
};

// Sets a field to a canonical value; a field the catalog no longer has is left out.
void setCanonical(Record &record, const QString &field, const QString &value);

} // namespace vigie
