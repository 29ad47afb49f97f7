#include "app/storage/search_documents.h"

#include "app/records/code_list.h"
#include "app/storage/record_titles.h"
#include "app/storage/search_joins.h"
#include "app/storage/search_tables.h"
#include "app/storage/sort_key.h"
#include "app/storage/word_match.h"

#include <array>

namespace vigie {

namespace {

QByteArray claimsSql()
{
    return R"((SELECT group_concat(coalesce(said.value, '') || ' ' || coalesce(said.quotation, '') || ' '
                                   || coalesce(said.notes, ''), ' ')
               FROM claim AS said WHERE said.record_id = t.id))";
}

// What makes the title of a kind that has no field for it, in order.
std::array<QStringView, 2> titleParts(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Participation:
        return {u"organisation_id", u"contract_id"};
    case RecordKind::Tie:
        return {u"from_id", u"to_id"};
    case RecordKind::Payment:
        return {u"contract_id", u"date"};
    default:
        return {u"record_id", u"field"}; // a claim
    }
}

// The two records a record stands between.
std::array<QByteArray, 2> linkColumns(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Participation:
        return {"contract_id", "organisation_id"};
    case RecordKind::Claim:
        return {"record_id", "source_id"};
    case RecordKind::Tie:
        return {"from_id", "to_id"};
    default:
        return {};
    }
}

QByteArray fromAndWhereSql(RecordKind kind, SearchDocuments::Which which)
{
    return " FROM main." + tableOf(kind) + " AS t WHERE "
        + (which == SearchDocuments::Which::WithId ? "t.id = :id" : "t.rowid BETWEEN :first AND :last");
}

QByteArray linkSql(RecordKind kind)
{
    const auto [first, second] = linkColumns(kind);
    return "SELECT t.rowid, t.id, t." + first + ", t." + second;
}

QByteArray wholeSql(RecordKind kind)
{
    QByteArray sql = "SELECT t.rowid, " + columnListOf(kind);
    for (const Field &field : fieldsOf(kind)) {
        if (field.type == FieldType::Reference) {
            sql += ", " + targetTitleSql(field, "t");
        }
    }
    sql += ", " + (kind == RecordKind::Claim ? QByteArray("NULL") : claimsSql());
    return sql + ", " + joinedSql(kind);
}

// Empty is not NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

// An address without what every address has: its words are the domain and the path.
QStringView withoutScheme(QStringView url)
{
    const qsizetype scheme = url.indexOf(u"://");
    QStringView rest = scheme < 0 ? url : url.mid(scheme + 3);
    return rest.startsWith(u"www.") ? rest.mid(4) : rest;
}

} // namespace

qint64 idHashOf(const QString &id)
{
    quint64 hash = 14695981039346656037U; // FNV-1a
    for (const QChar c : id) {
        hash = (hash ^ c.unicode()) * 1099511628211U;
    }
    return static_cast<qint64>(hash);
}

Result<SearchDocuments> SearchDocuments::prepare(
    const Database &database, RecordKind kind, Which which, Depth depth)
{
    const bool hasWords = depth == Depth::Whole || isSearched(kind);
    Result<Statement> statement = Statement::prepare(
        database, QByteArray((hasWords ? wholeSql(kind) : linkSql(kind)) + fromAndWhereSql(kind, which)));
    if (!statement) {
        return statement.error();
    }
    return SearchDocuments(std::move(*statement), kind, hasWords);
}

SearchDocuments::SearchDocuments(Statement statement, RecordKind kind, bool hasWords)
    : m_statement(std::move(statement))
    , m_kind(kind)
    , m_hasWords(hasWords)
{
    int column = 2; // after the rowid and the id
    for (const Field &field : fieldsOf(kind)) {
        const int columns = static_cast<int>(columnsOf(field).size());
        m_plans.push_back({&field, column, columns, -1});
        column += columns;
    }
    for (FieldPlan &plan : m_plans) {
        if (plan.field->type == FieldType::Reference) {
            plan.titleColumn = column++;
        }
    }
    m_moreColumn = column;
}

