#include "app/storage/record_writer.h"

#include "app/records/validation.h"
#include "app/storage/field_columns.h"
#include "app/storage/record_reader.h"
#include "app/storage/source_circle.h"

#include <algorithm>

namespace vigie {

namespace {

Error goneError(const Wording &wording)
{
    return {ErrorKind::NotFound,
        wording.text(
            "Storage", QT_TRANSLATE_NOOP("Storage", "This record no longer exists; nothing was changed.")),
        {}};
}

QByteArray parameterOf(const QString &column)
{
    return ':' + column.toLatin1();
}

QByteArray insertStatement(RecordKind kind)
{
    QByteArray columns = "id";
    QByteArray parameters = ":id";
    for (const Field &field : fieldsOf(kind)) {
        for (const QString &column : columnsOf(field)) {
            columns += ", " + column.toLatin1();
            parameters += ", " + parameterOf(column);
        }
    }
    return QByteArray(R"(INSERT INTO )") + tableOf(kind) + " (" + columns + ") VALUES (" + parameters + ")";
}

QByteArray updateStatement(const Field &field)
{
    QByteArray assignments;
    for (const QString &column : columnsOf(field)) {
        assignments += (assignments.isEmpty() ? "" : ", ") + column.toLatin1() + " = " + parameterOf(column);
    }
    return QByteArray(R"(UPDATE )") + tableOf(field.kind) + " SET " + assignments + " WHERE id = :id";
}

void bindField(Statement &statement, const Field &field, const FieldValue &value)
{
    const std::vector<Cell> cells = cellsFromValue(field, value);
    const QStringList columns = columnsOf(field);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        bindCell(statement, parameterOf(columns[i]), cells[static_cast<size_t>(i)]);
    }
}

} // namespace

RecordWriter::RecordWriter(Database &database, const Clock &clock, const Wording &wording)
    : m_standings(*this, wording)
    , m_database(database)
    , m_clock(clock)
    , m_wording(wording)
{
}

Result<Statement *> RecordWriter::statement(const QByteArray &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        Result<Statement> prepared = Statement::prepare(m_database, sql);
        if (!prepared) {
            return prepared.error();
        }
        found = m_statements.emplace(sql, std::move(*prepared)).first;
    }
    return &found->second;
}

Result<bool> RecordWriter::exists(const RecordRef &ref)
{
    const Result<Statement *> prepared
        = statement(QByteArray(R"(SELECT 1 FROM )") + tableOf(ref.kind) + " WHERE id = :id");
    if (!prepared) {
        return prepared.error();
    }
    (*prepared)->bind(":id", ref.id.toString());
    const Result<bool> row = (*prepared)->step();
    (*prepared)->reset();
    return row;
}

Result<void> RecordWriter::checkReference(const Field &field, const FieldValue &value)
{
    const RecordRef *target = std::get_if<RecordRef>(&value);
    if (!target || target->isNull()) {
        return {};
    }
    const Result<bool> row = exists(*target);
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorKind::NotFound,
            m_wording
                .text("Storage", QT_TRANSLATE_NOOP("Storage", "“%1” points at a record that does not exist."))
                .arg(field.labelText(m_wording)),
            target->id.toString()};
    }
    return {};
}

Result<RecordId> RecordWriter::insert(Record record)
{
    if (const Result<void> valid = validate(record, m_wording); !valid) {
        return valid.error();
    }
    if (record.id().isNull()) {
        record.setId(RecordId::make());
    }
    const Result<Statement *> prepared = statement(insertStatement(record.kind()));
    if (!prepared) {
        return prepared.error();
    }
    for (const Field &field : fieldsOf(record.kind())) {
        const FieldValue &value = record.value(field.fieldName());
        if (const Result<void> whole = checkReference(field, value); !whole) {
            return whole.error();
        }
        bindField(**prepared, field, value);
    }
    if (const Result<void> inserted = (*prepared)->bind(":id", record.id().toString()).run(); !inserted) {
        return inserted.error();
    }
    if (record.kind() == RecordKind::Claim) {
        m_standings.claimsChanged(record.reference(u"record_id"), record.text(u"field"));
    }
    return record.id();
}

Result<void> RecordWriter::set(const RecordRef &ref, QStringView field, FieldValue value)
{
    return write(ref, field, std::move(value), Time::Present);
}

Result<void> RecordWriter::putBack(const RecordRef &ref, QStringView field, FieldValue value)
{
    return write(ref, field, std::move(value), Time::Past);
}

