// SearchIndex::search: candidates from the index, ranked here, because bm25 over a million records costs a
// second.

#include "app/base/folded_text.h"
#include "app/records/code_list.h"
#include "app/storage/field_columns.h"
#include "app/storage/record_titles.h"
#include "app/storage/search_excerpt.h"
#include "app/storage/search_index.h"
#include "app/storage/search_tables.h"
#include "app/storage/statement.h"
#include "app/storage/word_match.h"

#include <algorithm>
#include <set>

namespace vigie {

namespace {

// So many titles with the words are looked at for the best of them; more have one letter or two in common
// only.
constexpr int mostTitles = 1000;

// How well a record fits, the smaller the better.
enum class Fit { WholeTitle, BeginningOfTitle, WordsOfTitle, Elsewhere };

struct Candidate
{
    RecordKind kind = RecordKind::Contract;
    qint64 docid = 0;
    Fit fit = Fit::Elsewhere;
    QString titleKey;
};

// What joins others comes after them: who looks for Adie wants Adie, then what it takes part in.
int importance(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contract:
    case RecordKind::Organisation:
    case RecordKind::Person:
        return 0;
    case RecordKind::Event:
    case RecordKind::Source:
    case RecordKind::Testimony:
    case RecordKind::Lead:
        return 1;
    default:
        return 2;
    }
}

bool isBetter(const Candidate &a, const Candidate &b)
{
    const auto rank = [](const Candidate &c) {
        return std::tuple(importance(c.kind) == 2, c.fit, importance(c.kind), c.kind, c.titleKey.size());
    };
    return rank(a) != rank(b) ? rank(a) < rank(b)
                              : std::tie(a.titleKey, a.docid) < std::tie(b.titleKey, b.docid);
}

Fit fitOf(const QString &titleKey, const QStringList &words)
{
    const QString query = words.join(u' ');
    if (titleKey == query) {
        return Fit::WholeTitle;
    }
    if (titleKey.startsWith(query)) {
        return Fit::BeginningOfTitle;
    }
    return beginsWords(words, titleKey) ? Fit::WordsOfTitle : Fit::Elsewhere;
}

class CandidateSearch
{
public:
    CandidateSearch(const Database &database, const QStringList &words, int limit)
        : m_database(database)
        , m_words(words)
        , m_limit(limit)
    {
        // Half of all records have a word with one given letter: the longer words find them, the letters are
        // looked for in what is found.
        std::copy_if(words.begin(), words.end(), std::back_inserter(m_longWords),
            [](const QString &word) { return word.size() > 1; });
    }

    Result<std::vector<Candidate>> run()
    {
        for (const auto search : {&CandidateSearch::titlesThatBegin, &CandidateSearch::titlesWithWords,
                 &CandidateSearch::anythingWithWords}) {
            const bool isEnough = m_longWords.isEmpty() && m_found.size() >= static_cast<size_t>(m_limit);
            for (const RecordKind kind : indexedKinds()) {
                const Result<void> done
                    = isSearched(kind) && !isEnough ? (this->*search)(kind) : Result<void>();
                if (!done) {
                    return done.error();
                }
            }
        }
        std::sort(m_found.begin(), m_found.end(), isBetter);
        m_found.resize(std::min(m_found.size(), static_cast<size_t>(m_limit)));
        return std::move(m_found);
    }

private:
    // By the indexes over titles and other names, whatever their number.
    Result<void> titlesThatBegin(RecordKind kind)
    {
        const Result<void> titles = beginning(kind, "d.title_key");
        return titles && !otherNameColumn(kind).isEmpty() ? beginning(kind, "n." + otherNameColumn(kind))
                                                          : titles;
    }
    Result<void> beginning(RecordKind kind, const QByteArray &column)
    {
        const QString query = m_words.join(u' ');
        Result<Statement> statement = select(kind, documentTable(kind) + " AS d",
            column + " >= :text AND " + column + " < :end ORDER BY " + column, query, m_limit);
        if (!statement) {
            return statement.error();
        }
        statement->bind(":end", QString(query + QChar(0xFFFF)));
        return collect(kind, *statement);
    }
    Result<void> titlesWithWords(RecordKind kind)
    {
        return matching(kind, matchText(markedForTitle(matchedWords())), mostTitles);
    }
    Result<void> anythingWithWords(RecordKind kind)
    {
        return matching(
            kind, matchText(matchedWords()), m_longWords.size() == m_words.size() ? m_limit : mostTitles);
    }

    const QStringList &matchedWords() const { return m_longWords.isEmpty() ? m_words : m_longWords; }

    Result<void> matching(RecordKind kind, const QString &text, int limit)
    {
        const QByteArray from
            = textTable(kind) + " AS w CROSS JOIN " + documentTable(kind) + " AS d ON d.docid = w.rowid";
        Result<Statement> statement
            = select(kind, from, "w." + textTableName(kind) + " MATCH :text", text, limit);
        return statement ? collect(kind, *statement) : statement.error();
    }

