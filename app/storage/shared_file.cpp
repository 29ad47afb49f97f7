#include "app/storage/shared_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace vigie {

namespace {

constexpr qint64 chunkSize = 4 * 1024 * 1024;
constexpr int mostBackups = 10;

Error notWritable(const QString &detail)
{
    return {ErrorKind::NotWritable, {}, detail};
}

Result<void> copyChunks(QFile &source, QFile &target, const Progress &progress)
{
    const qint64 size = std::max<qint64>(1, source.size());
    qint64 copied = 0;
    while (true) {
        const QByteArray chunk = source.read(chunkSize);
        if (chunk.isEmpty()) {
            return source.error() == QFileDevice::NoError
                ? Result<void>()
                : Result<void>(Error{ErrorKind::Unreadable, {}, source.errorString()});
        }
        if (target.write(chunk) != chunk.size()) {
            return notWritable(target.errorString());
        }
        copied += chunk.size();
        if (progress && !progress(static_cast<double>(copied) / static_cast<double>(size))) {
            return Error{ErrorKind::Cancelled, {}, QStringLiteral("copying")};
        }
    }
}

// A second name for the file is a backup too, once a new file takes the place of the first name; it costs
// nothing.
bool linkFile(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::create_hard_link(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failure);
    return !failure;
}

} // namespace

QString knownPath(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    if (!canonical.isEmpty()) {
        return canonical;
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath())
                            : QDir(folder).filePath(file.fileName());
}

Result<void> copyFile(const QString &from, const QString &to, const Progress &progress)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Unreadable, {}, source.errorString()};
    }
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return notWritable(target.errorString());
    }
    const Result<void> copied = copyChunks(source, target, progress);
    if (!copied) {
        target.remove();
    }
    return copied;
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    const int failure = errno;
    if (file >= 0) {
        ::close(file);
    }
    if (!synced) {
        return notWritable(QString::fromLocal8Bit(std::strerror(failure)));
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

void syncFolder(const QString &path)
{
    // Some file systems cannot sync a folder; the file in it is whole all the same.
    [[maybe_unused]] const Result<void> synced = syncFile(path);
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), failure);
    return failure ? Result<void>(notWritable(QString::fromStdString(failure.message()))) : Result<void>();
}

void copyPermissions(const QString &from, const QString &to)
{
#ifdef Q_OS_UNIX
    struct stat status;
    const QByteArray name = QFile::encodeName(to);
    if (::stat(QFile::encodeName(from).constData(), &status) == 0) {
        // The group first: changing it may take permissions away.
        if (::chown(name.constData(), status.st_uid, status.st_gid) != 0
            && ::chown(name.constData(), static_cast<uid_t>(-1), status.st_gid) != 0) {
            // Not our group: the permissions are what counts.
        }
        ::chmod(name.constData(), status.st_mode & 07777);
    }
#else
    QFile::setPermissions(to, QFile::permissions(from));
#endif
}

Result<void> keepBackup(const QString &path, const QString &folder, const QDateTime &now)
{
    if (!QDir().mkpath(folder)) {
        return notWritable(folder);
    }
    const QString time = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'"));
    QString target = QDir(folder).filePath(time + u'-' + QFileInfo(path).fileName());
    for (int i = 2; QFile::exists(target); ++i) {
        target = QDir(folder).filePath(time + u'.' + QString::number(i) + u'-' + QFileInfo(path).fileName());
    }
    if (!linkFile(path, target)) {
        if (const Result<void> copied = copyFile(path, target); !copied) {
            return copied;
        }
    }
    const QStringList backups = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < backups.size() - mostBackups; ++i) {
        QFile::remove(QDir(folder).filePath(backups.at(i)));
    }
    return {};
}

} // namespace vigie
