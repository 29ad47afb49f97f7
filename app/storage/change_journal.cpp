#include "app/storage/change_journal.h"

#include "app/base/record_id.h"
#include "app/records/field_catalog.h"
#include "app/storage/statement.h"

#include <set>

namespace vigie {

QString entryKindName(JournalEntry::Kind kind)
{
    switch (kind) {
    case JournalEntry::Kind::Start:
        return QStringLiteral("start");
    case JournalEntry::Kind::Edit:
        return QStringLiteral("edit");
    case JournalEntry::Kind::Undo:
        return QStringLiteral("undo");
    case JournalEntry::Kind::Redo:
        return QStringLiteral("redo");
    }
    Q_UNREACHABLE();
}

namespace {

JournalEntry::Kind entryKind(const QString &text)
{
    return text == u"undo" ? JournalEntry::Kind::Undo
        : text == u"start" ? JournalEntry::Kind::Start
        : text == u"redo"  ? JournalEntry::Kind::Redo
                           : JournalEntry::Kind::Edit;
}

QString operationText(RowOperation operation)
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

RowOperation operationOf(const QString &text)
{
    return text == u"insert" ? RowOperation::Insert
        : text == u"delete"  ? RowOperation::Delete
                             : RowOperation::Update;
}

JournalEntry entryAt(const Statement &row)
{
    JournalEntry entry;
    entry.id = row.text(0);
    entry.kind = entryKind(row.text(1));
    entry.target = row.text(2);
    entry.text = row.text(3);
    entry.author = row.text(4);
    entry.madeAt = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
    return entry;
}

Result<std::optional<JournalEntry>> oneEntry(const Database &database, const QByteArray &sql)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row ? std::optional(entryAt(*statement)) : std::nullopt;
}

Result<std::vector<JournalItem>> itemsOf(Statement &statement)
{
    std::vector<JournalItem> items;
    while (true) {
        const Result<bool> row = statement.step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return items;
        }
        JournalItem item;
        item.entryId = statement.text(0);
        item.entryKind = entryKind(statement.text(1));
        item.entryText = statement.text(2);
        item.author = statement.text(3);
        item.madeAt = QDateTime::fromString(statement.text(4), Qt::ISODateWithMs);
        item.record.kind = kindFromName(statement.text(5)).value_or(RecordKind::Contract);
        item.record.id = RecordId(statement.text(6));
        item.operation = operationOf(statement.text(7));
        item.field = statement.text(8);
        item.oldValue = statement.text(9);
        item.newValue = statement.text(10);
        items.push_back(item);
    }
}

// The names by which people know a record that is added or removed.
QString titleIn(const RowChange &change, const std::map<QString, QString> &values)
{
    const Field *title = titleField(change.record.kind);
    const auto found = title ? values.find(title->fieldName()) : values.end();
    return found == values.end() ? QString() : found->second;
}

class ItemWriter
{
public:
    static Result<ItemWriter> prepare(const Database &database, const QString &entryId)
    {
        Result<Statement> parent = Statement::prepare(database, R"(
            SELECT id FROM journal_item
            WHERE record_id = :record AND (field = :field OR field IS NULL)
            ORDER BY id DESC LIMIT 1)");
        Result<Statement> insert = Statement::prepare(database, R"(
            INSERT INTO journal_item
                (id, entry_id, record_kind, record_id, operation, field, old_value, new_value, parent_id)
            VALUES (:id, :entry, :kind, :record, :operation, :field, :old, :new, :parent))");
        if (!parent) {
            return parent.error();
        }
        if (!insert) {
            return insert.error();
        }
        return ItemWriter(std::move(*parent), std::move(*insert), entryId);
    }

    Result<void> write(const RowChange &change)
    {
        if (change.operation != RowOperation::Update) {
            return writeItem(
                change, QString(), titleIn(change, change.oldValues), titleIn(change, change.newValues));
        }
        std::set<QString> fields;
        for (const auto &[field, value] : change.oldValues) {
            fields.insert(field);
        }
        for (const auto &[field, value] : change.newValues) {
            fields.insert(field);
        }
        for (const QString &field : fields) {
            if (const Result<void> written = writeItem(
                    change, field, valueIn(change.oldValues, field), valueIn(change.newValues, field));
                !written) {
                return written;
            }
        }
        return {};
    }

private:
    ItemWriter(Statement parent, Statement insert, QString entryId)
        : m_parent(std::move(parent))
        , m_insert(std::move(insert))
        , m_entryId(std::move(entryId))
    {
    }

    static QString valueIn(const std::map<QString, QString> &values, const QString &field)
    {
        const auto found = values.find(field);
        return found == values.end() ? QString() : found->second;
    }

    Result<void> writeItem(
        const RowChange &change, const QString &field, const QString &oldValue, const QString &newValue)
    {
        m_parent.bind(":record", change.record.id.toString()).bind(":field", field);
        const Result<bool> hasParent = m_parent.step();
        if (!hasParent) {
            return hasParent.error();
        }
        const QString parent = *hasParent ? m_parent.text(0) : QString();
        m_parent.reset();
        return m_insert.bind(":id", RecordId::make().toString())
            .bind(":entry", m_entryId)
            .bind(":kind", kindName(change.record.kind))
            .bind(":record", change.record.id.toString())
            .bind(":operation", operationText(change.operation))
            .bind(":field", field)
            .bind(":old", oldValue)
            .bind(":new", newValue)
            .bind(":parent", parent)
            .run();
    }

