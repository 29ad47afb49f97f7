#include "app/editing/release_edits.h"

#include "app/base/folded_text.h"
#include "app/editing/edit_words.h"
#include "app/storage/change_journal.h"
#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

// `release`: the one that may keep the name.
Result<void> checkName(
    const Database &database, const QString &name, const RecordId &release, const Wording &wording)
{
    if (name.trimmed().isEmpty()) {
        return Error{ErrorKind::InvalidInput,
            editWords(wording, QT_TRANSLATE_NOOP("Edits", "A release needs a name.")), {}};
    }
    const Result<Record> other = releaseNamed(database, name, wording);
    if (!other) {
        return other.error().kind == ErrorKind::NotFound ? Result<void>() : other.error();
    }
    if (other->id() == release) {
        return {};
    }
    return Error{ErrorKind::InvalidInput,
        editWords(wording, QT_TRANSLATE_NOOP("Edits", "There is a release “%1” already."))
            .arg(name.trimmed()),
        {}};
}

FieldValue textOrUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? FieldValue() : FieldValue(text.trimmed());
}

} // namespace

Edit freeze(const QString &name, const QString &notes, const QString &by, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Freeze “%1”")).arg(shortTitle(name.trimmed())),
        [name, notes, by](RecordWriter &writer) -> Result<void> {
            const Result<void> free = checkName(writer.database(), name, {}, writer.wording());
            if (!free) {
                return free;
            }
            const Result<QString> entry = ChangeJournal(writer.database()).lastEntryId();
            if (!entry) {
                return entry.error();
            }
            Record release(RecordKind::Release);
            release.set(u"name", name.trimmed());
            release.set(u"made_on", PartialDate(writer.clock().now().toLocalTime().date()));
            release.set(u"made_by", textOrUnknown(by));
            release.set(u"entry_id", textOrUnknown(*entry));
            release.set(u"notes", textOrUnknown(notes));
            const Result<RecordId> inserted = writer.insert(std::move(release));
            return inserted ? Result<void>() : Result<void>(inserted.error());
        }};
}

Edit renameRelease(const Record &release, const QString &name, const Wording &wording)
{
    const RecordRef ref = release.ref();
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Rename “%1” to “%2”"))
                .arg(shortTitle(release.text(u"name")), shortTitle(name.trimmed())),
        [ref, name](RecordWriter &writer) -> Result<void> {
            const Result<void> free = checkName(writer.database(), name, ref.id, writer.wording());
            return free ? writer.set(ref, u"name", name.trimmed()) : free;
        }};
}

Edit removeRelease(const Record &release, const Wording &wording)
{
    const RecordRef ref = release.ref();
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Delete the release “%1”"))
                .arg(shortTitle(release.text(u"name"))),
        [ref](RecordWriter &writer) { return writer.remove(ref); }};
}

Result<std::vector<Record>> releasesOf(const Database &database)
{
    Result<std::vector<Record>> releases = RecordReader(database).readAll(RecordKind::Release);
    if (releases) { // ids are in the order in which they were made
        std::reverse(releases->begin(), releases->end());
    }
    return releases;
}

Result<Record> releaseNamed(const Database &database, const QString &name, const Wording &wording)
{
    const Result<std::vector<Record>> releases = releasesOf(database);
    if (!releases) {
        return releases.error();
    }
    QStringList names;
    for (const Record &release : *releases) {
        if (foldedText(release.text(u"name")) == foldedText(name)) {
            return release;
        }
        names += editWords(wording, QT_TRANSLATE_NOOP("Edits", "“%1”")).arg(release.text(u"name"));
    }
    const QString sentence = names.isEmpty()
        ? editWords(wording, QT_TRANSLATE_NOOP("Edits", "There is no release “%1”; none was made yet."))
        : editWords(wording, QT_TRANSLATE_NOOP("Edits", "There is no release “%1”, but %2."));
    return Error{ErrorKind::NotFound,
        names.isEmpty() ? sentence.arg(name) : sentence.arg(name, names.join(QStringLiteral(", "))), {}};
}

} // namespace vigie
