// Attachments: the bytes of the files kept with sources, each under its SHA-256.
//
// Those kept inside lie in the table attachment_content; those kept beside lie in the folder NAME.vigie-files
// next to NAME.vigie, and until the next save in the folder of the working copy. The rows that say which file
// belongs to which source are records like others; these bytes never change and are never undone.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/database.h"

#include <QString>
#include <QStringList>

namespace vigie {

enum class AttachmentPlace { Inside, Beside };
QString attachmentPlaceName(AttachmentPlace place); // its code in attachment_place

// From here on a person should think twice about keeping a file inside, in bytes; and the most that goes.
inline constexpr qint64 largeInside = 20LL * 1024 * 1024;
inline constexpr qint64 largestInside = 200LL * 1024 * 1024;
inline constexpr qint64 largestBeside = 2'000'000'000;

struct FileToAttach
{
    QString path;
    QString fileName;
    QString mediaType;
    qint64 size = 0; // bytes
    QString sha256; // in hexadecimal
};

// Reads the file once to its end. Unreadable for what is no file, is empty, or is larger than largestBeside.
Result<FileToAttach> inspectFile(const QString &path, const Wording &wording);

enum class AttachmentState { Whole, Missing, Altered };

class Attachments
{
public:
    explicit Attachments(const Database &database)
        : m_database(database)
    {
    }

    // Copies the bytes to their place; in the transaction of the edit that adds the row. Conflict where the
    // file changed since it was inspected, InvalidInput where it is too large.
    Result<void> keep(const FileToAttach &file, AttachmentPlace place, const Wording &wording) const;
    // Reads all of it again.
    Result<AttachmentState> check(const Record &attachment) const;
    // Writes a copy, whole and of the right checksum or not at all: NotFound, Unreadable, NotWritable.
    Result<void> copyTo(const Record &attachment, const QString &path, const Wording &wording) const;
    // A copy in `folder` that the system may be asked to open: of a kind that cannot run anything, with the
    // ending of what it really is. InvalidInput, saying so, for other kinds.
    Result<QString> copyForOpening(
        const Record &attachment, const QString &folder, const Wording &wording) const;

private:
    Result<void> keepInside(const FileToAttach &file, const Wording &wording) const;
    Result<QByteArray> contentOf(const QString &sha256) const; // null where there is none
    QString fileOf(const QString &sha256) const; // "" where there is none

    const Database &m_database;
};

// "/shared/adie.vigie-files" for "/shared/adie.vigie".
QString filesFolderOf(const QString &sharedPath);
// A name that stays in its folder, whatever a foreign file calls its attachments.
QString safeFileName(const QString &name);

// What publishing does for attachments, on the closed file before it takes its place at sharedPath: drops
// bytes no attachment needs, and puts those kept beside into their folder. `working` is the database that is
// published. What is missing stays missing, and is told where it is looked at.
Result<void> settleAttachments(Database &published, const QString &sharedPath, const Database &working);

} // namespace vigie
