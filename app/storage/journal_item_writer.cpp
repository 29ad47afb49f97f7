#include "app/storage/journal_item_writer.h"

#include "app/base/record_id.h"
#include "app/records/ownership.h"
#include "app/storage/field_columns.h"

#include <set>

namespace vigie {

namespace {

QString valueIn(const std::map<QString, QString> &values, const QString &field)
{
    const auto found = values.find(field);
    return found == values.end() ? QString() : found->second;
}

// What people know a record by that is added or removed: its name, or what it says.
QString summaryIn(const RowChange &change, const std::map<QString, QString> &values)
{
    if (const Field *title = titleField(change.record.kind)) {
        return valueIn(values, title->fieldName());
    }
    switch (change.record.kind) {
    case RecordKind::Verification:
        return valueIn(values, QStringLiteral("standing"));
    case RecordKind::Claim:
        return valueIn(values, QStringLiteral("value"));
    case RecordKind::Attachment:
        return valueIn(values, QStringLiteral("file_name"));
    default:
        return {};
    }
}

// "kind:id", as canonical references to several kinds are, or the id alone.
QString idIn(const QString &reference)
{
    return reference.mid(reference.indexOf(u':') + 1);
}

} // namespace

QString rowOperationText(RowOperation operation)
{
    switch (operation) {
    case RowOperation::Insert:
        return QStringLiteral("insert");
    case RowOperation::Update:
        return QStringLiteral("update");
    case RowOperation::Delete:
        return QStringLiteral("delete");
    }
    Q_UNREACHABLE();
}

JournalItemWriter::JournalItemWriter(
    const Database &database, Statement parent, Statement insert, QString entryId)
    : m_database(database)
    , m_parent(std::move(parent))
    , m_insert(std::move(insert))
    , m_entryId(std::move(entryId))
{
}

Result<JournalItemWriter> JournalItemWriter::prepare(const Database &database, const QString &entryId)
{
    Result<Statement> parent = Statement::prepare(database, R"(
        SELECT id FROM journal_item
        WHERE record_id = :record AND (field = :field OR field IS NULL)
        ORDER BY id DESC LIMIT 1)");
    Result<Statement> insert = Statement::prepare(database, R"(
        INSERT INTO journal_item
            (id, entry_id, record_kind, record_id, operation, field, old_value, new_value, parent_id, owner_id)
        VALUES (:id, :entry, :kind, :record, :operation, :field, :old, :new, :parent, :owner))");
    if (!parent) {
        return parent.error();
    }
    if (!insert) {
        return insert.error();
    }
    return JournalItemWriter(database, std::move(*parent), std::move(*insert), entryId);
}

Result<void> JournalItemWriter::write(const RowChange &change)
{
    const Result<QString> owner = ownerOf(change);
    if (!owner) {
        return owner.error();
    }
    m_owner = *owner;
    if (change.operation != RowOperation::Update) {
        return writeItem(
            change, QString(), summaryIn(change, change.oldValues), summaryIn(change, change.newValues));
    }
    std::set<QString> fields;
    for (const auto &[field, value] : change.oldValues) {
        fields.insert(field);
    }
    for (const auto &[field, value] : change.newValues) {
        fields.insert(field);
    }
    for (const QString &field : fields) {
        const Result<void> written
            = writeItem(change, field, valueIn(change.oldValues, field), valueIn(change.newValues, field));
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<QString> JournalItemWriter::ownerOf(const RowChange &change)
{
    const Field *field = ownerField(change.record.kind);
    if (!field) {
        return QString();
    }
    const QString name = field->fieldName();
    const bool added = change.newValues.contains(name);
    if (added || change.oldValues.contains(name)) {
        return idIn(added ? change.newValues.at(name) : change.oldValues.at(name));
    }
    auto found = m_owners.find(change.record.kind);
    if (found == m_owners.end()) {
        Result<Statement> prepared = Statement::prepare(m_database,
            QByteArray(R"(SELECT )") + field->name + " FROM " + tableOf(change.record.kind)
                + " WHERE id = :id");
        if (!prepared) {
            return prepared.error();
        }
        found = m_owners.emplace(change.record.kind, std::move(*prepared)).first;
    }
    Statement &statement = found->second;
    statement.bind(":id", change.record.id.toString());
    const Result<bool> row = statement.step();
    const QString owner = row && *row ? statement.text(0) : QString();
    statement.reset();
    return row ? Result<QString>(owner) : Result<QString>(row.error());
}

Result<QString> JournalItemWriter::parentOf(const RowChange &change, const QString &field)
{
    m_parent.bind(":record", change.record.id.toString()).bind(":field", field);
    const Result<bool> hasParent = m_parent.step();
    if (!hasParent) {
        return hasParent.error();
    }
    const QString parent = *hasParent ? m_parent.text(0) : QString();
    m_parent.reset();
    return parent;
}

Result<void> JournalItemWriter::writeItem(
    const RowChange &change, const QString &field, const QString &oldValue, const QString &newValue)
{
    const Result<QString> parent = parentOf(change, field);
    if (!parent) {
        return parent.error();
    }
    return m_insert.bind(":id", RecordId::make().toString())
        .bind(":entry", m_entryId)
        .bind(":kind", kindName(change.record.kind))
        .bind(":record", change.record.id.toString())
        .bind(":operation", rowOperationText(change.operation))
        .bind(":field", field)
        .bind(":old", oldValue)
        .bind(":new", newValue)
        .bind(":parent", *parent)
        .bind(":owner", m_owner)
        .run();
}

} // namespace vigie
