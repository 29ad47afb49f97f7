// Prompts: every question the program asks in a dialogue of its own, and every file dialogue. An interface,
// so that tests answer from a script; WindowPrompts asks for real. It decides nothing: callers act on the
// answers.
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

enum class SaveAnswer { Save, Discard, Cancel };
// The shared file was changed by somebody else since it was opened.
enum class ConflictAnswer { SaveElsewhere, Reload, Overwrite, Cancel };
// Changes that were never saved are still there, after a crash.
enum class RecoveryAnswer { Recover, Discard, Cancel };

// What of a list is written into a file.
enum class ExportExtent { Shown, Selected, Everything };

// The sentences of the choice; an empty one is not offered.
struct ExportOffer
{
    QString title;
    QString shown;
    QString selected;
    QString everything;
};

// A program on another computer has the file open, or had: nobody can tell from here.
enum class LockAnswer { OpenAnyway, ReadOnly, Cancel };

// A question with answers of its own. The first is the one that Enter gives; Escape gives none.
struct Choice
{
    QString question;
    QString explanation;
    QStringList answers;
    bool isWarning = false;
};

class Prompts
{
public:
    virtual ~Prompts() = default;

    // Before a file with unsaved changes is left.
    virtual SaveAnswer askSave(const QString &fileName) = 0;
    // Before something is thrown away; `action` is the text of the button that does it.
    virtual bool askDiscard(const QString &question, const QString &explanation, const QString &action) = 0;
    // Before records are deleted; one consequence a line ("3 participations will be deleted with it").
    virtual bool askDelete(const QString &title, const QStringList &consequences) = 0;
    // The place of the answer; nothing when the person cancelled.
    virtual std::optional<int> askChoice(const Choice &choice) = 0;
    virtual ConflictAnswer askConflict(const QString &fileName) = 0;
    // The selection is offered first where there is one, else what is shown. Nothing: cancelled.
    virtual std::optional<ExportExtent> askExportExtent(const ExportOffer &offer) = 0;
    virtual RecoveryAnswer askRecovery(const QString &fileName, const QDateTime &since) = 0;
    virtual LockAnswer askLocked(const QString &fileName, const QString &computer, const QDateTime &since)
        = 0;
    virtual std::optional<QString> askText(const QString &title, const QString &label, const QString &initial)
        = 0;

    // Filters as "PNG image (*.png)". Nothing when the person cancelled. `folder` and `suggestedPath` may be
    // empty.
    virtual std::optional<QString> chooseFileToOpen(
        const QString &title, const QString &folder, const QStringList &filters)
        = 0;
    // The path has the ending of the filter chosen; overwriting was agreed to.
    virtual std::optional<QString> chooseFileToSave(
        const QString &title, const QString &suggestedPath, const QStringList &filters)
        = 0;
    virtual std::optional<QString> chooseFolder(const QString &title, const QString &folder) = 0;

    virtual void showError(const Error &error) = 0;
    virtual void showAbout(const QString &title, const QString &html) = 0;
};

} // namespace vigie
