#include "app/storage/search_writer.h"

#include "app/storage/search_tables.h"

#include <array>

namespace vigie {

namespace {

QByteArray insertSortingSql(RecordKind kind, std::vector<QByteArray> &parameters)
{
    QByteArray columns = "docid";
    QByteArray values = ":docid";
    for (const QByteArray &column : sortedColumns(kind)) {
        columns += ", " + column;
        values += ", :" + column;
        parameters.push_back(":" + column);
    }
    return "INSERT INTO " + sortingTable(kind) + " (" + columns + ") VALUES (" + values + ")";
}

} // namespace

Result<SearchWriter> SearchWriter::prepare(const Database &database, RecordKind kind)
{
    const QByteArray documents = documentTable(kind);
    const QByteArray words = textTable(kind);
    std::vector<QByteArray> parameters;
    const std::array<QByteArray, 8> sources{
        "INSERT INTO " + documents + R"( (docid, id_hash, title_key, initials, body, about, about_too)
            VALUES (:docid, :hash, :title, :initials, :body, nullif(:about, 0), nullif(:about_too, 0)))",
        "INSERT INTO " + words + " (rowid, words) VALUES (:docid, :words)",
        insertSortingSql(kind, parameters),
        "SELECT docid, id_hash, title_key, initials, body, about, about_too FROM " + documents
            + " WHERE docid = :docid",
        "SELECT docid FROM " + documents + " WHERE id_hash = :hash",
        "DELETE FROM " + documents + " WHERE docid = :docid",
        "DELETE FROM " + sortingTable(kind) + " WHERE docid = :docid",
        "INSERT INTO " + words + " (" + textTableName(kind)
            + ", rowid, words) VALUES ('delete', :docid, :words)"};
    std::vector<Statement> statements;
    for (const QByteArray &sql : sources) {
        Result<Statement> statement = Statement::prepare(database, sql);
        if (!statement) {
            return statement.error();
        }
        statements.push_back(std::move(*statement));
    }
    std::vector<Statement> removals;
    for (size_t i = 5; i < statements.size(); ++i) {
        removals.push_back(std::move(statements[i]));
    }
    return SearchWriter(std::move(statements[0]), std::move(statements[1]), std::move(statements[2]),
        std::move(statements[3]), std::move(statements[4]), std::move(removals), std::move(parameters),
        isSearched(kind));
}

Result<void> SearchWriter::insert(const SearchDocument &document)
{
    m_insertDocument.bind(":docid", document.docid).bind(":hash", document.idHash);
    m_insertDocument.bind(":initials", static_cast<qint64>(document.initials));
    m_insertDocument.bind(":title", document.titleKey).bind(":body", document.body);
    m_insertDocument.bind(":about", document.about).bind(":about_too", document.aboutToo);
    if (const Result<void> done = m_insertDocument.run(); !done || !m_isSearched) {
        return done;
    }
    m_insertText.bind(":docid", document.docid).bind(":words", wordsOf(document.titleKey, document.body));
    if (const Result<void> done = m_insertText.run(); !done) {
        return done;
    }
    Q_ASSERT(document.sortKeys.size() == m_parameters.size());
    m_insertSorting.bind(":docid", document.docid);
    for (size_t i = 0; i < m_parameters.size(); ++i) {
        bindCell(m_insertSorting, m_parameters[i], document.sortKeys[i]);
    }
    return m_insertSorting.run();
}

Result<std::optional<SearchDocument>> SearchWriter::find(qint64 docid)
{
    m_find.bind(":docid", docid);
    const Result<bool> row = m_find.step();
    if (!row) {
        return row.error();
    }
    std::optional<SearchDocument> found;
    if (*row) {
        found.emplace();
        found->docid = m_find.integer(0);
        found->idHash = m_find.integer(1);
        found->titleKey = m_find.text(2);
        found->initials = static_cast<quint64>(m_find.integer(3));
        found->body = m_find.text(4);
        found->about = m_find.integer(5);
        found->aboutToo = m_find.integer(6);
    }
    m_find.reset();
    return found;
}

Result<std::vector<qint64>> SearchWriter::docidsOf(qint64 idHash)
{
    m_findByHash.bind(":hash", idHash);
    std::vector<qint64> docids;
    while (true) {
        const Result<bool> row = m_findByHash.step();
        if (!row || !*row) {
            m_findByHash.reset();
            return row ? Result<std::vector<qint64>>(std::move(docids)) : row.error();
        }
        docids.push_back(m_findByHash.integer(0));
    }
}

Result<void> SearchWriter::remove(qint64 docid)
{
    const Result<std::optional<SearchDocument>> old = find(docid);
    if (!old) {
        return old.error();
    }
    if (!*old) {
        return {};
    }
    m_removals[2].bind(":words", wordsOf((*old)->titleKey, (*old)->body));
    for (Statement &removal : m_removals) {
        removal.bind(":docid", docid);
        if (const Result<void> done = removal.run(); !done || !m_isSearched) {
            return done;
        }
    }
    return {};
}

} // namespace vigie
