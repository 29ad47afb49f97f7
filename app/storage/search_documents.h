// SearchDocuments: reads records as the search index keeps them: their words and the keys they sort by.
//
// A document holds the folded words of every text of its record, the labels of its codes in both languages,
// the titles of what it refers to, and what its claims state; a contract also the names of its parties, a
// person its ties.
#pragma once

#include "app/records/field_catalog.h"
#include "app/storage/field_columns.h"
#include "app/storage/statement.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace vigie {

struct SearchDocument
{
    qint64 docid = 0; // the record's rowid
    qint64 idHash = 0;
    QString titleKey;
    QString body;
    quint64 initials = 0;
    // The hashes of records whose documents hold words of this one: the contract of a participation, the
    // record of a claim, the two ends of a tie. 0: none.
    qint64 about = 0;
    qint64 aboutToo = 0;
    std::vector<Cell> sortKeys; // as sortedColumns(kind)
};

// A stable number for a record's id, to find its document by.
qint64 idHashOf(const QString &id);

class SearchDocuments
{
public:
    enum class Which {
        InRange, // of rowids: bind :first and :last
        WithId // bind :id
    };
    // As the index keeps them; whole: with words and keys also for kinds that are not searched.
    enum class Depth { AsIndexed, Whole };
    static Result<SearchDocuments> prepare(
        const Database &database, RecordKind kind, Which which, Depth depth = Depth::AsIndexed);

    Statement &statement() { return m_statement; }
    // The next document, or false after the last one.
    Result<bool> next(SearchDocument &document);

private:
    struct FieldPlan
    {
        const Field *field = nullptr;
        int column = 0; // its first
        int columns = 1;
        int titleColumn = -1; // of what a reference points at
    };
    struct CodeWords
    {
        QString text; // searchable
        Cell key;
    };

    SearchDocuments(Statement statement, RecordKind kind, bool hasWords);

    void readField(const FieldPlan &plan, SearchDocument &document);
    void composeTitle();
    void readAbout(SearchDocument &document) const;
    void readLink(SearchDocument &document) const;
    QString textOf(QStringView field) const;
    const CodeWords &codeWords(const Field &field, const QString &code);
    void addWords(const QString &searchable);
    void addText(QStringView text);

    Statement m_statement;
    RecordKind m_kind;
    bool m_hasWords;
    std::vector<FieldPlan> m_plans;
    int m_moreColumn = -1; // what the claims state; after it what is joined
    QHash<const Field *, QHash<QString, CodeWords>> m_codes;
    QString m_title;
    QString m_body;
    std::vector<Cell> m_cells;
};

} // namespace vigie
