#include "app/editing/edits.h"

#include "app/editing/edit_words.h"
#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"

namespace vigie {

namespace {

// What an edit is about. A record without a name of its own, as a claim, is called after others: without its
// kind, the deletion of a claim would read as that of the contract it speaks of.
QString named(const RecordRef &record, const QString &title, const Wording &wording)
{
    return titleField(record.kind)
        ? shortTitle(title)
        : QString(kindLabel(record.kind, wording).toLower() % u' ' % shortTitle(title));
}

Result<void> insertAll(RecordWriter &writer, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (const Result<RecordId> inserted = writer.insert(record); !inserted) {
            return inserted.error();
        }
    }
    return {};
}

// The rows that make up a contract and are copied with it.
Result<void> copyPointingAt(RecordWriter &writer, RecordKind kind, const RecordRef &from, const RecordRef &to)
{
    const Result<std::vector<Record>> rows
        = RecordReader(writer.database()).readPointingAt(kind, u"contract_id", from.id);
    if (!rows) {
        return rows.error();
    }
    for (Record row : *rows) {
        row.setId(RecordId::make());
        row.set(u"contract_id", to);
        if (const Result<RecordId> inserted = writer.insert(std::move(row)); !inserted) {
            return inserted.error();
        }
    }
    return {};
}

} // namespace

Edit setField(const RecordRef &record, const QString &field, FieldValue value, const QString &title,
    const Wording &wording)
{
    const QString label = fieldOf(record.kind, field).labelText(wording);
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Edit “%1” of %2"))
                .arg(label, named(record, title, wording)),
        [record, field, value = std::move(value)](
            RecordWriter &writer) { return writer.set(record, field, value); }};
}

Edit setFieldOfAll(
    const std::vector<RecordRef> &records, const QString &field, FieldValue value, const Wording &wording)
{
    Q_ASSERT(!records.empty());
    const QString label = fieldOf(records.front().kind, field).labelText(wording);
    return {editWords(wording, QT_TRANSLATE_N_NOOP("Edits", "Edit “%1” of %n record(s)"),
                static_cast<int>(records.size()))
                .arg(label),
        [records, field, value = std::move(value)](RecordWriter &writer) -> Result<void> {
            for (const RecordRef &record : records) {
                if (const Result<void> done = writer.set(record, field, value); !done) {
                    return done;
                }
            }
            return {};
        }};
}

Edit addRecord(const Record &record, const QString &title, const Wording &wording)
{
    return addRecords({record},
        editWords(wording, QT_TRANSLATE_NOOP("Edits", "Add %1: %2"))
            .arg(kindLabel(record.kind(), wording).toLower(), shortTitle(title)));
}

Edit addRecords(const std::vector<Record> &records, const QString &text)
{
    return {text, [records](RecordWriter &writer) { return insertAll(writer, records); }};
}

Edit duplicateRecord(
    const RecordRef &record, const RecordId &newId, const QString &title, const Wording &wording)
{
    const QString copyOf = editWords(wording, QT_TRANSLATE_NOOP("Edits", "%1 (copy)"));
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Duplicate %1")).arg(named(record, title, wording)),
        [record, newId, copyOf](RecordWriter &writer) -> Result<void> {
            const Result<Record> original = RecordReader(writer.database()).read(record);
            if (!original) {
                return original.error();
            }
            Record copy = *original;
            copy.setId(newId);
            if (const Field *field = titleField(record.kind)) {
                copy.set(field->fieldName(), QString(copyOf.arg(copy.text(field->fieldName()))));
            }
            // Identifiers and the short name name one record only.
            for (const Field &field : fieldsOf(record.kind)) {
                if (field.type == FieldType::Identifier || field.fieldName() == u"reference") {
                    copy.set(field.fieldName(), {});
                }
            }
            const RecordRef to = copy.ref();
            if (const Result<RecordId> inserted = writer.insert(std::move(copy)); !inserted) {
                return inserted.error();
            }
            if (record.kind != RecordKind::Contract) {
                return {};
            }
            if (const Result<void> copied = copyPointingAt(writer, RecordKind::Participation, record, to);
                !copied) {
                return copied;
            }
            return copyPointingAt(writer, RecordKind::OutcomeMetric, record, to);
        }};
}

Edit removeRecords(const std::vector<RecordRef> &records, const QString &title, const Wording &wording)
{
    const QString text = records.size() == 1
        ? editWords(wording, QT_TRANSLATE_NOOP("Edits", "Delete %1"))
              .arg(named(records.front(), title, wording))
        : editWords(
            wording, QT_TRANSLATE_N_NOOP("Edits", "Delete %n record(s)"), static_cast<int>(records.size()));
    return {text, [records](RecordWriter &writer) -> Result<void> {
                for (const RecordRef &record : records) {
                    if (const Result<void> done = writer.remove(record); !done) {
                        return done;
                    }
                }
                return {};
            }};
}

Edit reorder(const std::vector<RecordRef> &inOrder, const QString &text)
{
    return {text, [inOrder](RecordWriter &writer) -> Result<void> {
                qint64 position = 0;
                for (const RecordRef &record : inOrder) {
                    if (const Result<void> done = writer.set(record, u"position", ++position); !done) {
                        return done;
                    }
                }
                return {};
            }};
}

} // namespace vigie
