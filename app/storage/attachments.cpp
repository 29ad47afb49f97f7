#include "app/storage/attachments.h"

#include "app/storage/attachments_files.h"
#include "app/storage/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr const char *context = "Attachments";

Error failed(ErrorKind kind, const char *sentence, const QString &name, const Wording &wording,
    const QString &detail = {})
{
    return {kind, wording.text(context, sentence).arg(name), detail};
}

Error missing(const Record &attachment, const Wording &wording)
{
    return failed(ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("Attachments",
            "“%1” is not there: ask whoever attached it for the folder beside the file, or attach it again."),
        attachment.text(u"file_name"), wording);
}

Error altered(const Record &attachment, const Wording &wording)
{
    return failed(ErrorKind::Unreadable,
        QT_TRANSLATE_NOOP(
            "Attachments", "“%1” is no longer what was attached: it was altered since. Attach it again."),
        attachment.text(u"file_name"), wording);
}

QString checksum(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// What a viewer shows without running anything. No HTML, no SVG, no office documents: they carry scripts.
bool isSafeToOpen(const QString &mediaType)
{
    static const QStringList safe{u"application/pdf"_s, u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s,
        u"image/webp"_s, u"image/tiff"_s, u"image/bmp"_s, u"text/plain"_s, u"audio/mpeg"_s, u"audio/ogg"_s,
        u"audio/flac"_s, u"audio/x-wav"_s, u"audio/vnd.wave"_s, u"audio/mp4"_s, u"audio/x-vorbis+ogg"_s,
        u"video/mp4"_s, u"video/webm"_s, u"video/ogg"_s, u"video/quicktime"_s, u"video/x-matroska"_s};
    return safe.contains(mediaType);
}

// The ending decides which program opens a file: it must be that of what the file is.
QString withEndingOf(const QMimeType &type, const QString &name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    const bool fits = type.name() == u"text/plain" ? ending == u"txt" : type.suffixes().contains(ending);
    return fits ? name : QString(name % u'.' % type.preferredSuffix());
}

} // namespace

QString attachmentPlaceName(AttachmentPlace place)
{
    return place == AttachmentPlace::Inside ? u"inside"_s : u"beside"_s;
}

Result<FileToAttach> inspectFile(const QString &path, const Wording &wording)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return failed(ErrorKind::Unreadable, QT_TRANSLATE_NOOP("Attachments", "“%1” cannot be read."),
            info.fileName(), wording, file.errorString());
    }
    if (info.size() == 0) {
        return failed(ErrorKind::Unreadable, QT_TRANSLATE_NOOP("Attachments", "“%1” is empty."),
            info.fileName(), wording);
    }
    if (info.size() > largestBeside) {
        return failed(ErrorKind::Unreadable,
            QT_TRANSLATE_NOOP("Attachments", "“%1” is larger than 2 GB and cannot be attached."),
            info.fileName(), wording);
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file)) {
        return failed(ErrorKind::Unreadable, QT_TRANSLATE_NOOP("Attachments", "“%1” cannot be read."),
            info.fileName(), wording, file.errorString());
    }
    return FileToAttach{path, safeFileName(info.fileName()), QMimeDatabase().mimeTypeForFile(info).name(),
        file.pos(), QString::fromLatin1(hash.result().toHex())};
}

Result<void> Attachments::keep(const FileToAttach &file, AttachmentPlace place, const Wording &wording) const
{
    if (place == AttachmentPlace::Inside) {
        return keepInside(file, wording);
    }
    const Result<void> kept = copyIntoFolder(file.path, stagingFolderOf(m_database), file.sha256);
    if (!kept && kept.error().kind == ErrorKind::Conflict) {
        return failed(ErrorKind::Conflict,
            QT_TRANSLATE_NOOP("Attachments", "“%1” is being changed by another program; try again."),
            file.fileName, wording);
    }
    if (!kept) {
        return failed(ErrorKind::NotWritable,
            QT_TRANSLATE_NOOP("Attachments", "“%1” could not be copied; nothing was attached."),
            file.fileName, wording, kept.error().detail);
    }
    return {};
}

Result<void> Attachments::keepInside(const FileToAttach &file, const Wording &wording) const
{
    if (file.size > largestInside) {
        return failed(ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP(
                "Attachments", "“%1” is too large to be kept in the file; keep it beside the file."),
            file.fileName, wording);
    }
    QFile from(file.path);
    const QByteArray bytes = from.open(QIODevice::ReadOnly) ? from.read(largestInside + 1) : QByteArray();
    if (checksum(bytes) != file.sha256) {
        return failed(ErrorKind::Conflict,
            QT_TRANSLATE_NOOP("Attachments", "“%1” is being changed by another program; try again."),
            file.fileName, wording);
    }
    // Whatever stands there under this name: these are the bytes of that checksum.
    Result<Statement> statement = Statement::prepare(m_database,
        R"(INSERT OR REPLACE INTO attachment_content (sha256, content) VALUES (:sha256, :content))");
    if (!statement) {
        return statement.error();
    }
    return statement->bind(":sha256", file.sha256).bind(":content", bytes).run();
}

