// Workspace: one open observatory. The only way in for changes, and where everybody hears of them.
//
// perform(edit): BEGIN → record → edit.write → changeset → journal → COMMIT → changed(summary). Undo and redo
// apply a changeset the same way. It knows nothing of windows.
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/editing/change_summary.h"
#include "app/editing/edit.h"
#include "app/editing/preparation.h"
#include "app/storage/change_journal.h"
#include "app/storage/database.h"
#include "app/storage/search_index.h"
#include "app/storage/working_copy.h"

#include <QObject>

#include <functional>
#include <memory>

namespace vigie {

class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString workingFolder; // WorkingCopy::defaultFolder() in the program, a temporary one in tests
        QString author; // of the journal entries
        Language language = Language::French; // of error sentences
        bool readOnly = false; // look, never write
    };

    // Opens `path`; see WorkingCopy::open for the errors.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Settings &settings,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        const std::function<bool(double)> &progress = {});
    // The same for a window that must not wait: a big file is there at once, read from the shared file, and
    // becomes editable and searchable later; prepared() and searchable() tell when. Until then perform() is
    // refused with a sentence.
    static Result<std::unique_ptr<Workspace>> openAtOnce(const QString &path, const Settings &settings,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    ~Workspace() override;

    bool isPrepared() const { return !m_preparing; }

    // For readers (RecordReader, RecordList, ChangeJournal, readFacts…). Writing through it is a broken
    // invariant.
    const Database &database() const { return *m_database; }
    const SearchIndex *searchIndex() const { return m_search ? &*m_search : nullptr; }
    // Where another connection to this database finds its index; empty while there is none.
    QString searchIndexPath() const { return m_search ? m_copy->searchIndexPath() : QString(); }
    const Wording &wording() const { return m_wording; }
    void setLanguage(Language language) { m_wording = Wording(language); }
    const QString &author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    Result<ChangeSummary> perform(const Edit &edit);
    // The same as what the observatory is made with: in the history, but nothing to undo.
    Result<ChangeSummary> performStart(const Edit &edit);
    Result<ChangeSummary> undo();
    Result<ChangeSummary> redo();
    // The text of what they would act on; empty when there is nothing.
    QString undoText() const { return m_undoText; }
    QString redoText() const { return m_redoText; }
    std::vector<JournalItem> historyOf(const RecordRef &record, int limit = 500) const;

    const QString &path() const; // of the shared file
    bool isReadOnly() const { return m_readOnly; }
    bool isModified() const; // changes not yet saved to the shared file
    bool sharedFileMovedOn() const;
    // Conflict when the shared file moved on meanwhile and overwrite is false.
    Result<void> save(bool overwrite = false);
    // Goes on with the new file; also for one open for reading only, which can then be changed. Conflict when
    // another window has the file at `path` open.
    Result<void> saveAs(const QString &path);
    // Back to the shared file as it is; unsaved changes are gone.
    Result<void> revert();

signals:
    void changed(const vigie::ChangeSummary &summary);
    void historyChanged(); // undoText, redoText
    void modifiedChanged(bool modified);
    void preparationProgressed(double share); // 0…1
    void prepared(); // can be edited now
    void searchable(); // searchIndex() is there now
    void searchLost(); // it is no longer: whoever reads its file lets it go; searchable() follows
    void preparationFailed(const vigie::Error &error); // stays readable

private:
    Workspace(std::unique_ptr<WorkingCopy> copy, std::unique_ptr<Database> database, const Settings &settings,
        std::shared_ptr<const Clock> clock);

    static Result<std::unique_ptr<Workspace>> openReadOnly(
        const QString &path, const Settings &settings, std::shared_ptr<const Clock> clock);
    Result<void> openSearchIndex(const std::function<bool(double)> &progress);
    Result<ChangeSummary> perform(const Edit &edit, JournalEntry::Kind kind);
    JournalEntry newEntry(JournalEntry::Kind kind, const QString &target, const QString &text) const;
    Result<ChangeSummary> replay(const JournalEntry &target, JournalEntry::Kind kind);
    Result<ChangeSummary> finish(
        Transaction transaction, const JournalEntry &entry, const Changeset &changeset);
    void updateSearchIndex(const ChangeSummary &summary);
    Error becomeEmpty(const Error &why);
    Result<void> refusal() const; // why it cannot be changed, if so
    void prepareCopy();
    void prepareIndex();
    void startPreparation(std::unique_ptr<Preparation> preparation);
    void closeDatabase();
    Result<void> switchTo(const QString &path);
    void adoptCopy();
    void adoptIndex();
    void renewIndex();
    void giveUpPreparing(const Error &why);
    void refreshHistory();

    std::unique_ptr<WorkingCopy> m_copy; // null when read-only
    std::unique_ptr<Database> m_database;
    std::optional<SearchIndex> m_search;
    std::shared_ptr<const Clock> m_clock;
    QString m_readOnlyPath;
    QString m_author;
    Wording m_wording;
    QString m_workingFolder;
    QString m_undoText;
    QString m_redoText;
    bool m_readOnly = false;
    bool m_preparing = false;
    std::unique_ptr<Preparation> m_preparation; // last: its thread ends before what it works on goes
};

} // namespace vigie
