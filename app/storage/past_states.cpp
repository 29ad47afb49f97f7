#include "app/storage/past_states.h"

#include "app/storage/change_journal.h"
#include "app/storage/record_reader.h"
#include "app/storage/statement.h"

namespace vigie {

namespace {

Record recordOf(const RecordRef &ref, const std::map<QString, QString> &values)
{
    Record record(ref.kind, ref.id);
    for (const auto &[field, value] : values) {
        setCanonical(record, field, value);
    }
    return record;
}

Result<qint64> oneNumber(Result<Statement> statement)
{
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row ? statement->integer(0) : qint64(0);
}

} // namespace

void setCanonical(Record &record, const QString &field, const QString &value)
{
    const Field *known = findField(record.kind(), field);
    if (!known) {
        return;
    }
    const Result<FieldValue> read
        = value.isEmpty() ? Result<FieldValue>(FieldValue()) : fromCanonical(value, *known);
    if (read) {
        record.set(field, *read);
    }
}

Result<qint64> PastStates::now() const
{
    return oneNumber(
        Statement::prepare(m_database, R"(SELECT coalesce(max(position), 0) FROM journal_entry)"));
}

Result<qint64> PastStates::positionAt(const QDateTime &moment) const
{
    Result<Statement> statement = Statement::prepare(
        m_database, R"(SELECT coalesce(max(position), 0) FROM journal_entry WHERE made_at <= :moment)");
    if (statement) {
        statement->bind(":moment", moment.toUTC().toString(Qt::ISODateWithMs));
    }
    return oneNumber(std::move(statement));
}

Result<qint64> PastStates::positionOf(const QString &entryId) const
{
    if (entryId.isEmpty()) {
        return 0;
    }
    Result<Statement> statement
        = Statement::prepare(m_database, R"(SELECT position FROM journal_entry WHERE id = :id)");
    if (statement) {
        statement->bind(":id", entryId);
    }
    const Result<qint64> position = oneNumber(std::move(statement));
    if (position && *position == 0) {
        return Error{ErrorKind::NotFound, {}, QStringLiteral("no journal entry ") + entryId};
    }
    return position;
}

Result<std::optional<Record>> PastStates::current(const RecordRef &ref) const
{
    Result<Record> record = RecordReader(m_database).read(ref);
    if (record) {
        return std::optional(std::move(*record));
    }
    return record.error().kind == ErrorKind::NotFound ? Result<std::optional<Record>>(std::nullopt)
                                                      : record.error();
}

Result<PastStates::EntryRows> PastStates::rowsOf(const QString &entryId) const
{
    if (m_rowsEntry == entryId) {
        return m_rows;
    }
    const Result<Changeset> changeset = ChangeJournal(m_database).changesetOf(entryId);
    if (!changeset) {
        return changeset.error();
    }
    const Result<std::vector<RowChange>> changes = changeset->rows(m_database);
    if (!changes) {
        return changes.error();
    }
    EntryRows rows;
    for (const RowChange &change : *changes) {
        if (change.operation == RowOperation::Insert) {
            rows.added.insert(change.record, recordOf(change.record, change.newValues));
        } else if (change.operation == RowOperation::Delete) {
            rows.removed.insert(change.record, recordOf(change.record, change.oldValues));
        }
    }
    m_rowsEntry = entryId;
    m_rows = rows;
    return rows;
}

Result<std::optional<Record>> PastStates::removedRow(const QString &entryId, const RecordRef &record) const
{
    const Result<EntryRows> rows = rowsOf(entryId);
    if (!rows) {
        return rows.error();
    }
    const auto found = rows->removed.constFind(record);
    return found == rows->removed.constEnd() ? std::optional<Record>() : std::optional(*found);
}

// Going forward from the position: the first time the record was added or removed tells what to start from,
// and the first old value of each field before that is the value at the position.
Result<std::optional<Record>> PastStates::stateOf(const RecordRef &record, qint64 position) const
{
    Result<Statement> items = Statement::prepare(m_database, R"(
        SELECT i.operation, i.field, i.old_value, i.entry_id
        FROM journal_item i JOIN journal_entry e ON e.id = i.entry_id
        WHERE i.record_id = :record AND i.record_kind = :kind AND e.position > :position
        ORDER BY e.position, i.id)");
    if (!items) {
        return items.error();
    }
    items->bind(":record", record.id.toString())
        .bind(":kind", kindName(record.kind))
        .bind(":position", position);
    std::map<QString, QString> firstValues;
    QString removedBy;
    for (Result<bool> row = items->step(); !row || *row; row = items->step()) {
        if (!row) {
            return row.error();
        }
        if (items->text(0) == u"insert") {
            return std::optional<Record>(); // it came later
        }
        if (items->text(0) == u"delete") {
            removedBy = items->text(3);
            break;
        }
        firstValues.emplace(items->text(1), items->text(2));
    }
    items->reset(); // an unfinished SELECT would be in the way of a writer
    Result<std::optional<Record>> state
        = removedBy.isEmpty() ? current(record) : removedRow(removedBy, record);
    if (state && *state) {
        for (const auto &[field, value] : firstValues) {
            setCanonical(**state, field, value);
        }
    }
    return state;
}

Result<QString> PastStates::removalOf(const RecordRef &record) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT i.entry_id FROM journal_item i JOIN journal_entry e ON e.id = i.entry_id
        WHERE i.record_id = :record AND i.record_kind = :kind AND i.operation = 'delete'
        ORDER BY e.position DESC LIMIT 1)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":record", record.id.toString()).bind(":kind", kindName(record.kind));
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorKind::NotFound, {}, QStringLiteral("never removed: ") + record.id.toString()};
    }
    return statement->text(0);
}

Result<std::optional<Record>> PastStates::lastStateOf(const RecordRef &record) const
{
    Result<std::optional<Record>> state = current(record);
    if (!state || *state) {
        return state;
    }
    const Result<QString> removal = removalOf(record);
    if (!removal) {
        return removal.error().kind == ErrorKind::NotFound ? Result<std::optional<Record>>(std::nullopt)
                                                           : removal.error();
    }
    return removedRow(*removal, record);
}

} // namespace vigie
