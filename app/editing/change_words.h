// ChangeWords: what the history and comparisons say of a change: the record a person would look at, what of
// it, and the values in words. Records that are gone keep their names.
//
// It remembers names: make a new one after a change.
#pragma once

#include "app/base/language.h"
#include "app/storage/change_journal.h"
#include "app/storage/past_states.h"

#include <QHash>

#include <optional>

namespace vigie {

struct ChangeLine
{
    RecordRef subject; // of a claim or a standing: the record it is about
    QString title; // of the subject
    QString what; // "Total investment", "Standing of “Stage”"; empty: the subject itself was added or removed
    RowOperation operation = RowOperation::Update; // of the subject, or of what hangs on it
    QString before; // in words; empty where there was nothing
    QString after;
    bool confidential = false; // rests on a source that is not public; for whoever hands texts on
};

class ChangeWords
{
public:
    ChangeWords(const Database &database, const Wording &wording);

    // Nothing where only the program's own accounts changed (what the rule computed, what a decision saw).
    std::optional<ChangeLine> lineOf(const Difference &change);
    // "Total investment: 1,2 M€ → 1,3 M€", "added".
    QString changeOf(const ChangeLine &line) const;
    // With the record: "Adie : Total investment: 1,2 M€ → 1,3 M€".
    QString sentenceOf(const ChangeLine &line) const;

    QString titleOf(const RecordRef &record); // also of one that is gone; "" where the journal knows nothing
    QString fieldLabel(RecordKind kind, const QString &field) const;
    const PastStates &past() const { return m_past; }
    // In words; "" for a value that is unknown.
    QString valueText(RecordKind kind, const QString &field, const QString &canonical);

private:
    std::optional<ChangeLine> lineOfVerification(const Difference &change);
    ChangeLine lineOfClaim(const Difference &change);
    const Record *lastState(const RecordRef &record);
    QString nested(const QString &outer, const QString &inner) const;
    QString standingText(const QString &name) const;

    PastStates m_past;
    Wording m_wording;
    QHash<RecordRef, QString> m_titles;
    QHash<RecordRef, std::optional<Record>> m_states;
};

// The change that a journal item tells.
Difference differenceOf(const JournalItem &item);

} // namespace vigie
