#include "app/editing/file_work.h"

#include "app/storage/copy_maker.h"
#include "app/storage/search_builder.h"
#include "app/storage/working_folder.h"

#include <QDir>
#include <QFileInfo>

namespace vigie {

namespace {

constexpr qint64 bigFile = 8 * 1024 * 1024;

// A part of a work that tells of the whole.
Progress part(const Progress &progress, double from, double to)
{
    return progress
        ? Progress([progress, from, to](double share) { return progress(from + share * (to - from)); })
        : Progress();
}

// What can no longer be stopped is still told.
Progress unstoppable(const Progress &progress)
{
    return progress ? Progress([progress](double share) {
        progress(share);
        return true;
    })
                    : Progress();
}

} // namespace

bool isBig(const QString &path)
{
    return QFileInfo(path).size() >= bigFile;
}

Result<Published> publishFrom(
    const ReadFrom &source, Publishing publishing, const Wording &wording, const Progress &progress)
{
    Result<std::unique_ptr<Database>> database = Database::open(source.path, source.mode);
    if (!database) {
        return database.error();
    }
    publishing.progress = progress;
    return publishDatabase(**database, publishing, wording);
}

Result<NewPlace> settleElsewhere(const ReadFrom &source, const QString &path, const QString &workingFolder,
    const Wording &wording, const Progress &progress)
{
    const WorkingFolder folder(workingFolder);
    if (const Result<void> free = folder.mayReplace(path, wording); !free) {
        return free.error();
    }
    const Result<Published> published
        = publishFrom(source, publishingElsewhere(path, workingFolder), wording, part(progress, 0, 0.4));
    if (!published) {
        return published.error();
    }
    const Progress rest = unstoppable(progress);
    // An old private copy of what was replaced stands for nothing any more.
    if (const Result<void> discarded = folder.discard(path, wording); !discarded) {
        return discarded.error();
    }
    Result<std::unique_ptr<WorkingCopy>> copy
        = WorkingCopy::open(path, workingFolder, wording, part(rest, 0.4, 0.7));
    if (!copy) {
        return copy.error();
    }
    // Without it the search is made ready afterwards.
    [[maybe_unused]] const Result<void> indexed
        = buildSearchIndex((*copy)->databasePath(), (*copy)->searchIndexPath(), part(rest, 0.7, 1));
    return NewPlace{std::move(*copy), published->lastEntry};
}

Result<FileState> stageAnew(
    const QString &sharedPath, const QString &stage, const Wording &wording, const Progress &progress)
{
    // Before the copying: what changes meanwhile counts as a change after it.
    FileState state = FileState::of(sharedPath);
    Result<void> made = makeCopy(sharedPath, stage, wording, part(progress, 0, 0.6));
    if (made) {
        made = buildSearchIndex(databaseIn(stage), searchIndexIn(stage), part(progress, 0.6, 1));
    }
    if (!made) {
        QDir(stage).removeRecursively();
        return made.error();
    }
    return state;
}

} // namespace vigie
