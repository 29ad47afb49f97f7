// RecordWriter: the only way a record is changed. It lives inside one Workspace::perform, in its transaction.
//
// It checks each record by the rules of validation.h, keeps references whole and removes what hangs on a
// removed record. What it did is recorded by the session around it, not here.
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/records/record.h"
#include "app/records/review_reason.h"
#include "app/records/standing.h"
#include "app/storage/database.h"
#include "app/storage/dependents.h"
#include "app/storage/standing_keeper.h"
#include "app/storage/statement.h"

#include <QByteArray>

#include <functional>
#include <map>

namespace vigie {

class RecordWriter
{
public:
    // Inserts; makes an id where the record has none.
    Result<RecordId> insert(Record record);
    // One field; monostate makes it unknown. Its standing follows (see StandingKeeper).
    Result<void> set(const RecordRef &ref, QStringView field, FieldValue value);
    // Every field of the record that differs, fields absent from it made unknown.
    Result<void> update(const Record &record);
    // The record and everything that cannot be without it (see dependentsOf); references that may be empty
    // become so.
    Result<void> remove(const RecordRef &ref);
    // The standing of one field, decided by a person or given by an import (checkedBy is never empty). field
    // may be wholeRecordField.
    Result<void> verify(const RecordRef &ref, QStringView field, Standing standing, const QString &checkedBy,
        const PartialDate &checkedOn, const QString &note);
    // The standing of one field by the rule again, whatever a person decided.
    Result<void> leaveToRule(const RecordRef &ref, QStringView field);
    // Why this value is retained; empty takes the reason away.
    Result<void> note(const RecordRef &ref, QStringView field, const QString &reason);
    // Whom a field was asked of, and what; an empty name ends the question.
    Result<void> ask(const RecordRef &ref, QStringView field, const QString &whom, const PartialDate &on,
        const QString &question);
    // What looks wrong in the values is right: the queue says no more of it as long as they stay (see
    // ReviewItem::seen).
    Result<void> accept(const RecordRef &ref, QStringView field, ReviewReason reason, const QString &seen);

    // The value a field had in the past. Other than set(), it is no change that sources could not know: no
    // decision ends and no doubt arises; the rule only looks again.
    Result<void> putBack(const RecordRef &ref, QStringView field, FieldValue value);
    // The rule looks again at a field whose verification row was put back.
    void settleAgain(const RecordRef &ref, const QString &field) { m_standings.claimsChanged(ref, field); }

    const Database &database() const { return m_database; }
    const Clock &clock() const { return m_clock; }
    const Wording &wording() const { return m_wording; }

private:
    friend class Workspace; // the one write path
    friend class StandingKeeper; // writes the standings that follow from an edit
    RecordWriter(Database &database, const Clock &clock, const Wording &wording);

    Result<bool> exists(const RecordRef &ref);
    Result<FieldValue> valueOf(const RecordRef &ref, const Field &field);
    // What follows from everything written so far; once, at the end of an edit.
    Result<void> settle() { return m_standings.settle(); }
    enum class Time { Present, Past };
    Result<void> write(const RecordRef &ref, QStringView fieldName, FieldValue value, Time time);
    Result<void> noteWhatFollows(const RecordRef &ref, const Field &field, Time time);
    Result<void> endDecision(const RecordRef &ref, QStringView field);
    Result<void> touchClaim(const RecordRef &claim);
    // NotFound where the field has no standing of its own.
    Result<Record> verificationOf(const RecordRef &ref, QStringView field) const;
    static Record newVerification(const RecordRef &ref, QStringView field);
    Result<void> put(const Record &record, bool isThere);
    Result<void> changeVerification(
        const RecordRef &ref, QStringView field, const std::function<void(Record &)> &change);
    Result<void> checkReference(const Field &field, const FieldValue &value);
    // Prepared once for each text: an import writes ten thousand rows with a dozen of them.
    Result<Statement *> statement(const QByteArray &sql);
    Result<void> emptyReference(const RecordRef &ref, const QString &field);
    Result<void> removeRow(const RecordRef &ref);

    std::map<QByteArray, Statement> m_statements;
    StandingKeeper m_standings;
    Database &m_database;
    const Clock &m_clock;
    const Wording &m_wording;
};

} // namespace vigie
