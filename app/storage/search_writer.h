// SearchWriter: puts documents of one kind into the tables of the search index and takes them out.
#pragma once

#include "app/storage/search_documents.h"

#include <optional>

namespace vigie {

class SearchWriter
{
public:
    static Result<SearchWriter> prepare(const Database &database, RecordKind kind);

    // A document that is not there yet, as when building anew.
    Result<void> insert(const SearchDocument &document);
    // What is there under this docid, without its sort keys.
    Result<std::optional<SearchDocument>> find(qint64 docid);
    // The docids of the documents of a record: one, or one that is stale and one that is not.
    Result<std::vector<qint64>> docidsOf(qint64 idHash);
    // Does nothing where there is none.
    Result<void> remove(qint64 docid);

private:
    SearchWriter(Statement insertDocument, Statement insertText, Statement insertSorting, Statement find,
        Statement findByHash, std::vector<Statement> removals, std::vector<QByteArray> parameters,
        bool isSearched)
        : m_insertDocument(std::move(insertDocument))
        , m_insertText(std::move(insertText))
        , m_insertSorting(std::move(insertSorting))
        , m_find(std::move(find))
        , m_findByHash(std::move(findByHash))
        , m_removals(std::move(removals))
        , m_parameters(std::move(parameters))
        , m_isSearched(isSearched)
    {
    }

    Statement m_insertDocument;
    Statement m_insertText;
    Statement m_insertSorting;
    Statement m_find;
    Statement m_findByHash;
    std::vector<Statement> m_removals; // of the document, of its sort keys, of its words
    std::vector<QByteArray> m_parameters; // of the sort keys
    bool m_isSearched; // else it has no words and no sort keys
};

} // namespace vigie