Result<void> RecordWriter::write(const RecordRef &ref, QStringView fieldName, FieldValue value, Time time)
{
    const Field &field = fieldOf(ref.kind, fieldName);
    if (const Result<void> valid = validateField(field, value, m_wording); !valid) {
        return valid;
    }
    if (const Result<void> whole = checkReference(field, value); !whole) {
        return whole;
    }
    if (const Result<void> free = refuseCircle(m_database, ref, field, value, m_wording); !free) {
        return free;
    }
    const Result<FieldValue> before = valueOf(ref, field);
    if (!before) {
        return before.error();
    }
    if (*before == value) {
        return {};
    }
    const Result<Statement *> prepared = statement(updateStatement(field));
    if (!prepared) {
        return prepared.error();
    }
    if (const Result<void> touched = touchClaim(ref); !touched) { // where it was
        return touched;
    }
    bindField(**prepared, field, value);
    if (const Result<void> written = (*prepared)->bind(":id", ref.id.toString()).run(); !written) {
        return written;
    }
    if (const Result<void> noted = noteWhatFollows(ref, field, time); !noted) {
        return noted;
    }
    return touchClaim(ref);
}

Result<void> RecordWriter::noteWhatFollows(const RecordRef &ref, const Field &field, Time time)
{
    const QString name = field.fieldName();
    const bool weighs
        = name == u"kind" || name == u"reliability" || name == u"draws_on_id" || name == u"version_of_id";
    if (ref.kind == RecordKind::Source && weighs) {
        m_standings.sourceChanged(ref.id);
    }
    if (!isFact(ref.kind, name)) {
        return {};
    }
    if (time == Time::Past) {
        m_standings.claimsChanged(ref, name);
        return {};
    }
    m_standings.valueChanged(ref, name);
    return endDecision(ref, name);
}

Result<void> RecordWriter::touchClaim(const RecordRef &ref)
{
    if (ref.kind != RecordKind::Claim) {
        return {};
    }
    const Result<Record> claim = RecordReader(m_database).read(ref);
    if (!claim) {
        return claim.error();
    }
    m_standings.claimsChanged(claim->reference(u"record_id"), claim->text(u"field"));
    return {};
}

// The value of one field as it stands; NotFound when the record is gone.
Result<FieldValue> RecordWriter::valueOf(const RecordRef &ref, const Field &field)
{
    const Result<Statement *> prepared = statement(QByteArray(R"(SELECT )")
        + columnsOf(field).join(u", ").toLatin1() + " FROM " + tableOf(ref.kind) + " WHERE id = :id");
    if (!prepared) {
        return prepared.error();
    }
    (*prepared)->bind(":id", ref.id.toString());
    const Result<bool> row = (*prepared)->step();
    if (!row) {
        return row.error();
    }
    FieldValue value = *row ? valueAt(**prepared, 0, field) : FieldValue();
    (*prepared)->reset();
    if (!*row) {
        return goneError(m_wording);
    }
    return value;
}

Result<void> RecordWriter::update(const Record &record)
{
    const Result<Record> before = RecordReader(m_database).read(record.ref());
    if (!before) {
        return before.error().kind == ErrorKind::NotFound ? goneError(m_wording) : before.error();
    }
    for (const Field &field : fieldsOf(record.kind())) {
        const QString name = field.fieldName();
        if (before->value(name) != record.value(name)) {
            if (const Result<void> done = set(record.ref(), name, record.value(name)); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> RecordWriter::emptyReference(const RecordRef &ref, const QString &field)
{
    const Result<Statement *> prepared = statement(updateStatement(fieldOf(ref.kind, field)));
    if (!prepared) {
        return prepared.error();
    }
    bindField(**prepared, fieldOf(ref.kind, field), {});
    if (const Result<void> emptied = (*prepared)->bind(":id", ref.id.toString()).run(); !emptied) {
        return emptied;
    }
    return noteWhatFollows(ref, fieldOf(ref.kind, field), Time::Present);
}

Result<void> RecordWriter::removeRow(const RecordRef &ref)
{
    const Result<Statement *> prepared
        = statement(QByteArray(R"(DELETE FROM )") + tableOf(ref.kind) + " WHERE id = :id");
    if (!prepared) {
        return prepared.error();
    }
    if (const Result<void> touched = touchClaim(ref); !touched) {
        return touched;
    }
    return (*prepared)->bind(":id", ref.id.toString()).run();
}

Result<void> RecordWriter::remove(const RecordRef &ref)
{
    const Result<Dependents> dependents = dependentsOf(m_database, ref);
    if (!dependents) {
        return dependents.error();
    }
    for (const auto &[dependent, field] : dependents->emptied) {
        if (const Result<void> done = emptyReference(dependent, field); !done) {
            return done;
        }
    }
    for (const RecordRef &dependent : dependents->removed) {
        if (const Result<void> done = removeRow(dependent); !done) {
            return done;
        }
    }
    return removeRow(ref);
}

} // namespace vigie
