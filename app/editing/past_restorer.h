// PastRestorer: writes past states of records into the present, inside one edit. It reads everything it needs
// of the past before it writes: the journal tells the past by what the present is.
#pragma once

#include "app/storage/past_states.h"
#include "app/storage/record_writer.h"

#include <set>

namespace vigie {

class PastRestorer
{
public:
    explicit PastRestorer(RecordWriter &writer)
        : m_writer(writer)
        , m_past(writer.database())
    {
    }

    Result<void> restoreField(const RecordRef &record, const QString &field, qint64 position);
    Result<void> restoreRecord(const RecordRef &record, qint64 position);
    Result<void> bringBack(const RecordRef &record);

    // Inserts rows that were removed, each after those it needs. A row that needs one which is nowhere stays
    // away, and an optional reference to one stays empty.
    Result<void> insertRows(const PastStates::Rows &rows);
    // The standing a field had: nothing where it had no row. What is asked about it now stays.
    Result<void> putBackStanding(
        const RecordRef &record, const QString &field, const std::optional<Record> &verification);
    Result<std::optional<Record>> standingAt(
        const RecordRef &record, const QString &field, qint64 position) const;
    bool exists(const RecordRef &record) const;

private:
    struct EmptiedReference
    {
        RecordRef record;
        QString field;
        RecordRef target;
        std::optional<Record> standing; // of the field, before
    };

    Result<Record> pastOf(const RecordRef &record, qint64 position) const;
    Result<PastStates::Rows> goneWith(const RecordRef &record, const QString &removal) const;
    Result<std::vector<EmptiedReference>> emptiedBy(
        const QString &removal, const PastStates::Rows &rows) const;
    Result<bool> insertIfWhole(Record row, const PastStates::Rows &all);

    RecordWriter &m_writer;
    PastStates m_past;
    std::vector<std::pair<RecordRef, QString>> m_references; // to set when all rows are there
};

} // namespace vigie
