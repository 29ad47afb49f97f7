#include "app/cli/command_workspace.h"

#include "app/storage/working_copy.h"

#include <QCoreApplication>
#include <QDir>

namespace vigie {

namespace {

Workspace::Settings settingsOf(const CommandRun &run, bool readOnly)
{
    return {WorkingCopy::defaultFolder(), run.author(), run.wording().language(), readOnly};
}

} // namespace

Result<std::unique_ptr<Workspace>> openToRead(const CommandRun &run, const QString &path)
{
    return Workspace::open(path, settingsOf(run, true));
}

Result<std::unique_ptr<Workspace>> openToChange(const CommandRun &run, const QString &path)
{
    const std::optional<QDateTime> since = WorkingCopy::unpublishedSince(path, WorkingCopy::defaultFolder());
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
    Result<void> saved = workspace->save();
    workspace.reset();
    if (!saved) {
        // "Nothing changed" is the promise: the change must not wait in the working copy for the next one.
        [[maybe_unused]] const Result<void> discarded
            = WorkingCopy::discard(path, WorkingCopy::defaultFolder());
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
