// RecordWriter: the only way a record is changed. It lives inside one Workspace::perform, in its transaction.
//
// It checks each record by the rules of validation.h, keeps references whole and removes what hangs on a
// removed record. What it did is recorded by the session around it, not here.
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/records/record.h"
#include "app/records/standing.h"
#include "app/storage/database.h"
#include "app/storage/dependents.h"
#include "app/storage/statement.h"

#include <QByteArray>

#include <map>

namespace vigie {

class RecordWriter
{
public:
    // Inserts; makes an id where the record has none.
    Result<RecordId> insert(Record record);
    // One field; monostate makes it unknown. A sourced value that becomes one no claim states is then to
    // verify.
    Result<void> set(const RecordRef &ref, QStringView field, FieldValue value);
    // Every field of the record that differs, fields absent from it made unknown.
    Result<void> update(const Record &record);
    // The record and everything that cannot be without it (see dependentsOf); references that may be empty
    // become so.
    Result<void> remove(const RecordRef &ref);
    // The standing of one field, set by a person or given by an import. field may be wholeRecordField.
    Result<void> verify(const RecordRef &ref, QStringView field, Standing standing, const QString &checkedBy,
        const PartialDate &checkedOn, const QString &note);

    const Database &database() const { return m_database; }
    const Clock &clock() const { return m_clock; }
    const Wording &wording() const { return m_wording; }

private:
    friend class Workspace; // the one write path
    RecordWriter(Database &database, const Clock &clock, const Wording &wording);

    Result<bool> exists(const RecordRef &ref);
    Result<FieldValue> valueOf(const RecordRef &ref, const Field &field);
    Result<void> reviewStanding(const RecordRef &ref, const Field &field, const FieldValue &value);
    Result<void> checkReference(const Field &field, const FieldValue &value);
    // Prepared once for each text: an import writes ten thousand rows with a dozen of them.
    Result<Statement *> statement(const QByteArray &sql);
    Result<void> emptyReference(const RecordRef &ref, const QString &field);
    Result<void> removeRow(const RecordRef &ref);

    std::map<QByteArray, Statement> m_statements;
    Database &m_database;
    const Clock &m_clock;
    const Wording &m_wording;
};

} // namespace vigie
