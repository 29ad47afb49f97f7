// EditTaker: takes back one past edit, if nothing that it touched has changed since: the opposite of each of
// its changes, written as a new edit.
//
// Standings are not compared: they follow from the rest and are settled again. What people decided, asked or
// accepted is.
#pragma once

#include "app/editing/change_words.h"
#include "app/editing/past_restorer.h"
#include "app/storage/change_journal.h"

namespace vigie {

class EditTaker
{
public:
    EditTaker(RecordWriter &writer, const JournalEntry &entry);
    Result<void> takeBack();

private:
    struct Verification // a row that the edit changed
    {
        RecordRef row;
        RecordRef record; // what it is about
        QString field;
        std::optional<Record> before;
        std::optional<Record> after;
    };

    Result<void> read();
    Result<void> readVerifications();
    // Each finds what changed since.
    void compareUpdates();
    void compareAdded();
    void compareRemoved();
    void compareVerifications();
    void compareDependents(const RecordRef &added);
    bool isOfThisEdit(const RecordRef &record, const QString &field) const;
    void blame(const char *sentence, const RecordRef &record, const QString &field = {});
    Result<void> refusal() const;

    Result<void> write();
    Result<void> writeVerifications();
    std::optional<Record> now(const RecordRef &record) const;

    RecordWriter &m_writer;
    JournalEntry m_entry;
    PastStates m_past;
    PastRestorer m_restorer;
    ChangeWords m_words;
    std::vector<JournalItem> m_updates; // without those of verifications
    PastStates::Rows m_added;
    PastStates::Rows m_removed;
    std::vector<Verification> m_verifications;
    QStringList m_blames;
};

} // namespace vigie
