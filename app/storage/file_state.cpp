#include "app/storage/file_state.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace vigie {

namespace {

// SQLite raises it with every change: https://www.sqlite.org/fileformat2.html#file_change_counter
constexpr qint64 changeCounterAt = 24;

QString identityOnDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        return QStringLiteral("%1:%2").arg(status.st_dev).arg(status.st_ino);
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace

FileState FileState::of(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    quint32 counter = 0;
    if (file.open(QIODevice::ReadOnly) && file.seek(changeCounterAt)) {
        const QByteArray bytes = file.read(4);
        counter = bytes.size() == 4 ? qFromBigEndian<quint32>(bytes.constData()) : 0;
    }
    const QFileInfo info(path);
    return {QStringLiteral("%1 %2 %3 %4")
                .arg(info.size())
                .arg(info.lastModified().toMSecsSinceEpoch())
                .arg(identityOnDisk(path))
                .arg(counter)};
}

} // namespace vigie
