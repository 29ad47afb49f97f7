// FileBinding: which file an open observatory belongs to: the shared file, the private copy that is worked
// on, the database and the search index that are read. It opens, saves, goes elsewhere and goes back, at once
// (the command line) or aside (a window, which goes on meanwhile). It makes no changes: Workspace does.
#pragma once

#include "app/base/language.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/editing/background_work.h"
#include "app/storage/database.h"
#include "app/storage/search_index.h"
#include "app/storage/working_copy.h"

#include <QObject>

#include <memory>
#include <optional>

namespace vigie {

struct NewPlace;

class FileBinding : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString workingFolder;
        Language language = Language::French; // of error sentences
        bool readOnly = false; // look, never write
        bool isSearched = true; // false spares making the index
    };
    // What is done aside. A file that is being read anew (Revert) cannot be edited meanwhile; the others
    // leave it free.
    enum class Task { Save, SaveAs, Revert };

    // See WorkingCopy::open for the errors.
    static Result<std::unique_ptr<FileBinding>> open(
        const QString &path, const Settings &settings, const Progress &progress = {});
    // A big file is there at once, read where it lies, and becomes editable and searchable later; prepared()
    // and searchable() tell when.
    static Result<std::unique_ptr<FileBinding>> openAtOnce(const QString &path, const Settings &settings);
    ~FileBinding() override;

    // One object for as long as the file is open, whatever file it stands for meanwhile.
    Database &database() { return *m_database; }
    const Database &database() const { return *m_database; }
    SearchIndex *searchIndex() { return m_index ? &*m_index : nullptr; }
    const SearchIndex *searchIndex() const { return m_index ? &*m_index : nullptr; }
    // It could not follow a change: made anew aside, searchable() tells when.
    void renewSearchIndex();
    // Where another connection to this database finds its index; empty while there is none.
    QString searchIndexPath() const { return m_index ? m_copy->searchIndexPath() : QString(); }

    const Wording &wording() const { return m_wording; }
    void setLanguage(Language language) { m_wording = Wording(language); }

    const QString &path() const { return m_path; } // of the shared file
    bool isPrepared() const { return !m_isPreparing; }
    bool isReadOnly() const { return m_readOnly; }
    bool isModified() const { return m_copy && m_copy->hasUnpublishedChanges(); }
    SharedFileNow sharedFileNow() const;
    Result<void> refusal() const; // why it cannot be changed, if so
    // Before a change becomes durable.
    Result<void> noteChange() { return m_copy->noteChange(); }

    Result<void> save(bool overwrite);
    Result<void> saveAs(const QString &path);
    Result<void> revert();

    // The same aside; taskEnded() tells what came of it, at once when there is nothing to wait for, and also
    // when it was refused because another one is going on: task() still tells that one then.
    void saveAside(bool overwrite);
    void saveAsAside(const QString &path);
    void revertAside();
    std::optional<Task> task() const; // what is being done
    // Nothing has changed then, if it was not too late.
    void stopTask();
    // Ends an opening that is not yet prepared: preparationFailed(Cancelled).
    void stopPreparation();

signals:
    void modifiedChanged(bool modified);
    void replaced(); // everything may be another now
    void becameEditable(); // saved elsewhere: before it was open for reading only
    void preparationProgressed(double share); // 0…1
    void prepared(); // can be edited now
    void indexingProgressed(double share);
    void searchable(); // searchIndex() is there now
    void searchLost(); // it is no longer: whoever reads its file lets it go; searchable() follows
    void indexingFailed(const vigie::Error &error);
    // NotWritable: it stays readable where it is. Otherwise nothing is left to show.
    void preparationFailed(const vigie::Error &error);
    void taskStarted(vigie::FileBinding::Task task);
    void taskProgressed(double share);
    void taskEnded(vigie::FileBinding::Task task, const vigie::Result<void> &result);

private:
    FileBinding(const QString &path, const Settings &settings, std::unique_ptr<Database> database);

    static Result<std::unique_ptr<FileBinding>> openWhereItLies(
        const QString &path, const Settings &settings);
    static Result<std::unique_ptr<FileBinding>> openReadyCopy(const QString &path, const Settings &settings);
    static Result<std::unique_ptr<FileBinding>> openCopy(
        const QString &path, const Settings &settings, const Progress &progress);
    Result<void> makeSearchable(const Progress &progress);

    void prepareCopy();
    void prepareIndex();
    void dropIndex();
    BackgroundWork &startPreparing(Work work);
    Result<void> adoptCopy(std::unique_ptr<WorkingCopy> copy);
    void giveUpPreparing(const Error &why);
    bool adoptIndex();

    Result<Work> saving(bool overwrite);
    Result<Work> savingAs(const QString &path);
    Result<Work> reverting();
    Error busy() const;
    void startTask(Task task, const Result<Work> &work);
    void endTask(const Result<void> &result);
    Result<void> moveTo(NewPlace &place);
    Result<void> takeStaged(const FileState &state);
    void goOnWith(Database &database);
    Error becomeEmpty(const Error &why);

    QString m_path;
    QString m_workingFolder;
    Wording m_wording;
    bool m_readOnly = false;
    bool m_isSearched = true;
    bool m_isPreparing = false;
    FileState m_shownState; // of the shared file, while it is read where it lies
    std::unique_ptr<WorkingCopy> m_copy; // null while, or where, there is none
    std::unique_ptr<Database> m_database;
    std::optional<SearchIndex> m_index;
    Task m_task = Task::Save;
    // Last: their threads end before what they work on goes.
    std::unique_ptr<BackgroundWork> m_preparation;
    std::unique_ptr<BackgroundWork> m_work;
};

} // namespace vigie
