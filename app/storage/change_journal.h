// ChangeJournal: who changed what when, and the changesets that undo and redo need. Append-only.
//
// An entry is one edit, undo or redo, or the start: what the observatory was made with, which is no edit to
// undo; its items say for each record and field the old and new value, and which earlier item they follow
// (its parent), so that two copies of an observatory can be merged field by field later.
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/storage/changeset.h"
#include "app/storage/database.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace vigie {

struct JournalEntry
{
    enum class Kind { Start, Edit, Undo, Redo };

    QString id;
    Kind kind = Kind::Edit;
    QString target; // the entry undone or redone
    QString text; // "Edit Stage of Adie"
    QString author;
    QDateTime madeAt; // UTC
};

// "start", "edit", "undo", "redo": in the database and on the command line.
QString entryKindName(JournalEntry::Kind kind);

struct JournalItem
{
    QString entryId;
    QString entryText;
    JournalEntry::Kind entryKind = JournalEntry::Kind::Edit;
    QString author;
    QDateTime madeAt;
    RecordRef record;
    RowOperation operation = RowOperation::Update;
    QString field; // empty for an insertion or a removal
    QString oldValue; // canonical
    QString newValue;
};

class Statement;
// In the current row of a statement that selects id, kind, target_id, text, author, made_at first.
JournalEntry journalEntryAt(const Statement &row);

class ChangeJournal
{
public:
    explicit ChangeJournal(const Database &database)
        : m_database(database)
    {
    }

    // Writes the entry and its items, inside the caller's transaction.
    Result<void> append(const JournalEntry &entry, const Changeset &changeset);
    Result<Changeset> changesetOf(const QString &entryId) const;

    // What undo would undo and redo would redo, as the journal tells: an edit ends what could be redone.
    Result<std::optional<JournalEntry>> nextUndo() const;
    Result<std::optional<JournalEntry>> nextRedo() const;
    Result<QString> lastEntryId() const; // "" in a new file
    // In their order; all of them after "".
    Result<std::vector<JournalEntry>> entriesAfter(const QString &entryId) const;

    // The newest first. A record's history includes that of what hangs on it (ownership.h), also of what no
    // longer does.
    Result<std::vector<JournalItem>> history(int limit) const;
    Result<std::vector<JournalItem>> historyOf(const RecordRef &record, int limit) const;
    // What one entry did, in its own order; limit -1: all.
    Result<std::vector<JournalItem>> itemsOf(const QString &entryId, int offset = 0, int limit = -1) const;
    // NotFound
    Result<JournalEntry> entry(const QString &id) const;
    // Whether an edit counts now: it was not undone, or redone since.
    Result<bool> isUndone(const QString &entryId) const;

private:
    const Database &m_database; // append() writes, in the transaction of a caller who may
};

} // namespace vigie
