#include "app/storage/attachments_files.h"

#include "app/storage/attachments.h"
#include "app/storage/copy_state.h"
#include "app/storage/shared_file.h"
#include "app/storage/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 blockSize = 1024 * 1024;

Error notWritable(const QString &detail)
{
    return {ErrorKind::NotWritable, {}, detail};
}

QString folderOf(const Database &working)
{
    return QFileInfo(working.path()).path();
}

// Drops the bytes nobody needs, and the room they took: they may be what somebody had good reason to remove.
Result<void> dropUnused(Database &published)
{
    const QByteArray unused = R"(sha256 NOT IN (SELECT sha256 FROM attachment WHERE place = 'inside'))";
    {
        Result<Statement> any = Statement::prepare(
            published, R"(SELECT 1 FROM attachment_content WHERE )" + unused + " LIMIT 1");
        const Result<bool> row = any ? any->step() : Result<bool>(any.error());
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return {};
        }
    }
    if (const Result<void> dropped = execute(published, R"(DELETE FROM attachment_content WHERE )" + unused);
        !dropped) {
        return dropped;
    }
    return execute(published, "VACUUM");
}

Result<QStringList> checksumsBeside(const Database &published)
{
    Result<Statement> statement
        = Statement::prepare(published, R"(SELECT DISTINCT sha256 FROM attachment WHERE place = 'beside')");
    if (!statement) {
        return statement.error();
    }
    QStringList checksums;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        checksums.append(statement->text(0));
    }
    return checksums;
}

} // namespace

bool isChecksum(const QString &text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString filesFolderOf(const QString &sharedPath)
{
    const QString ending = u".vigie"_s;
    const QString base = sharedPath.endsWith(ending) ? sharedPath.chopped(ending.size()) : sharedPath;
    return QString(base % u".vigie-files");
}

QString stagingFolderOf(const Database &working)
{
    return QDir(folderOf(working)).filePath(u"attachments"_s);
}

QStringList attachmentFoldersOf(const Database &database)
{
    QStringList folders{stagingFolderOf(database)};
    if (const std::optional<CopyState> state = CopyState::read(folderOf(database))) {
        folders.append(filesFolderOf(state->sharedPath));
    }
    folders.append(filesFolderOf(database.path())); // a file that is only looked at
    return folders;
}

Result<void> copyIntoFolder(
    const QString &from, const QString &folder, const QString &sha256, const QString &name)
{
    const QString target = QDir(folder).filePath(name.isEmpty() ? sha256 : name);
    if (name.isEmpty() && QFileInfo(target).isFile() && QFileInfo(target).size() == QFileInfo(from).size()) {
        return {};
    }
    QFile source(from);
    QSaveFile copy(target);
    if (!QDir().mkpath(folder) || !source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) {
        return notWritable(source.isOpen() ? copy.errorString() : source.errorString());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty() || copy.write(block) != block.size()) {
            return notWritable(block.isEmpty() ? source.errorString() : copy.errorString());
        }
        hash.addData(block);
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256) {
        return Error{ErrorKind::Conflict, {}, from};
    }
    return copy.commit() ? syncFile(target) : notWritable(copy.errorString());
}

Result<void> settleAttachments(Database &published, const QString &sharedPath, const Database &working)
{
    if (const Result<void> dropped = dropUnused(published); !dropped) {
        return dropped;
    }
    const Result<QStringList> checksums = checksumsBeside(published);
    if (!checksums) {
        return checksums.error();
    }
    const QString target = filesFolderOf(sharedPath);
    const QStringList sources = attachmentFoldersOf(working);
    for (const QString &checksum : *checksums) {
        const auto hasIt = [&checksum](const QString &folder) {
            return QFileInfo(QDir(folder).filePath(checksum)).isFile();
        };
        if (!isChecksum(checksum) || hasIt(target)) {
            continue;
        }
        const auto found = std::find_if(sources.begin(), sources.end(), hasIt);
        if (found != sources.end()) {
            const QString from = QDir(*found).filePath(checksum);
            const Result<void> copied = copyIntoFolder(from, target, checksum);
            // One that was altered stays where it is: it is told where it is looked at.
            if (!copied && copied.error().kind != ErrorKind::Conflict) {
                return copied;
            }
        }
    }
    return {};
}

} // namespace vigie
