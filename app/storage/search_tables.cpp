#include "app/storage/search_tables.h"

#include "app/storage/field_columns.h"
#include "app/storage/list_columns.h"
#include "app/storage/statement.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace vigie {

namespace {

constexpr std::array kinds{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment, RecordKind::Source, RecordKind::Testimony, RecordKind::Claim, RecordKind::Lead};

// Which beginnings of words have an index of their own: for what people type in all day; the others are found
// by reading the vocabulary, which takes longer to search and less to build.
QByteArray prefixesOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contract:
    case RecordKind::Organisation:
    case RecordKind::Person:
    case RecordKind::Event:
    case RecordKind::Source:
        return " prefix = '2 3',";
    default:
        return {};
    }
}

constexpr QChar titleMark(u'@');

// The columns of a kind that its lists show at first, as its sorting table calls them: they sort by an index
// of their own. The others take a second in a list of a million.
QSet<QByteArray> shownColumns(RecordKind kind)
{
    QSet<QByteArray> shown;
    for (int number = 0; number <= static_cast<int>(ListView::Claims); ++number) {
        const ListView view = static_cast<ListView>(number);
        if (kindOf(view) != kind) {
            continue;
        }
        for (const ListColumn &column : columnsOf(view)) {
            if (column.shownAtFirst) {
                shown.insert(sortedColumnOf(view, column));
            }
        }
    }
    return shown;
}

// What is computed from other records.
std::vector<QByteArray> moreSortedColumns(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contract:
        return {"operators", "investors", "payers", "evaluators"};
    case RecordKind::Organisation:
        return {"contracts", "contracts_operator", "contracts_investor", "contracts_payer",
            "contracts_evaluator", "amount_operator", "amount_investor", "amount_payer", "amount_evaluator"};
    case RecordKind::Person:
        return {"ties"};
    case RecordKind::Source:
        return {"claims"};
    default:
        return {};
    }
}

std::vector<QByteArray> makeSortedColumns(RecordKind kind)
{
    std::vector<QByteArray> columns;
    for (const Field &field : fieldsOf(kind)) {
        if (&field != titleField(kind)) {
            columns.push_back(field.name);
        }
    }
    const std::vector<QByteArray> more = moreSortedColumns(kind);
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

// Bytes of words that FTS5 gathers before it writes them.
constexpr int wordsInMemory = 8 * 1024 * 1024;

Result<void> setTextOption(const Database &database, RecordKind kind, const QByteArray &option, int value)
{
    return execute(database,
        "INSERT INTO " + textTable(kind) + " (" + textTableName(kind) + ", rank) VALUES ('" + option + "', "
            + QByteArray::number(value) + ")");
}

Result<void> makeTablesOf(const Database &database, RecordKind kind)
{
    const QByteArray name = tableOf(kind);
    QByteArray keys;
    for (const QByteArray &column : sortedColumns(kind)) {
        keys += ", " + column;
    }
    return executeScript(database,
        "CREATE TABLE search." + name
            + "_document (docid INTEGER PRIMARY KEY, id_hash INTEGER NOT NULL,"
              "    title_key TEXT NOT NULL, initials INTEGER NOT NULL, body TEXT NOT NULL,"
              "    about INTEGER, about_too INTEGER);"
              "CREATE TABLE search."
            + name + "_sorting (docid INTEGER PRIMARY KEY" + keys
            + ");"
              "CREATE VIRTUAL TABLE search."
            + name
            + "_text USING fts5(words, content = '',"
              "    tokenize = \"unicode61 remove_diacritics 0 tokenchars '@'\","
            + prefixesOf(kind) + " columnsize = 0, detail = none);");
}

} // namespace

std::span<const RecordKind> indexedKinds()
{
    return kinds;
}

bool isSearched(RecordKind kind)
{
    const bool isIndexed = std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    return isIndexed && kind != RecordKind::Participation && kind != RecordKind::Claim;
}

QByteArray documentTable(RecordKind kind)
{
    return "search." + tableOf(kind) + "_document";
}

QByteArray textTable(RecordKind kind)
{
    return "search." + tableOf(kind) + "_text";
}

QByteArray sortingTable(RecordKind kind)
{
    return "search." + tableOf(kind) + "_sorting";
}

QByteArray textTableName(RecordKind kind)
{
    return tableOf(kind) + "_text";
}

QByteArray sortedColumnOf(ListView view, const ListColumn &column)
{
    const QByteArray role = roleOf(view);
    const QByteArray key = column.key.toLatin1();
    return column.field || role.isEmpty() ? key : QByteArray(key + "_" + role);
}

QStringList markedForTitle(const QStringList &words)
{
    QStringList marked;
    for (const QString &word : words) {
        marked.append(QString(titleMark + word)); // no folded word has it
    }
    return marked;
}

