#include "app/cli/command_workspace.h"

#include "app/storage/working_folder.h"

#include <QCoreApplication>
#include <QDir>

namespace vigie {

namespace {

Workspace::Settings settingsOf(const CommandRun &run, bool readOnly)
{
    return {WorkingFolder::defaultPath(), run.author(), run.wording().language(), readOnly};
}

} // namespace

Result<std::unique_ptr<Workspace>> openToRead(const CommandRun &run, const QString &path)
{
    Workspace::Settings settings = settingsOf(run, true);
    settings.isSearched = false;
    return Workspace::open(path, settings);
}

Result<std::unique_ptr<Workspace>> openToSearch(const CommandRun &run, const QString &path)
{
    return Workspace::open(path, settingsOf(run, true));
}

Result<std::unique_ptr<Workspace>> openToChange(const CommandRun &run, const QString &path)
{
    const std::optional<QDateTime> since = WorkingFolder(WorkingFolder::defaultPath()).unpublishedSince(path);
    if (since) {
        const char *sentence = QT_TRANSLATE_NOOP("CommandLine",
            "%1 has changes from %2 that were never saved. Open it in the window and save or discard them "
            "first.");
        const QString when = run.wording().locale().toString(since->toLocalTime(), QLocale::ShortFormat);
        return Error{ErrorKind::Conflict, run.text(sentence).arg(QDir::toNativeSeparators(path), when), {}};
    }
    return Workspace::open(path, settingsOf(run, false));
}

Result<void> saveOrForget(std::unique_ptr<Workspace> workspace)
{
    const QString path = workspace->path();
    const Wording wording = workspace->wording();
    Result<void> saved = workspace->save();
    workspace.reset();
    if (!saved) {
        // "Nothing changed" is the promise: the change must not wait in the working copy for the next one.
        [[maybe_unused]] const Result<void> discarded
            = WorkingFolder(WorkingFolder::defaultPath()).discard(path, wording);
    }
    return saved;
}

Result<ChangeSummary> performAndSave(std::unique_ptr<Workspace> workspace, const Edit &edit)
{
    Result<ChangeSummary> performed = workspace->perform(edit);
    if (!performed || performed->isEmpty()) {
        return performed;
    }
    if (const Result<void> saved = saveOrForget(std::move(workspace)); !saved) {
        return saved.error();
    }
    return performed;
}

} // namespace vigie
