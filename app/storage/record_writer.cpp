#include "app/storage/record_writer.h"

#include "app/records/validation.h"
#include "app/storage/field_columns.h"
#include "app/storage/record_reader.h"

#include <QCryptographicHash>

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

// A name-based id in the manner of RFC 9562 version 8: the same record and field give the same row in every
// copy.
RecordId verificationId(const RecordRef &ref, QStringView field)
{
    const QByteArray name = (ref.id.toString() + u'/' + field).toUtf8();
    QByteArray bytes = QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    const QString hex = QString::fromLatin1(bytes.toHex());
    return RecordId(QString(hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-'
        + hex.mid(16, 4) + u'-' + hex.mid(20)));
}

} // namespace

RecordWriter::RecordWriter(Database &database, const Clock &clock, const Wording &wording)
    : m_database(database)
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
    return record.id();
}

Result<void> RecordWriter::set(const RecordRef &ref, QStringView fieldName, FieldValue value)
{
    const Field &field = fieldOf(ref.kind, fieldName);
    if (const Result<void> valid = validateField(field, value, m_wording); !valid) {
        return valid;
    }
    if (const Result<void> whole = checkReference(field, value); !whole) {
        return whole;
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
    bindField(**prepared, field, value);
    if (const Result<void> written = (*prepared)->bind(":id", ref.id.toString()).run(); !written) {
        return written;
    }
    return reviewStanding(ref, field, value);
}

// The sources of a value that is changed said the other one: what no claim states waits to be verified.
Result<void> RecordWriter::reviewStanding(const RecordRef &ref, const Field &field, const FieldValue &value)
{
    const QString name = field.fieldName();
    const bool isFact = ref.kind != RecordKind::Claim && ref.kind != RecordKind::Verification
        && name != u"position" && name != u"notes" && name != u"reference";
    if (!isFact) {
        return {};
    }
    const Result<Statement *> standing = statement(R"(
        SELECT standing FROM verification WHERE record_id = :record AND field IN (:field, :whole)
        ORDER BY field = :field DESC LIMIT 1)");
    const Result<Statement *> claim = statement(
        R"(SELECT 1 FROM claim WHERE record_id = :record AND field = :field AND value = :value LIMIT 1)");
    if (!standing || !claim) {
        return standing ? claim.error() : standing.error();
    }
    (*standing)
        ->bind(":record", ref.id.toString())
        .bind(":field", name)
        .bind(":whole", wholeRecordField.toString());
    const Result<bool> known = (*standing)->step();
    if (!known) {
        return known.error();
    }
    const std::optional<Standing> now = *known ? standingFromName((*standing)->text(0)) : std::nullopt;
    (*standing)->reset();
    if (now != Standing::Verified && now != Standing::Reported) {
        return {};
    }
    (*claim)
        ->bind(":record", ref.id.toString())
        .bind(":field", name)
        .bind(":value", toCanonical(value, field));
    const Result<bool> stated = (*claim)->step();
    (*claim)->reset();
    if (!stated) {
        return stated.error();
    }
    // What one source states is reported, even where several had verified the value before it.
    return *stated
        ? verify(ref, name, Standing::Reported, {}, {}, {})
        : verify(ref, name, Standing::ToVerify, {}, {},
            m_wording.text("Storage", QT_TRANSLATE_NOOP("Storage", "Changed after its sources were read.")));
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
    return (*prepared)->bind(":id", ref.id.toString()).run();
}

Result<void> RecordWriter::removeRow(const RecordRef &ref)
{
    const Result<Statement *> prepared
        = statement(QByteArray(R"(DELETE FROM )") + tableOf(ref.kind) + " WHERE id = :id");
    if (!prepared) {
        return prepared.error();
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

Result<void> RecordWriter::verify(const RecordRef &ref, QStringView field, Standing standing,
    const QString &checkedBy, const PartialDate &checkedOn, const QString &note)
{
    Record verification(RecordKind::Verification, verificationId(ref, field));
    verification.set(u"record_id", ref);
    verification.set(u"field", field.toString());
    verification.set(u"standing", standingName(standing));
    if (!checkedBy.isEmpty()) {
        verification.set(u"checked_by", checkedBy);
    }
    if (!checkedOn.isNull()) {
        verification.set(u"checked_on", checkedOn);
    }
    if (!note.isEmpty()) {
        verification.set(u"notes", note);
    }
    const Result<bool> there = exists(verification.ref());
    if (!there) {
        return there.error();
    }
    if (*there) {
        return update(verification);
    }
    const Result<RecordId> inserted = insert(std::move(verification));
    if (!inserted) {
        return inserted.error();
    }
    return {};
}

} // namespace vigie
