#include "app/editing/edit_taker.h"

#include "app/storage/dependents.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr const char *changed
    = QT_TRANSLATE_NOOP("Edits", "“%2” of %1 has changed since; nothing was taken back.");
constexpr const char *removed
    = QT_TRANSLATE_NOOP("Edits", "%1 has been removed since; nothing was taken back.");
constexpr const char *thereAgain = QT_TRANSLATE_NOOP("Edits", "%1 is there again; nothing was taken back.");
constexpr const char *used
    = QT_TRANSLATE_NOOP("Edits", "Something was added to %1 since; nothing was taken back.");
constexpr const char *decided
    = QT_TRANSLATE_NOOP("Edits", "Somebody has looked at “%2” of %1 since; nothing was taken back.");

// What people say of a field, as against what follows from its sources.
constexpr QStringView saidByPeople[]{
    u"checked_by", u"checked_on", u"asked_of", u"asked_on", u"asked_note", u"accepted"};

bool saysTheSame(const std::optional<Record> &a, const std::optional<Record> &b)
{
    return std::all_of(std::begin(saidByPeople), std::end(saidByPeople), [&](QStringView field) {
        return (a ? a->value(field) : FieldValue()) == (b ? b->value(field) : FieldValue());
    });
}

} // namespace

EditTaker::EditTaker(RecordWriter &writer, const JournalEntry &entry)
    : m_writer(writer)
    , m_entry(entry)
    , m_past(writer.database())
    , m_restorer(writer)
    , m_words(writer.database(), writer.wording())
{
}

Result<void> EditTaker::takeBack()
{
    const Result<bool> undone = ChangeJournal(m_writer.database()).isUndone(m_entry.id);
    if (!undone) {
        return undone.error();
    }
    if (*undone) {
        return Error{ErrorKind::Conflict,
            m_writer.wording().text("Edits",
                QT_TRANSLATE_NOOP("Edits", "This edit was undone already; there is nothing to take back.")),
            {}};
    }
    if (m_entry.kind == JournalEntry::Kind::Start) {
        return Error{ErrorKind::InvalidInput,
            m_writer.wording().text("Edits",
                QT_TRANSLATE_NOOP("Edits", "What the observatory was made with cannot be taken back.")),
            {}};
    }
    if (const Result<void> known = read(); !known) {
        return known;
    }
    compareUpdates();
    compareAdded();
    compareRemoved();
    compareVerifications();
    const Result<void> allowed = refusal();
    return allowed ? write() : allowed;
}

Result<void> EditTaker::read()
{
    Result<std::vector<JournalItem>> items = ChangeJournal(m_writer.database()).itemsOf(m_entry.id);
    Result<PastStates::EntryRows> rows = m_past.rowsOf(m_entry.id);
    if (!items || !rows) {
        return items ? rows.error() : items.error();
    }
    const auto isVerification
        = [](const RecordRef &record) { return record.kind == RecordKind::Verification; };
    m_updates = std::move(*items);
    m_added = std::move(rows->added);
    m_removed = std::move(rows->removed);
    for (const JournalItem &item : m_updates) {
        const bool isKnown = std::any_of(m_verifications.begin(), m_verifications.end(),
            [&item](const Verification &one) { return one.row == item.record; });
        if (isVerification(item.record) && !isKnown) {
            m_verifications.push_back({item.record, {}, {}, {}, {}});
        }
    }
    std::erase_if(m_updates, [&](const JournalItem &item) {
        return item.operation != RowOperation::Update || isVerification(item.record);
    });
    m_added.removeIf([&](const auto &row) { return isVerification(row.key()); });
    m_removed.removeIf([&](const auto &row) { return isVerification(row.key()); });
    return readVerifications();
}

Result<void> EditTaker::readVerifications()
{
    const Result<qint64> position = m_past.positionOf(m_entry.id);
    if (!position) {
        return position.error();
    }
    for (Verification &one : m_verifications) {
        Result<std::optional<Record>> before = m_past.stateOf(one.row, *position - 1);
        Result<std::optional<Record>> after = m_past.stateOf(one.row, *position);
        if (!before || !after) {
            return before ? after.error() : before.error();
        }
        one.before = std::move(*before);
        one.after = std::move(*after);
        const std::optional<Record> &row = one.before ? one.before : one.after;
        if (row) {
            one.record = row->reference(u"record_id");
            one.field = row->text(u"field");
        }
    }
    return {};
}

std::optional<Record> EditTaker::now(const RecordRef &record) const
{
    Result<Record> read = RecordReader(m_writer.database()).read(record);
    return read ? std::optional(std::move(*read)) : std::nullopt;
}

void EditTaker::blame(const char *sentence, const RecordRef &record, const QString &field)
{
    const QString title = m_words.titleOf(record);
    const QString text = m_writer.wording().text("Edits", sentence);
    m_blames.append(
        field.isEmpty() ? text.arg(title) : text.arg(title, m_words.fieldLabel(record.kind, field)));
}

