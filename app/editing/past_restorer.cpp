#include "app/editing/past_restorer.h"

#include "app/storage/change_journal.h"
#include "app/storage/record_reader.h"
#include "app/storage/verification_id.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

Error notThen(const Wording &wording)
{
    return {ErrorKind::NotFound,
        wording.text("Edits",
            QT_TRANSLATE_NOOP("Edits", "This record did not exist at that time; nothing was changed.")),
        {}};
}

Error gone(const Wording &wording)
{
    return {ErrorKind::NotFound,
        wording.text("Edits",
            QT_TRANSLATE_NOOP(
                "Edits", "This record no longer exists. Bring it back first; nothing was changed.")),
        {}};
}

bool pointsInto(const Record &row, const PastStates::Rows &rows)
{
    for (const Field &field : fieldsOf(row.kind())) {
        if (field.required && field.type == FieldType::Reference
            && rows.contains(row.reference(field.fieldName()))) {
            return true;
        }
    }
    return false;
}

// What people and the program say of a value; the rest of a verification is a question asked about it.
constexpr QStringView standingFields[]{
    u"standing", u"checked_by", u"checked_on", u"notes", u"computed", u"basis", u"questioned", u"origins"};

} // namespace

bool PastRestorer::exists(const RecordRef &record) const
{
    return RecordReader(m_writer.database()).read(record).has_value();
}

Result<Record> PastRestorer::pastOf(const RecordRef &record, qint64 position) const
{
    Result<std::optional<Record>> state = m_past.stateOf(record, position);
    if (!state) {
        return state.error();
    }
    return *state ? Result<Record>(std::move(**state)) : Result<Record>(notThen(m_writer.wording()));
}

Result<std::optional<Record>> PastRestorer::standingAt(
    const RecordRef &record, const QString &field, qint64 position) const
{
    return m_past.stateOf({RecordKind::Verification, verificationIdOf(record, field)}, position);
}

Result<void> PastRestorer::restoreField(const RecordRef &record, const QString &field, qint64 position)
{
    const Result<Record> past = pastOf(record, position);
    if (!past) {
        return past.error();
    }
    const Result<std::optional<Record>> standing = standingAt(record, field, position);
    if (!standing) {
        return standing.error();
    }
    if (!exists(record)) {
        return gone(m_writer.wording());
    }
    if (const Result<void> written = m_writer.putBack(record, field, past->value(field)); !written) {
        return written;
    }
    return putBackStanding(record, field, *standing);
}

Result<void> PastRestorer::restoreRecord(const RecordRef &record, qint64 position)
{
    const Result<Record> past = pastOf(record, position);
    if (!past) {
        return past.error();
    }
    std::map<QString, std::optional<Record>> standings;
    for (const Field &field : fieldsOf(record.kind)) {
        Result<std::optional<Record>> standing = standingAt(record, field.fieldName(), position);
        if (!standing) {
            return standing.error();
        }
        standings.emplace(field.fieldName(), std::move(*standing));
    }
    if (!exists(record)) {
        if (const Result<void> back = bringBack(record); !back) {
            return back;
        }
    }
    const Result<Record> now = RecordReader(m_writer.database()).read(record);
    if (!now) {
        return now.error();
    }
    for (const auto &[field, standing] : standings) {
        if (now->value(field) == past->value(field)) {
            continue;
        }
        if (const Result<void> written = m_writer.putBack(record, field, past->value(field)); !written) {
            return written;
        }
        if (const Result<void> settled = putBackStanding(record, field, standing); !settled) {
            return settled;
        }
    }
    return {};
}

Result<void> PastRestorer::putBackStanding(
    const RecordRef &record, const QString &field, const std::optional<Record> &verification)
{
    const RecordRef ref{RecordKind::Verification, verificationIdOf(record, field)};
    const Result<Record> now = RecordReader(m_writer.database()).read(ref);
    if (!now && now.error().kind != ErrorKind::NotFound) {
        return now.error();
    }
    m_writer.settleAgain(record, field);
    if (!now) {
        const Result<RecordId> inserted
            = verification ? m_writer.insert(*verification) : Result<RecordId>(RecordId());
        return inserted ? Result<void>() : Result<void>(inserted.error());
    }
    const bool isAsked = !now->text(u"asked_of").isEmpty() || !now->text(u"accepted").isEmpty();
    if (!verification && !isAsked) {
        return m_writer.remove(ref);
    }
    Record row = *now;
    for (const QStringView name : standingFields) {
        row.set(name, verification ? verification->value(name) : FieldValue());
    }
    if (!verification) {
        row.set(u"standing", standingName(Standing::Unsourced));
    }
    return m_writer.update(row);
}

