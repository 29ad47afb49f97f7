// How a command opens an observatory: to look at the shared file as it is, or to change it and publish the
// change.
#pragma once

#include "app/cli/command_run.h"
#include "app/editing/workspace.h"

#include <memory>

namespace vigie {

// The shared file as it is: unsaved changes of an open window are not seen.
Result<std::unique_ptr<Workspace>> openToRead(const CommandRun &run, const QString &path);
// The same, with its search index.
Result<std::unique_ptr<Workspace>> openToSearch(const CommandRun &run, const QString &path);

// Through the same working copy as the window. Conflict when a window has the file open, or when a copy with
// changes that were never saved is there: they are the user's to save or discard.
Result<std::unique_ptr<Workspace>> openToChange(const CommandRun &run, const QString &path);

// Performs the edit and publishes it. When it cannot be published, nothing of it stays.
Result<ChangeSummary> performAndSave(std::unique_ptr<Workspace> workspace, const Edit &edit);
// The same for a change that has been made in the workspace.
Result<void> saveOrForget(std::unique_ptr<Workspace> workspace);

} // namespace vigie