    Statement m_parent;
    Statement m_insert;
    QString m_entryId;
};

} // namespace

Result<void> ChangeJournal::append(const JournalEntry &entry, const Changeset &changeset)
{
    Result<Statement> insert = Statement::prepare(m_database, R"(
        INSERT INTO journal_entry (id, position, kind, target_id, text, author, made_at, changeset)
        VALUES (:id, (SELECT coalesce(max(position), 0) + 1 FROM journal_entry),
                :kind, :target, :text, :author, :made_at, :changeset))");
    if (!insert) {
        return insert.error();
    }
    const auto notNull = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    const Result<void> inserted = insert->bind(":id", entry.id)
                                      .bind(":kind", entryKindName(entry.kind))
                                      .bind(":target", entry.target.isEmpty() ? QString() : entry.target)
                                      .bind(":text", notNull(entry.text))
                                      .bind(":author", notNull(entry.author))
                                      .bind(":made_at", entry.madeAt.toUTC().toString(Qt::ISODateWithMs))
                                      .bind(":changeset", changeset.bytes())
                                      .run();
    if (!inserted) {
        return inserted;
    }
    const Result<std::vector<RowChange>> rows = changeset.rows(m_database);
    if (!rows) {
        return rows.error();
    }
    Result<ItemWriter> writer = ItemWriter::prepare(m_database, entry.id);
    if (!writer) {
        return writer.error();
    }
    for (const RowChange &row : *rows) {
        if (const Result<void> written = writer->write(row); !written) {
            return written;
        }
    }
    return {};
}

Result<Changeset> ChangeJournal::changesetOf(const QString &entryId) const
{
    Result<Statement> statement
        = Statement::prepare(m_database, R"(SELECT changeset FROM journal_entry WHERE id = :id)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":id", entryId);
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorKind::NotFound, {}, QStringLiteral("no journal entry ") + entryId};
    }
    return Changeset(statement->blob(0));
}

Result<std::optional<JournalEntry>> ChangeJournal::nextUndo() const
{
    // The latest edit that is done: never undone, or redone since.
    return oneEntry(m_database, R"(
        SELECT e.id, e.kind, e.target_id, e.text, e.author, e.made_at
        FROM journal_entry e
        WHERE e.kind = 'edit'
          AND coalesce((SELECT t.kind FROM journal_entry t WHERE t.target_id = e.id
                        ORDER BY t.position DESC LIMIT 1), 'redo') = 'redo'
        ORDER BY e.position DESC LIMIT 1)");
}

Result<std::optional<JournalEntry>> ChangeJournal::nextRedo() const
{
    // The earliest edit that is undone, among those undone since the last edit: a new edit ends what could be
    // redone.
    return oneEntry(m_database, R"(
        SELECT e.id, e.kind, e.target_id, e.text, e.author, e.made_at
        FROM journal_entry u JOIN journal_entry e ON e.id = u.target_id
        WHERE u.kind = 'undo'
          AND u.position > (SELECT coalesce(max(position), 0) FROM journal_entry WHERE kind = 'edit')
          AND (SELECT t.kind FROM journal_entry t WHERE t.target_id = e.id
               ORDER BY t.position DESC LIMIT 1) = 'undo'
        ORDER BY e.position LIMIT 1)");
}

Result<QString> ChangeJournal::lastEntryId() const
{
    Result<Statement> statement
        = Statement::prepare(m_database, R"(SELECT id FROM journal_entry ORDER BY position DESC LIMIT 1)");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row ? statement->text(0) : QString();
}

Result<std::vector<JournalEntry>> ChangeJournal::entriesAfter(const QString &entryId) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT id, kind, target_id, text, author, made_at FROM journal_entry
        WHERE position > coalesce((SELECT position FROM journal_entry WHERE id = :id), 0)
        ORDER BY position)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":id", entryId);
    std::vector<JournalEntry> entries;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return entries;
        }
        entries.push_back(entryAt(*statement));
    }
}

Result<std::vector<JournalItem>> ChangeJournal::history(int limit) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT i.entry_id, e.kind, e.text, e.author, e.made_at, i.record_kind, i.record_id, i.operation, i.field,
               i.old_value, i.new_value
        FROM journal_entry e JOIN journal_item i ON i.entry_id = e.id
        ORDER BY e.position DESC, i.id LIMIT :limit)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":limit", limit);
    return itemsOf(*statement);
}

Result<std::vector<JournalItem>> ChangeJournal::historyOf(const RecordRef &record, int limit) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT i.entry_id, e.kind, e.text, e.author, e.made_at, i.record_kind, i.record_id, i.operation, i.field,
               i.old_value, i.new_value
        FROM journal_item i JOIN journal_entry e ON e.id = i.entry_id
        WHERE i.record_id IN (SELECT :record UNION ALL SELECT id FROM claim WHERE record_id = :record
                              UNION ALL SELECT id FROM verification WHERE record_id = :record)
        ORDER BY e.position DESC, i.id LIMIT :limit)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":record", record.id.toString()).bind(":limit", limit);
    return itemsOf(*statement);
}

} // namespace vigie