Result<void> PastRestorer::bringBack(const RecordRef &record)
{
    if (exists(record)) {
        return Error{ErrorKind::Conflict,
            m_writer.wording().text(
                "Edits", QT_TRANSLATE_NOOP("Edits", "This record is there already; nothing was changed.")),
            {}};
    }
    const Result<QString> removal = m_past.removalOf(record);
    if (!removal) {
        return removal.error().kind == ErrorKind::NotFound ? notThen(m_writer.wording()) : removal.error();
    }
    const Result<PastStates::Rows> rows = goneWith(record, *removal);
    if (!rows) {
        return rows.error();
    }
    const Result<std::vector<EmptiedReference>> emptied = emptiedBy(*removal, *rows);
    if (!emptied) {
        return emptied.error();
    }
    if (const Result<void> inserted = insertRows(*rows); !inserted) {
        return inserted;
    }
    if (!exists(record)) {
        return Error{ErrorKind::Conflict,
            m_writer.wording().text("Edits",
                QT_TRANSLATE_NOOP("Edits",
                    "What this record belongs to is gone too: bring that back, and it comes with it.")),
            {}};
    }
    for (const EmptiedReference &one : *emptied) {
        if (const Result<void> set = m_writer.putBack(one.record, one.field, one.target); !set) {
            return set;
        }
        if (const Result<void> settled = putBackStanding(one.record, one.field, one.standing); !settled) {
            return settled;
        }
    }
    return {};
}

// The rows of the same removal that cannot be without the record, and those that cannot be without them.
Result<PastStates::Rows> PastRestorer::goneWith(const RecordRef &record, const QString &removal) const
{
    const Result<PastStates::EntryRows> entry = m_past.rowsOf(removal);
    if (!entry) {
        return entry.error();
    }
    PastStates::Rows rows{{record, entry->removed.value(record)}};
    for (bool grows = true; grows;) {
        grows = false;
        for (auto row = entry->removed.begin(); row != entry->removed.end(); ++row) {
            if (!rows.contains(row.key()) && pointsInto(row.value(), rows)) {
                rows.insert(row.key(), row.value());
                grows = true;
            }
        }
    }
    return rows;
}

Result<std::vector<PastRestorer::EmptiedReference>> PastRestorer::emptiedBy(
    const QString &removal, const PastStates::Rows &rows) const
{
    const Result<std::vector<JournalItem>> items = ChangeJournal(m_writer.database()).itemsOf(removal);
    const Result<qint64> position = m_past.positionOf(removal);
    if (!items || !position) {
        return items ? position.error() : items.error();
    }
    std::vector<EmptiedReference> emptied;
    for (const JournalItem &item : *items) {
        const Field *field = findField(item.record.kind, item.field);
        if (!field || field->type != FieldType::Reference || !item.newValue.isEmpty()) {
            continue;
        }
        const Result<FieldValue> value = fromCanonical(item.oldValue, *field);
        const auto *target = value ? std::get_if<RecordRef>(&*value) : nullptr;
        const Result<Record> now = RecordReader(m_writer.database()).read(item.record);
        if (!target || !rows.contains(*target) || !now || !isUnknown(now->value(item.field))) {
            continue;
        }
        Result<std::optional<Record>> standing = standingAt(item.record, item.field, *position - 1);
        if (!standing) {
            return standing.error();
        }
        emptied.push_back({item.record, item.field, *target, std::move(*standing)});
    }
    return emptied;
}

Result<void> PastRestorer::insertRows(const PastStates::Rows &rows)
{
    std::vector<Record> waiting;
    for (const Record &row : rows) {
        if (!exists(row.ref())) {
            waiting.push_back(row);
        }
    }
    // In the order in which they were made, where nothing else matters.
    std::sort(
        waiting.begin(), waiting.end(), [](const Record &a, const Record &b) { return a.id() < b.id(); });
    for (bool grows = true; grows;) {
        grows = false;
        std::vector<Record> left;
        for (const Record &row : waiting) {
            const Result<bool> inserted = insertIfWhole(row, rows);
            if (!inserted) {
                return inserted.error();
            }
            grows = grows || *inserted;
            if (!*inserted) {
                left.push_back(row);
            }
        }
        waiting = std::move(left);
    }
    for (const auto &[record, field] : std::exchange(m_references, {})) {
        const RecordRef target = rows.value(record).reference(field);
        const Result<void> set = exists(target) ? m_writer.putBack(record, field, target) : Result<void>();
        if (!set) {
            return set;
        }
    }
    return {};
}

Result<bool> PastRestorer::insertIfWhole(Record row, const PastStates::Rows &all)
{
    for (const Field &field : fieldsOf(row.kind())) {
        const QString name = field.fieldName();
        const RecordRef target = row.reference(name);
        if (field.type != FieldType::Reference || target.isNull() || exists(target)) {
            continue;
        }
        if (field.required) {
            return false;
        }
        row.set(name, {});
        if (all.contains(target)) {
            m_references.emplace_back(row.ref(), name);
        }
    }
    const Result<RecordId> inserted = m_writer.insert(std::move(row));
    return inserted ? Result<bool>(true) : Result<bool>(inserted.error());
}

} // namespace vigie
