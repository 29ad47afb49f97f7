#include "app/base/folded_text.h"
#include "app/records/code_list.h"
#include "app/storage/filter_sql.h"
#include "app/storage/record_titles.h"
#include "app/storage/search_tables.h"
#include "app/storage/word_match.h"

namespace vigie {

namespace {

// The codes of a field whose label, in either language, has a word that begins so.
QStringList codesWith(const Field &field, const QString &word)
{
    QStringList codes;
    for (const Code &code : CodeList::named(QString::fromLatin1(field.codeList)).codes()) {
        if (beginsWords({word}, searchableText(QString(code.french + u' ' + code.english)))) {
            codes.append(code.code);
        }
    }
    return codes;
}

// Without an index: the word in a text of the row, in the label of one of its codes, in a name it is joined
// with.
QByteArray scannedWordSql(ListView view, const QString &word, ListCondition &condition)
{
    QByteArray texts;
    QByteArray codes;
    for (const Field &field : fieldsOf(kindOf(view))) {
        const QByteArray column = QByteArray("t.") + field.name;
        const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Quantity
            || field.type == FieldType::Number || field.type == FieldType::Date;
        if (field.type == FieldType::Reference) {
            texts += ", " + targetTitleSql(field, "t");
        } else if (!isNumber) {
            texts += ", " + column;
        }
        const QStringList matching = field.type == FieldType::Code ? codesWith(field, word) : QStringList();
        if (!matching.isEmpty()) {
            codes += " OR " + column + " IN (" + condition.parameters(matching) + ")";
        }
    }
    for (const ListColumn &column : columnsOf(view)) {
        if (isListOfNames(column)) {
            texts += ", (SELECT group_concat(name, ' ') FROM (" + namesSql(column) + ") WHERE owner = t.id)";
        }
    }
    return "begins_word(" + condition.parameter(word) + texts + ")" + codes;
}

QByteArray indexedWordsSql(ListView view, const QStringList &words, ListCondition &condition)
{
    const RecordKind kind = kindOf(view);
    return "t.rowid IN (SELECT rowid FROM " + textTable(kind) + " WHERE " + textTableName(kind) + " MATCH "
        + condition.parameter(matchText(words)) + ")";
}

} // namespace

QByteArray ListCondition::parameter(Cell value)
{
    QByteArray name = ":p" + QByteArray::number(static_cast<int>(bindings.size()));
    bindings.emplace_back(name, std::move(value));
    return name;
}

QByteArray ListCondition::parameters(const QStringList &values)
{
    QByteArray list;
    for (const QString &value : values) {
        list += (list.isEmpty() ? QByteArray() : QByteArray(", ")) + parameter(value);
    }
    return list;
}

void ListCondition::bindTo(Statement &statement) const
{
    for (const auto &[name, value] : bindings) {
        bindCell(statement, name, value);
    }
}

Result<ListCondition> conditionOf(
    const Database &database, const ListQuery &query, bool indexIsCurrent, QStringView exceptColumn)
{
    ListCondition condition;
    const auto add = [&condition](const QByteArray &sql) { condition.sql += " AND (" + sql + ")"; };
    if (const QByteArray role = roleOf(query.view); !role.isEmpty()) {
        add("t.id IN (SELECT organisation_id FROM participation WHERE role = '" + role + "')");
    }
    const QStringList words = foldedWords(query.words);
    if (indexIsCurrent && isSearched(kindOf(query.view)) && !words.isEmpty()) {
        add(indexedWordsSql(query.view, words, condition));
    } else if (!words.isEmpty()) {
        if (const Result<void> registered = registerWordFunction(database); !registered) {
            return registered.error();
        }
        for (const QString &word : words) {
            add(scannedWordSql(query.view, word, condition));
        }
    }
    for (const ListFilter &filter : query.filters) {
        if (filter.column == exceptColumn && !exceptColumn.isEmpty()) {
            continue;
        }
        const Result<QByteArray> sql = FilterSql(query.view, condition).of(filter);
        if (!sql) {
            return sql.error();
        }
        add(*sql);
    }
    return condition;
}

} // namespace vigie
