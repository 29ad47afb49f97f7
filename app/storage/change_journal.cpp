#include "app/storage/change_journal.h"

#include "app/storage/journal_item_writer.h"
#include "app/storage/statement.h"

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

RowOperation operationOf(const QString &text)
{
    return text == u"insert" ? RowOperation::Insert
        : text == u"delete"  ? RowOperation::Delete
                             : RowOperation::Update;
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
    return *row ? std::optional(journalEntryAt(*statement)) : std::nullopt;
}

// Of a statement that selects itemColumns.
Result<std::vector<JournalItem>> itemsAt(Statement &statement)
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

} // namespace

JournalEntry journalEntryAt(const Statement &row)
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
    Result<JournalItemWriter> writer = JournalItemWriter::prepare(m_database, entry.id);
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
        entries.push_back(journalEntryAt(*statement));
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
    return itemsAt(*statement);
}

Result<std::vector<JournalItem>> ChangeJournal::historyOf(const RecordRef &record, int limit) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT i.entry_id, e.kind, e.text, e.author, e.made_at, i.record_kind, i.record_id, i.operation, i.field,
               i.old_value, i.new_value
        FROM journal_item i JOIN journal_entry e ON e.id = i.entry_id
        WHERE i.record_id = :record OR i.owner_id = :record
        ORDER BY e.position DESC, i.id LIMIT :limit)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":record", record.id.toString()).bind(":limit", limit);
    return itemsAt(*statement);
}

Result<std::vector<JournalItem>> ChangeJournal::itemsOf(const QString &entryId, int offset, int limit) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT i.entry_id, e.kind, e.text, e.author, e.made_at, i.record_kind, i.record_id, i.operation, i.field,
               i.old_value, i.new_value
        FROM journal_item i JOIN journal_entry e ON e.id = i.entry_id
        WHERE i.entry_id = :entry ORDER BY i.id LIMIT :limit OFFSET :offset)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":entry", entryId).bind(":limit", limit).bind(":offset", offset);
    return itemsAt(*statement);
}

Result<JournalEntry> ChangeJournal::entry(const QString &id) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT id, kind, target_id, text, author, made_at FROM journal_entry WHERE id = :id)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":id", id);
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row
        ? Result<JournalEntry>(journalEntryAt(*statement))
        : Result<JournalEntry>(Error{ErrorKind::NotFound, {}, QStringLiteral("no journal entry ") + id});
}

Result<bool> ChangeJournal::isUndone(const QString &entryId) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT kind FROM journal_entry WHERE target_id = :id ORDER BY position DESC LIMIT 1)");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":id", entryId);
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row && entryKind(statement->text(0)) == JournalEntry::Kind::Undo;
}

} // namespace vigie
