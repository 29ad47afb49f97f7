#include "app/editing/restore_edits.h"

#include "app/editing/edit_taker.h"
#include "app/editing/edit_words.h"
#include "app/editing/past_restorer.h"

#include <QCoreApplication>

namespace vigie {

Edit restoreField(const RecordRef &record, const QString &field, qint64 position, const QString &title,
    const Wording &wording)
{
    const QString label = fieldOf(record.kind, field).labelText(wording);
    return {
        editWords(wording, QT_TRANSLATE_NOOP("Edits", "Restore “%1” of %2")).arg(label, shortTitle(title)),
        [record, field, position](
            RecordWriter &writer) { return PastRestorer(writer).restoreField(record, field, position); }};
}

Edit restoreRecord(const RecordRef &record, qint64 position, const QString &title, const QString &when,
    const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Restore %1 as it was on %2"))
                .arg(shortTitle(title), when),
        [record, position](
            RecordWriter &writer) { return PastRestorer(writer).restoreRecord(record, position); }};
}

Edit bringBack(const RecordRef &record, const QString &title, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Bring back %1")).arg(shortTitle(title)),
        [record](RecordWriter &writer) { return PastRestorer(writer).bringBack(record); }};
}

Edit takeBack(const JournalEntry &entry, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Take back: %1")).arg(entry.text),
        [entry](RecordWriter &writer) { return EditTaker(writer, entry).takeBack(); }};
}

} // namespace vigie