Result<QByteArray> Attachments::contentOf(const QString &sha256) const
{
    Result<Statement> statement
        = Statement::prepare(m_database, R"(SELECT content FROM attachment_content WHERE sha256 = :sha256)");
    if (!statement) {
        return statement.error();
    }
    const Result<bool> row = statement->bind(":sha256", sha256).step();
    if (!row) {
        return row.error();
    }
    return *row ? statement->blob(0) : QByteArray();
}

QString Attachments::fileOf(const QString &sha256) const
{
    if (!isChecksum(sha256)) { // it becomes a path
        return {};
    }
    const QStringList folders = attachmentFoldersOf(m_database);
    for (const QString &folder : folders) {
        const QString path = QDir(folder).filePath(sha256);
        if (QFileInfo(path).isFile()) {
            return path;
        }
    }
    return {};
}

Result<AttachmentState> Attachments::check(const Record &attachment) const
{
    const QString sha256 = attachment.text(u"sha256");
    const Result<QByteArray> content = contentOf(sha256);
    if (!content) {
        return content.error();
    }
    if (!content->isEmpty()) {
        return checksum(*content) == sha256 ? AttachmentState::Whole : AttachmentState::Altered;
    }
    QFile file(fileOf(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return AttachmentState::Missing;
    }
    return QString::fromLatin1(hash.result().toHex()) == sha256 ? AttachmentState::Whole
                                                                : AttachmentState::Altered;
}

Result<void> Attachments::copyTo(const Record &attachment, const QString &path, const Wording &wording) const
{
    const Result<AttachmentState> state = check(attachment);
    if (!state) {
        return state.error();
    }
    if (*state != AttachmentState::Whole) {
        return *state == AttachmentState::Missing ? missing(attachment, wording)
                                                  : altered(attachment, wording);
    }
    const QString sha256 = attachment.text(u"sha256");
    const Result<QByteArray> content = contentOf(sha256);
    Result<void> written = content ? Result<void>() : Result<void>(content.error());
    if (content && !content->isEmpty()) {
        QSaveFile file(path);
        const bool done
            = file.open(QIODevice::WriteOnly) && file.write(*content) == content->size() && file.commit();
        written = done ? Result<void>() : Result<void>(Error{ErrorKind::NotWritable, {}, file.errorString()});
    } else if (content) {
        const QFileInfo target(path);
        written = copyIntoFolder(fileOf(sha256), target.path(), sha256, target.fileName());
    }
    if (!written) {
        return failed(ErrorKind::NotWritable,
            QT_TRANSLATE_NOOP("Attachments", "The copy of “%1” could not be written."),
            attachment.text(u"file_name"), wording, written.error().detail);
    }
    return {};
}

Result<QString> Attachments::copyForOpening(
    const Record &attachment, const QString &folder, const Wording &wording) const
{
    const QString name = safeFileName(attachment.text(u"file_name"));
    // A folder of its own: two attachments may have one name.
    const QDir own(QDir(folder).filePath(attachment.id().toString()));
    const QString plain = own.filePath(u"content"_s);
    QDir().mkpath(own.path());
    if (const Result<void> copied = copyTo(attachment, plain, wording); !copied) {
        return copied.error();
    }
    const QMimeType type = QMimeDatabase().mimeTypeForFile(plain, QMimeDatabase::MatchContent);
    if (!isSafeToOpen(type.name())) {
        QFile::remove(plain);
        return failed(ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("Attachments",
                "“%1” is not opened from here, because files of its kind can run programs. Save a copy and "
                "open that if you trust it."),
            name, wording);
    }
    const QString path = own.filePath(withEndingOf(type, name));
    QFile::remove(path);
    QFile::rename(plain, path);
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

QString safeFileName(const QString &name)
{
    constexpr qsizetype longest = 120;
    QString safe;
    const QString last = name.section(u'/', -1).section(u'\\', -1);
    for (const QChar c : last) {
        const bool isPlain = c.isPrint() && !QStringView(u"<>:\"|?*").contains(c);
        safe += isPlain ? c : QChar(u'_');
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ')) {
        safe = safe.sliced(1);
    }
    if (safe.size() > longest) { // its ending stays
        safe = safe.left(longest - 12) % u'_' % safe.right(11);
    }
    return safe.isEmpty() ? u"file"_s : safe;
}

} // namespace vigie
