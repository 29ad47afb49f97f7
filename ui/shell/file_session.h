// FileSession: the one open file of a window, from opening to closing: asks what must be asked before
// anything is lost, opens, saves, reverts. What takes long is done aside; only leaving a file waits for it.
// It shows nothing itself but through Prompts and its signals.
#pragma once

#include "app/editing/workspace.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vigie {

class Preferences;
class Prompts;

// Makes the sample observatory at a path; given by app/main.cpp.
using MakeSample = std::function<Result<void>(const QString &path, const Wording &wording)>;

class FileSession : public QObject
{
    Q_OBJECT

public:
    FileSession(
        Preferences &preferences, QString workingFolder, MakeSample makeSample, QObject *parent = nullptr);
    ~FileSession() override;

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    Workspace *workspace() const { return m_workspace.get(); }
    QString fileName() const; // without its folder; empty when nothing is open

    // Each gives true when it was done; false when it failed or the person thought better of it.
    bool open(const QString &path, bool readOnly = false);
    bool chooseAndOpen();
    bool createNew();
    bool openSample();
    // Begun when they return; saved() or failed() tells. What is edited meanwhile stays unsaved.
    void save();
    void saveAs();
    void revert(); // asks
    void reload();
    // Waits for what is being saved, asks to save unsaved changes; true when the window may go.
    bool mayLeave();
    // Forgets the file; what was answered "don't save" is discarded.
    void close();

    static QStringList nameFilters();

signals:
    void aboutToClose(); // pages must let go of the workspace
    void opened();
    void closed();
    void saved();
    void becameEditable(); // what was open for reading only was saved elsewhere
    void nothingOpened(); // what was being opened could not be, and is closed again
    void waiting(bool isWaiting); // for what is being saved; nothing else may be begun
    void failed(const vigie::Error &error);
    void openedElsewhere(const QString &path); // in another window: it can be looked at

private:
    bool offersRecovery(const QString &path); // false: do not open
    bool openAfterFailure(const QString &path, bool readOnly, const Error &error);
    void replaceWith(std::unique_ptr<Workspace> workspace);
    void taskEnded(FileBinding::Task task, const Result<void> &result);
    void preparationFailed(const Error &error);
    void waitForTask();
    void settleConflict();
    bool report(const Result<void> &result);
    // Nothing was opened after all: what was to be discarded is kept.
    bool stay();
    static QString freshSamplePath();

    Preferences &m_preferences;
    QString m_workingFolder;
    MakeSample m_makeSample;
    Prompts *m_prompts = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    bool m_discardOnClose = false;
    bool m_saveAgain = false; // asked for while it was being saved
    bool m_isWaiting = false;
};

} // namespace vigie
