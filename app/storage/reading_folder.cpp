#include "app/storage/reading_folder.h"

#include "app/storage/copy_maker.h"
#include "app/storage/copy_state.h"

#include <QDir>
#include <QRegularExpression>

namespace vigie {

QString readingFolder(const QString &knownPath, const QString &all, int reader)
{
    return QStringLiteral("%1-read-%2").arg(copyFolderOf(knownPath, all)).arg(reader);
}

void removeReading(const QString &copyFolder, std::unique_ptr<CopyLock> lock)
{
    removeCopy(copyFolder);
    // The lock takes its file with it; a folder that somebody took in this moment is not empty and stays.
    lock.reset();
    QDir().rmdir(copyFolder);
}

void removeDeadReadings(const QString &all)
{
    // Only what is named as readingFolder() names it: the folder may be one that a person chose.
    static const QRegularExpression named(QStringLiteral("^[0-9a-f]{40}-read-[0-9]+$"));
    const QStringList folders = QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : folders) {
        if (!named.match(name).hasMatch()) {
            continue;
        }
        const QString folder = QDir(all).filePath(name);
        if (std::unique_ptr<CopyLock> lock = CopyLock::tryTake(folder)) {
            removeReading(folder, std::move(lock));
        }
    }
}

} // namespace vigie
