#include "app/storage/journal_list.h"

#include "app/base/folded_text.h"
#include "app/storage/field_columns.h"
#include "app/storage/statement.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

// More records than anybody means by a name.
constexpr qsizetype mostNamed = 2000;

QString isoText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

// That the record of item `i` is not there now. What hangs on others comes back with them, so it is not
// looked for by itself.
QByteArray isGoneSql()
{
    QByteArray sql = "CASE i.record_kind";
    for (const RecordKind kind : allRecordKinds) {
        if (kind != RecordKind::Claim && kind != RecordKind::Verification && kind != RecordKind::Release) {
            sql += " WHEN '" + tableOf(kind) + "' THEN NOT EXISTS (SELECT 1 FROM main." + tableOf(kind)
                + " AS t WHERE t.id = i.record_id)";
        }
    }
    return sql + " ELSE 0 END";
}

// The entries about a record: itself, what hangs on it or did, and what else joins it to others.
QByteArray entriesOfSql(const QByteArray &id)
{
    return "SELECT entry_id FROM journal_item WHERE record_id = " + id
        + " UNION ALL SELECT entry_id FROM journal_item WHERE owner_id = " + id
        + " UNION ALL SELECT entry_id FROM journal_item WHERE record_id IN ("
          "SELECT p.id FROM main.participation AS p WHERE p.organisation_id = "
        + id + " UNION ALL SELECT t.id FROM main.tie AS t WHERE t.to_id = " + id + ")";
}

QByteArray conditionOf(const JournalQuery &query)
{
    QByteArray sql = "e.position > :after";
    if (!query.author.isEmpty()) {
        sql += " AND e.author = :author";
    }
    if (query.since.isValid()) {
        sql += " AND e.made_at >= :since";
    }
    if (query.until.isValid()) {
        sql += " AND e.made_at < :until";
    }
    if (!query.record.isNull()) {
        sql += " AND e.id IN (" + entriesOfSql(":record") + ")";
    }
    if (query.kind) {
        sql += " AND e.id IN (SELECT entry_id FROM journal_item WHERE record_kind = :kind";
        sql += query.field.isEmpty() ? ")" : " AND field = :field)";
    }
    if (query.removals) {
        sql += " AND e.id IN (SELECT i.entry_id FROM journal_item AS i WHERE i.operation = 'delete' AND "
            + isGoneSql() + ")";
    }
    return sql;
}

void bindQuery(Statement &statement, const JournalQuery &query)
{
    if (!query.author.isEmpty()) {
        statement.bind(":author", query.author);
    }
    if (query.since.isValid()) {
        statement.bind(":since", isoText(query.since));
    }
    if (query.until.isValid()) {
        statement.bind(":until", isoText(query.until));
    }
    if (!query.record.isNull()) {
        statement.bind(":record", query.record.id.toString());
    }
    if (query.kind) {
        statement.bind(":kind", kindName(*query.kind));
    }
    if (query.kind && !query.field.isEmpty()) {
        statement.bind(":field", query.field);
    }
}

bool hasWords(const QString &text, const QStringList &words)
{
    const QString folded = foldedText(text);
    return std::all_of(
        words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

// Ids of records that are called so, or were when they were removed.
Result<void> addNamed(
    const Database &database, const QByteArray &sql, const QStringList &words, QSet<QString> &ids)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        if (hasWords(statement->text(1), words)) {
            ids.insert(statement->text(0));
        }
    }
    return {};
}

} // namespace

Result<std::vector<qint64>> JournalList::positions(const JournalQuery &query, int limit, qint64 after) const
{
    const QString words = query.words.trimmed();
    Result<std::vector<qint64>> found = selected(query, words.isEmpty() ? limit : -1, after);
    if (!found || words.isEmpty()) {
        return found;
    }
    Result<std::vector<qint64>> matching = withWords(*found, words);
    if (matching && limit >= 0 && matching->size() > static_cast<size_t>(limit)) {
        matching->resize(static_cast<size_t>(limit));
    }
    return matching;
}

