// PastStates: what changed between two positions of the journal.
#include "app/storage/past_states.h"

#include "app/storage/statement.h"

#include <set>

namespace vigie {

namespace {

struct Change
{
    RowOperation operation;
    QString field;
    QString before;
    QString after;
};

// What became of one record, entry after entry.
struct Course
{
    bool wasThere = false;
    bool isThere = false;
    bool interrupted = false; // removed and there again, or the other way round: its fields must be compared
    bool begun = false;
    std::map<QString, std::pair<QString, QString>> fields;
    QString known[2]; // by what it was known when it went, and when it came

    void follow(const Change &change)
    {
        if (!begun) {
            begun = true;
            wasThere = change.operation != RowOperation::Insert;
        } else if (change.operation != RowOperation::Update) {
            interrupted = true;
        }
        isThere = change.operation != RowOperation::Delete;
        if (change.operation == RowOperation::Update) {
            auto &values = fields.emplace(change.field, std::pair(change.before, QString())).first->second;
            values.second = change.after;
        } else if (change.operation == RowOperation::Delete) {
            known[0] = change.before;
        } else {
            known[1] = change.after;
        }
    }
};

RowOperation operationOf(const QString &text)
{
    return text == u"insert" ? RowOperation::Insert
        : text == u"delete"  ? RowOperation::Delete
                             : RowOperation::Update;
}

void addFieldDifferences(std::vector<Difference> &all, const Record &before, const Record &after)
{
    for (const Field &field : fieldsOf(before.kind())) {
        const QString name = field.fieldName();
        if (before.value(name) != after.value(name)) {
            all.push_back({before.ref(), RowOperation::Update, name, toCanonical(before.value(name), field),
                toCanonical(after.value(name), field)});
        }
    }
}

// The name of a record that came or went, which an update may have changed meanwhile.
QString knownBy(const RecordRef &record, const Course &course, bool before)
{
    if (const Field *title = titleField(record.kind)) {
        const auto renamed = course.fields.find(title->fieldName());
        if (renamed != course.fields.end()) {
            return before ? renamed->second.first : renamed->second.second;
        }
    }
    return course.known[before ? 0 : 1];
}

} // namespace

Result<std::vector<Difference>> PastStates::differences(qint64 from, qint64 to) const
{
    Q_ASSERT(from <= to);
    Result<Statement> items = Statement::prepare(m_database, R"(
        SELECT i.record_kind, i.record_id, i.operation, i.field, i.old_value, i.new_value
        FROM journal_entry e JOIN journal_item i ON i.entry_id = e.id
        WHERE e.position > :from AND e.position <= :to ORDER BY e.position, i.id)");
    if (!items) {
        return items.error();
    }
    items->bind(":from", from).bind(":to", to);
    std::vector<RecordRef> order;
    QHash<RecordRef, Course> courses;
    for (Result<bool> row = items->step(); !row || *row; row = items->step()) {
        if (!row) {
            return row.error();
        }
        const RecordRef record{
            kindFromName(items->text(0)).value_or(RecordKind::Contract), RecordId(items->text(1))};
        Course &course = courses[record];
        if (!course.begun) {
            order.push_back(record);
        }
        course.follow({operationOf(items->text(2)), items->text(3), items->text(4), items->text(5)});
    }
    std::vector<Difference> all;
    for (const RecordRef &record : order) {
        const Course &course = courses[record];
        if (course.wasThere && course.isThere && course.interrupted) {
            const Result<std::optional<Record>> before = stateOf(record, from);
            const Result<std::optional<Record>> after = stateOf(record, to);
            if (!before || !after) {
                return before ? after.error() : before.error();
            }
            if (*before && *after) {
                addFieldDifferences(all, **before, **after);
            }
        } else if (course.wasThere && course.isThere) {
            for (const auto &[field, values] : course.fields) {
                if (values.first != values.second) {
                    all.push_back({record, RowOperation::Update, field, values.first, values.second});
                }
            }
        } else if (course.wasThere) {
            all.push_back({record, RowOperation::Delete, {}, knownBy(record, course, true), {}});
        } else if (course.isThere) {
            all.push_back({record, RowOperation::Insert, {}, {}, knownBy(record, course, false)});
        }
    }
    return all;
}

} // namespace vigie
