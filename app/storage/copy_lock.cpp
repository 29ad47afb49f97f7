#include "app/storage/copy_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

namespace vigie {

namespace {

QString lockIn(const QString &copyFolder)
{
    return QDir(copyFolder).filePath(QStringLiteral("lock"));
}

} // namespace

CopyLock::CopyLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

CopyLock::~CopyLock() = default;

std::unique_ptr<CopyLock> CopyLock::tryTake(const QString &copyFolder)
{
    auto file = std::make_unique<QLockFile>(lockIn(copyFolder));
    file->setStaleLockTime(0); // no age alone makes it void: a window may be open for days
    return file->tryLock(0) ? std::unique_ptr<CopyLock>(new CopyLock(std::move(file))) : nullptr;
}

std::optional<LockHolder> CopyLock::holderOf(const QString &copyFolder)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!QLockFile(lockIn(copyFolder)).getLockInfo(&process, &computer, &program)) {
        return {};
    }
    LockHolder holder;
    holder.computer = computer;
    holder.since = QFileInfo(lockIn(copyFolder)).lastModified();
    holder.isOnThisComputer = computer.isEmpty() || computer == QSysInfo::machineHostName();
    return holder;
}

void CopyLock::takeAway(const QString &copyFolder)
{
    QFile::remove(lockIn(copyFolder));
}

Error openElsewhere(
    const QString &sharedPath, const std::optional<LockHolder> &holder, const Wording &wording)
{
    const QString name = QFileInfo(sharedPath).fileName();
    if (!holder || holder->isOnThisComputer) {
        const char *sentence
            = QT_TRANSLATE_NOOP("Storage", "“%1” is already open in another window of this program.");
        return {ErrorKind::Conflict, wording.text("Storage", sentence).arg(name), sharedPath};
    }
    const char *sentence = QT_TRANSLATE_NOOP("Storage", "“%1” has been open on the computer “%2” since %3.");
    const QString since = wording.locale().toString(holder->since, QLocale::ShortFormat);
    return {ErrorKind::Conflict, wording.text("Storage", sentence).arg(name, holder->computer, since),
        sharedPath};
}

} // namespace vigie