Result<bool> SearchDocuments::next(SearchDocument &document)
{
    const Result<bool> row = m_statement.step();
    if (!row || !*row) {
        return row;
    }
    if (!m_hasWords) {
        readLink(document);
        return true;
    }
    m_title.clear();
    m_body.clear();
    document.docid = m_statement.integer(0);
    document.idHash = idHashOf(m_statement.text(1));
    document.sortKeys.clear();
    for (const FieldPlan &plan : m_plans) {
        readField(plan, document);
    }
    if (!m_statement.isNull(m_moreColumn)) {
        addText(m_statement.text(m_moreColumn));
    }
    const JoinedFacts joined = joinedFacts(m_kind, m_statement.text(m_moreColumn + 1));
    addText(joined.text);
    document.sortKeys.insert(document.sortKeys.end(), joined.sortKeys.begin(), joined.sortKeys.end());
    if (!titleField(m_kind)) {
        composeTitle();
    }
    readAbout(document);
    document.titleKey = notNull(m_title);
    document.body = notNull(m_body);
    document.initials = initialsOf(m_title) | initialsOf(m_body);
    return true;
}

void SearchDocuments::readField(const FieldPlan &plan, SearchDocument &document)
{
    const Field &field = *plan.field;
    if (&field == titleField(m_kind)) {
        m_title = searchableText(m_statement.text(plan.column));
        return;
    }
    if (m_statement.isNull(plan.column)) {
        document.sortKeys.emplace_back();
        return;
    }
    if (field.type == FieldType::Code) {
        const CodeWords &words = codeWords(field, m_statement.text(plan.column));
        addWords(words.text);
        document.sortKeys.push_back(words.key);
        return;
    }
    QString target;
    if (plan.titleColumn >= 0) {
        target = m_statement.text(plan.titleColumn);
        addText(target);
    }
    m_cells.clear();
    for (int i = 0; i < plan.columns; ++i) {
        m_cells.push_back(cellAt(m_statement, plan.column + i));
    }
    document.sortKeys.push_back(sortKey(field, m_cells, target));
    if (field.type == FieldType::Text || field.type == FieldType::LongText
        || field.type == FieldType::Identifier) {
        addText(m_statement.text(plan.column));
    } else if (field.type == FieldType::Url) {
        addText(withoutScheme(m_statement.text(plan.column)));
    }
}

QString SearchDocuments::textOf(QStringView field) const
{
    for (const FieldPlan &plan : m_plans) {
        if (field == QLatin1StringView(plan.field->name)) {
            return m_statement.text(plan.titleColumn >= 0 ? plan.titleColumn : plan.column);
        }
    }
    return {};
}

void SearchDocuments::composeTitle()
{
    const auto [first, second] = titleParts(m_kind);
    m_title = searchableText(QString(textOf(first) + u' ' + textOf(second)));
}

void SearchDocuments::readAbout(SearchDocument &document) const
{
    const auto hashOf = [this](const QByteArray &name) {
        for (const FieldPlan &plan : m_plans) {
            if (name == plan.field->name) {
                return idHashOf(m_statement.text(plan.column));
            }
        }
        return qint64(0);
    };
    const auto [first, second] = linkColumns(m_kind);
    document.about = hashOf(first);
    document.aboutToo = hashOf(second);
}

void SearchDocuments::readLink(SearchDocument &document) const
{
    document.docid = m_statement.integer(0);
    document.idHash = idHashOf(m_statement.text(1));
    document.titleKey = notNull({});
    document.body = notNull({});
    document.about = idHashOf(m_statement.text(2));
    document.aboutToo = idHashOf(m_statement.text(3));
}

const SearchDocuments::CodeWords &SearchDocuments::codeWords(const Field &field, const QString &code)
{
    QHash<QString, CodeWords> &known = m_codes[&field];
    const auto found = known.constFind(code);
    if (found != known.constEnd()) {
        return *found;
    }
    const CodeList &list = CodeList::named(QString::fromLatin1(field.codeList));
    const QString french = searchableText(list.label(code, Language::French));
    const QString english = searchableText(list.label(code, Language::English));
    const Cell cell = code;
    const QString text = french == english ? french : QString(french + u' ' + english);
    return *known.insert(code, {text, sortKey(field, std::span(&cell, 1))});
}

void SearchDocuments::addWords(const QString &searchable)
{
    if (searchable.isEmpty()) {
        return;
    }
    if (!m_body.isEmpty()) {
        m_body += u' ';
    }
    m_body += searchable;
}

void SearchDocuments::addText(QStringView text)
{
    addWords(searchableText(text));
}

} // namespace vigie