Result<void> EditTaker::refusal() const
{
    return m_blames.isEmpty()
        ? Result<void>()
        : Result<void>(Error{ErrorKind::Conflict, m_blames.first(), m_blames.join(u'\n')});
}

void EditTaker::compareUpdates()
{
    for (const JournalItem &item : m_updates) {
        const std::optional<Record> record = now(item.record);
        const Field *field = findField(item.record.kind, item.field);
        if (!record) {
            blame(removed, item.record);
        } else if (field && toCanonical(record->value(item.field), *field) != item.newValue) {
            blame(changed, item.record, item.field);
        }
    }
}

void EditTaker::compareAdded()
{
    for (const Record &row : std::as_const(m_added)) {
        const std::optional<Record> record = now(row.ref());
        if (!record) {
            blame(removed, row.ref());
            continue;
        }
        for (const Field &field : fieldsOf(row.kind())) {
            if (record->value(field.fieldName()) != row.value(field.fieldName())) {
                blame(changed, row.ref(), field.fieldName());
            }
        }
        compareDependents(row.ref());
    }
}

// Something that hangs on what the edit added, and that it did not add itself, would be lost.
void EditTaker::compareDependents(const RecordRef &added)
{
    const Result<Dependents> dependents = dependentsOf(m_writer.database(), added);
    if (!dependents) {
        return;
    }
    const auto isLost = [this](const RecordRef &record) {
        return record.kind != RecordKind::Verification && !m_added.contains(record);
    };
    const bool isUsed = std::any_of(dependents->removed.begin(), dependents->removed.end(), isLost)
        || std::any_of(dependents->emptied.begin(), dependents->emptied.end(),
            [this](const auto &one) { return !isOfThisEdit(one.first, one.second); });
    if (isUsed) {
        blame(used, added);
    }
    for (const RecordRef &record : dependents->removed) {
        const std::optional<Record> row = now(record);
        const bool isSeen = std::any_of(m_verifications.begin(), m_verifications.end(),
            [&record](const Verification &one) { return one.row == record; });
        if (record.kind == RecordKind::Verification && row && !isSeen && !saysTheSame(row, {})) {
            blame(decided, row->reference(u"record_id"), row->text(u"field"));
        }
    }
}

bool EditTaker::isOfThisEdit(const RecordRef &record, const QString &field) const
{
    return m_added.contains(record)
        || std::any_of(m_updates.begin(), m_updates.end(),
            [&](const JournalItem &item) { return item.record == record && item.field == field; });
}

void EditTaker::compareRemoved()
{
    for (const Record &row : std::as_const(m_removed)) {
        if (now(row.ref())) {
            blame(thereAgain, row.ref());
        }
    }
}

void EditTaker::compareVerifications()
{
    for (const Verification &one : m_verifications) {
        if (!saysTheSame(now(one.row), one.after)) {
            blame(decided, one.record, one.field);
        }
    }
}

Result<void> EditTaker::write()
{
    if (const Result<void> inserted = m_restorer.insertRows(m_removed); !inserted) {
        return inserted;
    }
    for (const JournalItem &item : m_updates) {
        const Field *field = findField(item.record.kind, item.field);
        const Result<FieldValue> value = !field || item.oldValue.isEmpty()
            ? Result<FieldValue>(FieldValue())
            : fromCanonical(item.oldValue, *field);
        if (!value) {
            return value.error();
        }
        if (const Result<void> set
            = field ? m_writer.putBack(item.record, item.field, *value) : Result<void>();
            !set) {
            return set;
        }
    }
    for (const Record &row : std::as_const(m_added)) {
        // One may have gone with another.
        const Result<void> gone = now(row.ref()) ? m_writer.remove(row.ref()) : Result<void>();
        if (!gone) {
            return gone;
        }
    }
    return writeVerifications();
}

// Where the row is still as the edit left it, it is put back whole; where the rule has moved it on, the rule
// says what it is now.
Result<void> EditTaker::writeVerifications()
{
    for (const Verification &one : m_verifications) {
        if (one.record.isNull() || !now(one.record)) {
            continue;
        }
        const std::optional<Record> row = now(one.row);
        if (row != one.after) {
            m_writer.settleAgain(one.record, one.field);
            continue;
        }
        if (row && one.before) {
            if (const Result<void> put = m_writer.update(*one.before); !put) {
                return put;
            }
            m_writer.settleAgain(one.record, one.field);
            continue;
        }
        if (row) {
            if (const Result<void> gone = m_writer.remove(one.row); !gone) {
                return gone;
            }
        }
        if (const Result<void> put = m_restorer.putBackStanding(one.record, one.field, one.before); !put) {
            return put;
        }
    }
    return {};
}

} // namespace vigie
