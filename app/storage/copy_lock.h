// CopyLock: holds the folder of a working copy for one program at a time, for as long as it lives.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace vigie {

// Who holds a lock.
struct LockHolder
{
    QString computer;
    QDateTime since;
    bool isOnThisComputer = true; // elsewhere, nobody can say whether that program still runs
};

class CopyLock
{
public:
    // Null when another holds it. The lock of a process of this computer that is no more is taken over.
    static std::unique_ptr<CopyLock> tryTake(const QString &copyFolder);
    static std::optional<LockHolder> holderOf(const QString &copyFolder);
    // Whoever held it has lost it: only when a person says that program is no more.
    static void takeAway(const QString &copyFolder);
    ~CopyLock();

private:
    explicit CopyLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

// That a file cannot be opened or replaced because of who has it open.
Error openElsewhere(
    const QString &sharedPath, const std::optional<LockHolder> &holder, const Wording &wording);

} // namespace vigie
