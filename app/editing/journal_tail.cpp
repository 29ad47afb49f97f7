#include "app/editing/journal_tail.h"

#include "app/storage/change_journal.h"

namespace vigie {

Result<void> repeatAfter(const QString &entryId, const Database &from, Database &to)
{
    const ChangeJournal done(from);
    const Result<std::vector<JournalEntry>> entries = done.entriesAfter(entryId);
    if (!entries) {
        return entries.error();
    }
    if (entries->empty()) {
        return {};
    }
    Result<Transaction> transaction = Transaction::begin(to);
    if (!transaction) {
        return transaction.error();
    }
    for (const JournalEntry &entry : *entries) {
        const Result<Changeset> changeset = done.changesetOf(entry.id);
        if (!changeset) {
            return changeset.error();
        }
        if (const Result<void> applied = changeset->applyTo(to); !applied) {
            return applied;
        }
        if (const Result<void> noted = ChangeJournal(to).append(entry, *changeset); !noted) {
            return noted;
        }
    }
    return transaction->commit();
}

} // namespace vigie