QString wordsOf(const QString &titleKey, const QString &body)
{
    const QStringList title = titleKey.split(u' ', Qt::SkipEmptyParts);
    return titleKey + u' ' + body + u' ' + markedForTitle(title).join(u' ');
}

QByteArray otherNameColumn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Organisation:
        return "short_name";
    case RecordKind::Contract:
        return "alternative_names";
    default:
        return {};
    }
}

const std::vector<QByteArray> &sortedColumns(RecordKind kind)
{
    static const std::map<RecordKind, std::vector<QByteArray>> columns = [] {
        std::map<RecordKind, std::vector<QByteArray>> result;
        for (const RecordKind each : kinds) {
            result.emplace(each, makeSortedColumns(each));
        }
        return result;
    }();
    return columns.at(kind);
}

Result<void> makeSearchTables(const Database &database)
{
    if (const Result<void> made = executeScript(database,
            "CREATE TABLE search.state (format INTEGER NOT NULL, entry_id TEXT NOT NULL,"
            "    position INTEGER NOT NULL);");
        !made) {
        return made;
    }
    for (const RecordKind kind : kinds) {
        if (const Result<void> made = makeTablesOf(database, kind); !made) {
            return made;
        }
    }
    return {};
}

Result<void> beginManyWords(const Database &database, RecordKind kind)
{
    if (!isSearched(kind)) {
        return {};
    }
    const Result<void> more = setTextOption(database, kind, "hashsize", wordsInMemory);
    return more ? setTextOption(database, kind, "automerge", 0) : more;
}

Result<void> endManyWords(const Database &database, RecordKind kind)
{
    if (!isSearched(kind)) {
        return {};
    }
    const QByteArray name = textTableName(kind);
    const Result<void> merged
        = execute(database, "INSERT INTO " + textTable(kind) + " (" + name + ") VALUES ('optimize')");
    if (!merged) {
        return merged;
    }
    // As FTS5 has them from the start.
    const Result<void> less = setTextOption(database, kind, "hashsize", 1024 * 1024);
    return less ? setTextOption(database, kind, "automerge", 4) : less;
}

Result<void> makeSearchIndexes(const Database &database, RecordKind kind)
{
    const QByteArray name = tableOf(kind);
    std::vector<QByteArray> indexes{"_by_id ON " + name + "_document (id_hash)"};
    if (isSearched(kind)) {
        indexes.push_back("_by_title ON " + name + "_document (title_key, initials)");
        const QSet<QByteArray> shown = shownColumns(kind);
        for (const QByteArray &column : sortedColumns(kind)) {
            if (shown.contains(column) || column == otherNameColumn(kind)) {
                indexes.push_back("_by_" + column + " ON " + name + "_sorting (" + column + ") WHERE "
                    + column + " IS NOT NULL");
            }
        }
    }
    for (const QByteArray &index : indexes) {
        if (const Result<void> made = execute(database, QByteArray("CREATE INDEX search." + name + index));
            !made) {
            return made;
        }
    }
    return {};
}

Result<void> writeSearchState(const Database &database, const QString &entryId, qint64 position)
{
    if (const Result<void> cleared = clearSearchState(database); !cleared) {
        return cleared;
    }
    Result<Statement> statement = Statement::prepare(database, R"(
        INSERT INTO search.state (format, entry_id, position) VALUES (:format, :entry, :position))");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":format", searchFormatVersion).bind(":position", position);
    return statement->bind(":entry", entryId.isNull() ? QString(QLatin1StringView("")) : entryId).run();
}

Result<void> clearSearchState(const Database &database)
{
    return execute(database, "DELETE FROM search.state");
}

SearchState searchState(const Database &database)
{
    Result<Statement> statement
        = Statement::prepare(database, R"(SELECT format, entry_id, position FROM search.state)");
    if (!statement || !statement->step().value_or(false) || statement->integer(0) != searchFormatVersion) {
        return {};
    }
    return {true, statement->text(1), statement->integer(2)};
}

Result<SearchState> journalState(const Database &database)
{
    Result<Statement> statement = Statement::prepare(
        database, R"(SELECT id, position FROM main.journal_entry ORDER BY position DESC LIMIT 1)");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return row.error();
    }
    return *row ? SearchState{true, statement->text(0), statement->integer(1)}
                : SearchState{true, QStringLiteral(""), 0};
}

bool searchIndexIsCurrent(const Database &database)
{
    const SearchState index = searchState(database);
    if (!index.isComplete) {
        return false;
    }
    const Result<SearchState> journal = journalState(database);
    return journal && journal->entryId == index.entryId && journal->position == index.position;
}

} // namespace vigie
