// Finding a record by what people call it: RecordReader::resolve.
#include "app/storage/record_reader.h"

#include "app/storage/field_columns.h"
#include "app/storage/statement.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr const char *context = "Storage";
constexpr int shortestBeginning = 4;
constexpr int namedInMessage = 4;

// The conditions under which a row of a kind is called `text`, most certain first.
std::vector<QByteArray> conditionsFor(RecordKind kind, const QString &text)
{
    std::vector<QByteArray> conditions{"id = :text"};
    for (const Field &field : fieldsOf(kind)) {
        if (field.type == FieldType::Identifier || field.fieldName() == u"reference") {
            conditions.push_back(QByteArray(field.name) + " = :text COLLATE NOCASE");
        }
    }
    if (text.size() >= shortestBeginning) {
        conditions.push_back("substr(id, 1, length(:text)) = :text");
    }
    return conditions;
}

Result<void> addMatches(const Database &database, RecordKind kind, const QByteArray &condition,
    const QString &text, std::vector<RecordRef> &matches)
{
    Result<Statement> statement = Statement::prepare(database,
        QByteArray(R"(SELECT id FROM )") + tableOf(kind) + " WHERE " + condition + " ORDER BY id LIMIT 10");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":text", text);
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return {};
        }
        const RecordRef ref{kind, RecordId(statement->text(0))};
        if (std::find(matches.begin(), matches.end(), ref) == matches.end()) {
            matches.push_back(ref);
        }
    }
}

} // namespace

Result<RecordRef> RecordReader::resolve(
    const QString &text, std::span<const RecordKind> kinds, const Wording &wording) const
{
    const QString wanted = text.trimmed();
    const std::span<const RecordKind> all(allRecordKinds);
    std::vector<RecordRef> matches;
    for (const RecordKind kind : kinds.empty() ? all : kinds) {
        for (const QByteArray &condition : conditionsFor(kind, wanted)) {
            if (const Result<void> added = addMatches(m_database, kind, condition, wanted, matches); !added) {
                return added.error();
            }
        }
    }
    for (const RecordRef &match : matches) {
        if (match.id.toString() == wanted) {
            return match; // a whole id is never ambiguous
        }
    }
    if (matches.empty()) {
        return Error{ErrorKind::NotFound,
            wording.text(context, QT_TRANSLATE_NOOP("Storage", "There is no record “%1”.")).arg(wanted), {}};
    }
    if (matches.size() > 1) {
        QStringList names;
        for (const RecordRef &match : matches) {
            if (names.size() < namedInMessage) {
                names += kindName(match.kind) + u' ' + match.id.toString() + QStringLiteral(" (")
                    + title(match, wording) + u')';
            }
        }
        return Error{ErrorKind::InvalidInput,
            wording.text(context, QT_TRANSLATE_NOOP("Storage", "“%1” is the name of several records: %2."))
                .arg(wanted, names.join(QStringLiteral(", "))),
            {}};
    }
    return matches.front();
}

} // namespace vigie
