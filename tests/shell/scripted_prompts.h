// Answers every question from a script and notes what was asked, so that a test can drive a real window to
// its end.
#pragma once

#include "ui/prompts/prompts.h"

namespace vigie::testing {

class ScriptedPrompts : public Prompts
{
public:
    SaveAnswer save = SaveAnswer::Cancel;
    bool discard = false;
    bool remove = true;
    std::optional<int> choice; // of askChoice
    std::vector<Choice> choices; // as asked
    ConflictAnswer conflict = ConflictAnswer::Cancel;
    RecoveryAnswer recovery = RecoveryAnswer::Recover;
    std::optional<ExportExtent> extent = ExportExtent::Shown;
    ExportOffer extentOffer; // the sentences last offered
    LockAnswer lock = LockAnswer::Cancel;
    std::optional<QString> text;
    std::optional<QString> fileToOpen;
    std::optional<QString> fileToSave;
    std::optional<QString> folder;

    QStringList asked; // the name of each question, in order
    std::vector<Error> errors;

    SaveAnswer askSave(const QString &) override { return note(u"save"), save; }
    bool askDiscard(const QString &, const QString &, const QString &) override
    {
        return note(u"discard"), discard;
    }
    bool askDelete(const QString &, const QStringList &) override { return note(u"delete"), remove; }
    std::optional<int> askChoice(const Choice &asked_) override
    {
        choices.push_back(asked_);
        return note(u"choice"), choice;
    }
    ConflictAnswer askConflict(const QString &) override { return note(u"conflict"), conflict; }
    std::optional<ExportExtent> askExportExtent(const ExportOffer &offer) override
    {
        extentOffer = offer;
        return note(u"extent"), extent;
    }
    RecoveryAnswer askRecovery(const QString &, const QDateTime &) override
    {
        return note(u"recovery"), recovery;
    }
    LockAnswer askLocked(const QString &, const QString &computer, const QDateTime &) override
    {
        return note(QString(u"locked by " % computer)), lock;
    }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override
    {
        return note(u"text"), text;
    }
    std::optional<QString> chooseFileToOpen(const QString &, const QString &, const QStringList &) override
    {
        return note(u"open"), fileToOpen;
    }
    std::optional<QString> chooseFileToSave(const QString &, const QString &, const QStringList &) override
    {
        return note(u"saveAs"), fileToSave;
    }
    std::optional<QString> chooseFolder(const QString &, const QString &) override
    {
        return note(u"folder"), folder;
    }
    void showError(const Error &error) override
    {
        note(u"error");
        errors.push_back(error);
    }
    void showAbout(const QString &, const QString &) override { note(u"about"); }

private:
    void note(QStringView question) { asked.append(question.toString()); }
};

} // namespace vigie::testing
