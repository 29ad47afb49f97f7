// FileBinding's tasks: saving, saving elsewhere, going back. Each is a long part, which may run aside, and a
// short conclusion.
#include "app/editing/file_binding.h"

#include "app/editing/file_work.h"
#include "app/editing/journal_tail.h"
#include "app/storage/change_journal.h"
#include "app/storage/copy_maker.h"
#include "app/storage/shared_file.h"
#include "app/storage/working_database.h"
#include "app/storage/working_folder.h"

namespace vigie {

namespace {

// So long a window may wait for a small file, which is mostly done by then; it spares it the flicker of a
// progress. A big one is never waited for.
constexpr int patience = 200;

} // namespace

Result<void> FileBinding::save(bool overwrite)
{
    const Result<Work> work = saving(overwrite);
    return work ? doNow(*work) : Result<void>(work.error());
}

Result<void> FileBinding::saveAs(const QString &path)
{
    const Result<Work> work = savingAs(path);
    return work ? doNow(*work) : Result<void>(work.error());
}

Result<void> FileBinding::revert()
{
    const Result<Work> work = reverting();
    return work ? doNow(*work) : Result<void>(work.error());
}

void FileBinding::saveAside(bool overwrite)
{
    startTask(Task::Save, saving(overwrite));
}

void FileBinding::saveAsAside(const QString &path)
{
    startTask(Task::SaveAs, savingAs(path));
}

void FileBinding::revertAside()
{
    startTask(Task::Revert, reverting());
}

std::optional<FileBinding::Task> FileBinding::task() const
{
    return m_work ? std::optional(m_task) : std::nullopt;
}

void FileBinding::stopTask()
{
    if (m_work) {
        m_work->stop();
    }
}

void FileBinding::startTask(Task task, const Result<Work> &work)
{
    if (!work) {
        emit taskEnded(task, work.error());
        return;
    }
    m_task = task;
    m_work = std::make_unique<BackgroundWork>(*work);
    BackgroundWork *started = m_work.get();
    connect(started, &BackgroundWork::progressed, this, &FileBinding::taskProgressed);
    connect(started, &BackgroundWork::ended, this, &FileBinding::endTask);
    emit taskStarted(task);
    started->start();
    if (!isBig(m_database->path())) {
        started->waitFor(patience);
    }
}

void FileBinding::endTask(const Result<void> &result)
{
    m_work.release()->deleteLater(); // it is what calls
    emit taskEnded(m_task, result);
}

Error FileBinding::busy() const
{
    const char *sentence = m_task == Task::Revert
        ? QT_TRANSLATE_NOOP("Workspace", "This file is being read anew; try again in a moment.")
        : QT_TRANSLATE_NOOP("Workspace", "This file is still being saved; try again in a moment.");
    return {ErrorKind::NotWritable, m_wording.text("Workspace", sentence), {}};
}

Result<Work> FileBinding::saving(bool overwrite)
{
    if (m_work) {
        return busy();
    }
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    const ReadFrom source{m_database->path(), OpenMode::ReadWrite};
    return Work([this, source, publishing = m_copy->publishing(overwrite), wording = m_wording](
                    const Progress &progress) -> Conclusion {
        const Result<Published> published = publishFrom(source, publishing, wording, progress);
        return [this, published]() -> Result<void> {
            if (!published) {
                return published.error();
            }
            const Result<void> noted = m_copy->notePublished(*published, *m_database);
            emit modifiedChanged(isModified());
            return noted;
        };
    });
}

Result<Work> FileBinding::savingAs(const QString &path)
{
    const bool isSameFile = knownPath(path) == m_path;
    // What can only be looked at can be saved elsewhere.
    const bool isLookedAt = m_readOnly && !m_isPreparing && !m_path.isEmpty();
    if (const Result<void> allowed = refusal(); isSameFile || (!allowed && !isLookedAt)) {
        return allowed ? saving(true) : Result<Work>(allowed.error());
    }
    if (m_work) {
        return busy();
    }
    const ReadFrom source{m_database->path(), m_database->mode()};
    return Work([this, source, path, folder = m_workingFolder, wording = m_wording](
                    const Progress &progress) -> Conclusion {
        const auto place
            = std::make_shared<Result<NewPlace>>(settleElsewhere(source, path, folder, wording, progress));
        return [this, place] { return *place ? moveTo(**place) : Result<void>(place->error()); };
    });
}

Result<Work> FileBinding::reverting()
{
    if (m_work) {
        return busy(); // also where it is only looked at: what is being done would be cut off
    }
    const bool isLookedAt = m_readOnly && m_copy;
    if (const Result<void> allowed = refusal(); !allowed && !isLookedAt) {
        return allowed.error();
    }
    return Work([this, path = m_copy->sharedPath(), stage = stageIn(m_copy->folder()), wording = m_wording](
                    const Progress &progress) -> Conclusion {
        const Result<FileState> staged = stageAnew(path, stage, wording, progress);
        return [this, staged] { return staged ? takeStaged(*staged) : Result<void>(staged.error()); };
    });
}

// Lets go of the present working copy for good and goes on with that of another file.
Result<void> FileBinding::moveTo(NewPlace &place)
{
    Result<std::unique_ptr<Database>> database = openWorkingDatabase(place.copy->databasePath());
    if (!database) {
        return database.error();
    }
    // What was done while it was saved goes along.
    const Result<QString> last = ChangeJournal(*m_database).lastEntryId();
    if (!last) {
        return last.error();
    }
    if (*last != place.lastEntry) {
        Result<void> repeated = place.copy->noteChange();
        if (repeated) {
            repeated = repeatAfter(place.lastEntry, *m_database, **database);
        }
        if (!repeated) {
            return repeated;
        }
    }
    m_preparation.reset();
    m_index.reset();
    m_database->swap(**database);
    database = std::unique_ptr<Database>(); // the former one
    const QString former = m_copy && !m_readOnly ? m_path : QString();
    m_copy = std::move(place.copy);
    m_path = m_copy->sharedPath();
    const bool wasReadOnly = std::exchange(m_readOnly, false);
    if (!adoptIndex()) {
        prepareIndex();
    }
    emit modifiedChanged(isModified());
    emit replaced();
    if (wasReadOnly) {
        emit becameEditable();
    }
    return former.isEmpty() ? Result<void>() : WorkingFolder(m_workingFolder).discard(former, m_wording);
}

Result<void> FileBinding::takeStaged(const FileState &state)
{
    m_preparation.reset();
    m_index.reset();
    std::unique_ptr<Database> nothing = emptyDatabase(); // nobody may find the database gone meanwhile
    m_database->swap(*nothing);
    nothing.reset();
    if (const Result<void> taken = m_copy->takeStaged(state); !taken) {
        return becomeEmpty(taken.error());
    }
    Result<std::unique_ptr<Database>> database = openWorkingDatabase(m_copy->databasePath());
    if (!database) {
        return becomeEmpty(database.error());
    }
    m_database->swap(**database);
    if (!adoptIndex()) {
        prepareIndex();
    }
    emit modifiedChanged(false);
    emit replaced();
    return {};
}

} // namespace vigie
