// The long parts of opening, saving and going back: each may run in a thread of its own, on connections of
// its own, while the observatory is edited. None knows who asked for it.
#pragma once

#include "app/base/language.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/storage/publishing.h"
#include "app/storage/working_copy.h"

#include <memory>

namespace vigie {

// Smaller files are copied and indexed within a tenth of a second.
bool isBig(const QString &path);

// Where an observatory is read from.
struct ReadFrom
{
    QString path;
    OpenMode mode = OpenMode::ReadWrite;
};

// Writes the observatory as it is at this moment.
Result<Published> publishFrom(
    const ReadFrom &source, Publishing publishing, const Wording &wording, const Progress &progress);

// Another file and its working copy, ready to be gone on with; and the last entry that went with them.
struct NewPlace
{
    std::unique_ptr<WorkingCopy> copy;
    QString lastEntry;
};
// Can be stopped until the file is written. Conflict when a window has the one at `path` open.
Result<NewPlace> settleElsewhere(const ReadFrom &source, const QString &path, const QString &workingFolder,
    const Wording &wording, const Progress &progress);

// Makes the shared file's copy and its index in `stage` (see stageIn); gives the state of the file they stand
// for.
Result<FileState> stageAnew(
    const QString &sharedPath, const QString &stage, const Wording &wording, const Progress &progress);

} // namespace vigie
