#include "app/editing/attachment_edits.h"

#include "app/editing/edit_words.h"
#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"

#include <algorithm>

namespace vigie {

namespace {

Result<void> refuseTwice(const RecordWriter &writer, const RecordRef &source, const FileToAttach &file)
{
    const auto attached
        = RecordReader(writer.database()).readPointingAt(RecordKind::Attachment, u"source_id", source.id);
    if (!attached) {
        return attached.error();
    }
    const bool isThere = std::any_of(attached->begin(), attached->end(),
        [&file](const Record &record) { return record.text(u"sha256") == file.sha256; });
    return !isThere
        ? Result<void>()
        : Error{ErrorKind::InvalidInput,
            editWords(writer.wording(), QT_TRANSLATE_NOOP("Edits", "This source has the file “%1” already."))
                .arg(file.fileName),
            {}};
}

} // namespace

Edit attachFile(const RecordRef &source, const FileToAttach &file, AttachmentPlace place,
    const QString &title, const Wording &wording)
{
    Record record(RecordKind::Attachment, RecordId::make());
    record.set(u"source_id", source);
    record.set(u"file_name", file.fileName);
    record.set(u"media_type", file.mediaType);
    record.set(u"size", file.size);
    record.set(u"sha256", file.sha256);
    record.set(u"place", attachmentPlaceName(place));
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Attach “%1” to %2"))
                .arg(file.fileName, shortTitle(title)),
        [source, file, place, record](RecordWriter &writer) -> Result<void> {
            if (const Result<void> isNew = refuseTwice(writer, source, file); !isNew) {
                return isNew;
            }
            const Result<void> kept = Attachments(writer.database()).keep(file, place, writer.wording());
            if (!kept) {
                return kept;
            }
            const Result<RecordId> inserted = writer.insert(record);
            return inserted ? Result<void>() : Result<void>(inserted.error());
        }};
}

} // namespace vigie
