// The edits that bring the past back: a field, a record, or everything an earlier edit changed. Each is an
// edit like others and can itself be undone. Positions are those of past_states.h.
#pragma once

#include "app/base/language.h"
#include "app/editing/edit.h"
#include "app/storage/change_journal.h"

namespace vigie {

// The value that the field had, and the standing it had with it: a decision that was made about that value
// counts again. NotFound where the record is gone, or was not there then.
Edit restoreField(const RecordRef &record, const QString &field, qint64 position, const QString &title,
    const Wording &wording);
// Every field as it was; a record that is gone comes back first (see bringBack). NotFound where it was not
// there then. when: the past moment, in words.
Edit restoreRecord(const RecordRef &record, qint64 position, const QString &title, const QString &when,
    const Wording &wording);
// A removed record with everything that its removal took with it: what hung on it, its claims and standings,
// and the references of others to it where they are still empty. What hung on another record that is gone too
// stays away; it comes back with that one.
Edit bringBack(const RecordRef &record, const QString &title, const Wording &wording);
// The opposite of everything an edit (or an undo) did. Conflict, and nothing is changed, where something it
// touched has changed since; the sentence says what.
Edit takeBack(const JournalEntry &entry, const Wording &wording);

} // namespace vigie