Result<std::vector<qint64>> JournalList::selected(const JournalQuery &query, int limit, qint64 after) const
{
    Result<Statement> statement = Statement::prepare(m_database,
        QByteArray(R"(SELECT e.position FROM journal_entry AS e WHERE )") + conditionOf(query)
            + " ORDER BY e.position DESC LIMIT :limit");
    if (!statement) {
        return statement.error();
    }
    bindQuery(*statement, query);
    statement->bind(":limit", limit).bind(":after", after);
    std::vector<qint64> positions;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        positions.push_back(statement->integer(0));
    }
    return positions;
}

Result<std::vector<qint64>> JournalList::withWords(
    const std::vector<qint64> &positions, const QString &text) const
{
    const QStringList words = foldedWords(text);
    Result<std::set<qint64>> named = aboutRecordsNamed(words);
    if (!named) {
        return named.error();
    }
    // Its index holds position and text.
    Result<Statement> statement
        = Statement::prepare(m_database, R"(SELECT position, text FROM journal_entry ORDER BY position)");
    if (!statement) {
        return statement.error();
    }
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        if (hasWords(statement->text(1), words)) {
            named->insert(statement->integer(0));
        }
    }
    std::vector<qint64> matching;
    std::copy_if(positions.begin(), positions.end(), std::back_inserter(matching),
        [&named](qint64 position) { return named->contains(position); });
    return matching;
}

Result<std::set<qint64>> JournalList::aboutRecordsNamed(const QStringList &words) const
{
    QSet<QString> ids;
    for (const RecordKind kind : allRecordKinds) {
        const Field *title = titleField(kind);
        const Result<void> added = title
            ? addNamed(m_database, QByteArray(R"(SELECT id, )") + title->name + " FROM main." + tableOf(kind),
                words, ids)
            : Result<void>();
        if (!added) {
            return added.error();
        }
    }
    const Result<void> gone = addNamed(m_database,
        R"(SELECT record_id, old_value FROM journal_item WHERE operation = 'delete')", words, ids);
    if (!gone) {
        return gone.error();
    }
    Result<Statement> entries = Statement::prepare(m_database,
        QByteArray(R"(SELECT e.position FROM journal_entry e WHERE e.id IN ()") + entriesOfSql(":id") + ")");
    if (!entries) {
        return entries.error();
    }
    std::set<qint64> positions;
    qsizetype looked = 0;
    for (const QString &id : std::as_const(ids)) {
        if (++looked > mostNamed) {
            break;
        }
        entries->bind(":id", id);
        for (Result<bool> row = entries->step(); !row || *row; row = entries->step()) {
            if (!row) {
                return row.error();
            }
            positions.insert(entries->integer(0));
        }
        entries->reset();
    }
    return positions;
}

Result<std::vector<JournalRow>> JournalList::rows(const std::vector<qint64> &positions) const
{
    Result<Statement> statement = Statement::prepare(m_database, R"(
        SELECT e.id, e.kind, e.target_id, e.text, e.author, e.made_at,
               (SELECT count(*) FROM journal_item i WHERE i.entry_id = e.id),
               (SELECT count(DISTINCT CASE WHEN i.record_kind IN ('claim', 'verification')
                                           THEN coalesce(i.owner_id, i.record_id) ELSE i.record_id END)
                FROM journal_item i WHERE i.entry_id = e.id),
               coalesce((SELECT t.kind FROM journal_entry t WHERE t.target_id = e.id
                         ORDER BY t.position DESC LIMIT 1), '') = 'undo'
        FROM journal_entry e WHERE e.position = :position)");
    if (!statement) {
        return statement.error();
    }
    std::vector<JournalRow> rows;
    for (const qint64 position : positions) {
        statement->bind(":position", position);
        const Result<bool> found = statement->step();
        if (!found) {
            return found.error();
        }
        JournalRow row;
        row.position = position;
        if (*found) {
            row.entry = journalEntryAt(*statement);
            row.items = static_cast<int>(statement->integer(6));
            row.records = static_cast<int>(statement->integer(7));
            row.undone = statement->integer(8) != 0;
        }
        rows.push_back(std::move(row));
        statement->reset();
    }
    return rows;
}

Result<QStringList> JournalList::authors() const
{
    Result<Statement> statement
        = Statement::prepare(m_database, R"(SELECT DISTINCT author FROM journal_entry WHERE author <> '')");
    if (!statement) {
        return statement.error();
    }
    QStringList authors;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        authors.append(statement->text(0));
    }
    std::sort(authors.begin(), authors.end(),
        [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return authors;
}

} // namespace vigie