    // Rows of docid, title, body and other name.
    Result<Statement> select(RecordKind kind, const QByteArray &from, const QByteArray &where,
        const QString &text, int limit) const
    {
        const QByteArray other = otherNameColumn(kind);
        const QByteArray joined = other.isEmpty()
            ? QByteArray()
            : QByteArray(" JOIN " + sortingTable(kind) + " AS n ON n.docid = d.docid");
        Result<Statement> statement = Statement::prepare(m_database,
            "SELECT d.docid, d.title_key, d.body, "
                + (other.isEmpty() ? QByteArray("NULL") : QByteArray("n." + other)) + " FROM " + from + joined
                + " WHERE " + where + " LIMIT :limit");
        if (statement) {
            statement->bind(":text", text).bind(":limit", limit);
        }
        return statement;
    }

    Result<void> collect(RecordKind kind, Statement &statement)
    {
        for (Result<bool> row = statement.step(); !row || *row; row = statement.step()) {
            if (!row) {
                return row.error();
            }
            const std::pair key(kind, statement.integer(0));
            const QString title = statement.text(1);
            const Fit fit = std::min(fitOf(title, m_words), fitOf(statement.text(3), m_words));
            if (m_seen.count(key) > 0 || (fit == Fit::Elsewhere && !hasLetters(title, statement.text(2)))) {
                continue;
            }
            m_seen.insert(key);
            m_found.push_back({kind, key.second, fit, title});
        }
        return {};
    }

    bool hasLetters(const QString &title, const QString &body) const
    {
        return m_longWords.size() == m_words.size() || beginsWords(m_words, QString(title + u' ' + body));
    }

    const Database &m_database;
    const QStringList &m_words;
    QStringList m_longWords;
    int m_limit;
    std::vector<Candidate> m_found;
    std::set<std::pair<RecordKind, qint64>> m_seen;
};

// The texts of a record as they are written, its title first, for the excerpt.
Result<SearchHit> hitFor(const Database &database, const Candidate &candidate, const QStringList &words)
{
    const RecordKind kind = candidate.kind;
    QByteArray sql = "SELECT t.id, " + titleSql(kind, "t.id");
    std::vector<const Field *> fields;
    for (const Field &field : fieldsOf(kind)) {
        const bool hasWords = field.type == FieldType::Text || field.type == FieldType::LongText
            || field.type == FieldType::Identifier || field.type == FieldType::Url
            || field.type == FieldType::Code;
        if (hasWords && &field != titleField(kind)) {
            fields.push_back(&field);
            sql += QByteArray(", t.") + field.name;
        }
    }
    sql += " FROM main." + tableOf(kind) + " AS t WHERE t.rowid = :rowid";
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    statement->bind(":rowid", candidate.docid);
    const Result<bool> row = statement->step();
    if (!row || !*row) {
        return row ? Result<SearchHit>(SearchHit{}) : row.error();
    }
    SearchHit hit{{kind, RecordId(statement->text(0))}, statement->text(1), {}};
    std::vector<QString> texts{hit.title};
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString text = statement->text(static_cast<int>(i) + 2);
        if (fields[i]->type != FieldType::Code) {
            texts.push_back(text);
        } else if (!text.isEmpty()) {
            const CodeList &codes = CodeList::named(QString::fromLatin1(fields[i]->codeList));
            texts.push_back(codes.label(text, Language::French));
            texts.push_back(codes.label(text, Language::English));
        }
    }
    hit.excerpt = excerptOf(texts, words);
    return hit;
}

// Where the words stand in what others say of the record: claims, the parties of a contract, the ends of a
// tie.
Result<QString> excerptAround(const Database &database, const RecordRef &ref, const QStringList &words)
{
    QByteArray sql = R"(SELECT value FROM claim WHERE record_id = :id
                        UNION ALL SELECT quotation FROM claim WHERE record_id = :id
                        UNION ALL SELECT notes FROM claim WHERE record_id = :id)";
    if (ref.kind == RecordKind::Contract) {
        sql += R"( UNION ALL SELECT o.name || coalesce(' · ' || o.short_name, '') FROM participation AS p
                   JOIN organisation AS o ON o.id = p.organisation_id WHERE p.contract_id = :id
                   UNION ALL SELECT instrument FROM participation WHERE contract_id = :id
                   UNION ALL SELECT notes FROM participation WHERE contract_id = :id)";
    }
    for (const Field &field : fieldsOf(ref.kind)) {
        if (field.type == FieldType::Reference) {
            sql += " UNION ALL SELECT " + targetTitleSql(field, "t") + " FROM " + tableOf(ref.kind)
                + " AS t WHERE t.id = :id";
        }
    }
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    statement->bind(":id", ref.id.toString());
    std::vector<QString> texts;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        texts.push_back(statement->text(0));
    }
    return excerptOf(texts, words);
}

} // namespace

Result<std::vector<SearchHit>> SearchIndex::search(const QString &text, int limit) const
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty() || limit <= 0) {
        return std::vector<SearchHit>{};
    }
    const Result<std::vector<Candidate>> candidates = CandidateSearch(*m_database, words, limit).run();
    if (!candidates) {
        return candidates.error();
    }
    std::vector<SearchHit> hits;
    for (const Candidate &candidate : *candidates) {
        Result<SearchHit> hit = hitFor(*m_database, candidate, words);
        if (!hit) {
            return hit.error();
        }
        if (hit->ref.isNull()) {
            continue; // the index is behind, the record is gone
        }
        if (hit->excerpt.isEmpty()) {
            const Result<QString> excerpt = excerptAround(*m_database, hit->ref, words);
            hit->excerpt = excerpt.value_or(QString());
        }
        hits.push_back(std::move(*hit));
    }
    return hits;
}

} // namespace vigie
