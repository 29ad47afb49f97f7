// Workspace: one open observatory. The only way in for changes, and where everybody hears of them.
//
// perform(edit): BEGIN → record → edit.write → changeset → journal → COMMIT → changed(summary). Undo and redo
// apply a changeset the same way. Which file it belongs to, and how it gets there, is its FileBinding. It
// knows nothing of windows.
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/editing/change_summary.h"
#include "app/editing/edit.h"
#include "app/editing/file_binding.h"
#include "app/storage/change_journal.h"
#include "app/storage/database.h"
#include "app/storage/search_index.h"

#include <QObject>

#include <memory>

namespace vigie {

class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString workingFolder; // WorkingFolder::defaultPath() in the program, a temporary one in tests
        QString author; // of the journal entries
        Language language = Language::French; // of error sentences
        bool readOnly = false; // look, never write
        bool isSearched = true; // false spares making the search index
    };

    // Opens `path`; see WorkingCopy::open for the errors.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Settings &settings,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(), const Progress &progress = {});
    // The same for a window that must not wait: a big file is there at once, read where it lies, and becomes
    // editable and searchable later; prepared() and searchable() tell when. Until then perform() is refused
    // with a sentence.
    static Result<std::unique_ptr<Workspace>> openAtOnce(const QString &path, const Settings &settings,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    ~Workspace() override;

    // What happens to the file aside; save() and its like below are the synchronous way.
    FileBinding &file() { return *m_file; }
    bool isPrepared() const { return m_file->isPrepared(); }

    // For readers (RecordReader, RecordList, ChangeJournal, readFacts…). Writing through it is a broken
    // invariant.
    const Database &database() const { return m_file->database(); }
    const SearchIndex *searchIndex() const { return std::as_const(*m_file).searchIndex(); }
    // Where another connection to this database finds its index; empty while there is none.
    QString searchIndexPath() const { return m_file->searchIndexPath(); }
    const Wording &wording() const { return m_file->wording(); }
    void setLanguage(Language language) { m_file->setLanguage(language); }
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

    const QString &path() const { return m_file->path(); } // of the shared file
    bool isReadOnly() const { return m_file->isReadOnly(); }
    bool isModified() const { return m_file->isModified(); } // changes not yet saved to the shared file
    SharedFileNow sharedFileNow() const { return m_file->sharedFileNow(); }
    // Conflict when somebody else changed the shared file meanwhile and overwrite is false.
    Result<void> save(bool overwrite = false) { return m_file->save(overwrite); }
    // Goes on with the new file; also for one open for reading only, which can then be changed. Conflict when
    // another window has the file at `path` open.
    Result<void> saveAs(const QString &path) { return m_file->saveAs(path); }
    // Back to the shared file as it is; unsaved changes are gone.
    Result<void> revert() { return m_file->revert(); }

signals:
    void changed(const vigie::ChangeSummary &summary);
    void historyChanged(); // undoText, redoText
    void modifiedChanged(bool modified);
    void prepared(); // can be edited now
    void searchable(); // searchIndex() is there now
    void searchLost(); // it is no longer: whoever reads its file lets it go; searchable() follows

private:
    Workspace(std::unique_ptr<FileBinding> file, const QString &author, std::shared_ptr<const Clock> clock);

    static FileBinding::Settings bindingSettings(const Settings &settings);
    Result<ChangeSummary> perform(const Edit &edit, JournalEntry::Kind kind);
    JournalEntry newEntry(JournalEntry::Kind kind, const QString &target, const QString &text) const;
    Result<ChangeSummary> replay(const JournalEntry &target, JournalEntry::Kind kind);
    Result<ChangeSummary> finish(
        Transaction transaction, const JournalEntry &entry, const Changeset &changeset);
    void updateSearchIndex(const ChangeSummary &summary);
    void askAgain(); // the file is another
    void refreshHistory();

    std::unique_ptr<FileBinding> m_file;
    std::shared_ptr<const Clock> m_clock;
    QString m_author;
    QString m_undoText;
    QString m_redoText;
};

} // namespace vigie
