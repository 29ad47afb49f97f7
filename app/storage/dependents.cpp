#include "app/storage/dependents.h"

#include "app/storage/field_columns.h"
#include "app/storage/statement.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

Result<std::vector<RecordRef>> pointingAt(
    const Database &database, const Field &field, const RecordRef &target)
{
    Result<Statement> statement = Statement::prepare(database,
        QByteArray(R"(SELECT id FROM )") + tableOf(field.kind) + " WHERE " + field.name + " = :target");
    if (!statement) {
        return statement.error();
    }
    statement->bind(":target", target.id.toString());
    std::vector<RecordRef> found;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return found;
        }
        found.push_back({field.kind, RecordId(statement->text(0))});
    }
}

class Gathering
{
public:
    explicit Gathering(const Database &database)
        : m_database(database)
    {
    }

    Result<void> gather(const RecordRef &ref)
    {
        m_seen.insert(ref);
        for (const RecordKind kind : allRecordKinds) {
            for (const Field &field : fieldsOf(kind)) {
                const bool mayPointHere
                    = std::find(field.targets.begin(), field.targets.end(), ref.kind) != field.targets.end();
                if (mayPointHere) {
                    if (const Result<void> done = gatherThrough(field, ref); !done) {
                        return done;
                    }
                }
            }
        }
        return {};
    }

    Dependents dependents;

private:
    Result<void> gatherThrough(const Field &field, const RecordRef &ref)
    {
        const Result<std::vector<RecordRef>> found = pointingAt(m_database, field, ref);
        if (!found) {
            return found.error();
        }
        for (const RecordRef &dependent : *found) {
            if (!field.required) {
                dependents.emptied.emplace_back(dependent, field.fieldName());
            } else if (!m_seen.contains(dependent)) {
                if (const Result<void> done = gather(dependent); !done) {
                    return done;
                }
                dependents.removed.push_back(dependent);
            }
        }
        return {};
    }

    const Database &m_database;
    QSet<RecordRef> m_seen;
};

} // namespace

Result<Dependents> dependentsOf(const Database &database, const RecordRef &ref)
{
    Gathering gathering(database);
    if (const Result<void> done = gathering.gather(ref); !done) {
        return done.error();
    }
    Dependents &all = gathering.dependents;
    // What goes altogether needs not lose its reference first.
    const auto goes = [&all](const std::pair<RecordRef, QString> &entry) {
        return std::find(all.removed.begin(), all.removed.end(), entry.first) != all.removed.end();
    };
    std::erase_if(all.emptied, goes);
    return std::move(all);
}

} // namespace vigie
