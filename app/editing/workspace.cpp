#include "app/editing/workspace.h"

#include "app/base/record_id.h"
#include "app/storage/database_file.h"
#include "app/storage/record_writer.h"
#include "app/storage/working_database.h"

#include <QSet>

namespace vigie {

namespace {

ChangeSummary summaryOf(const std::vector<RowChange> &rows)
{
    ChangeSummary summary;
    for (const RowChange &row : rows) {
        QSet<QString> fields;
        for (const auto &[field, value] : row.oldValues) {
            fields.insert(field);
        }
        for (const auto &[field, value] : row.newValues) {
            fields.insert(field);
        }
        summary.changes.push_back({row.record, row.operation,
            row.operation == RowOperation::Update ? QStringList(fields.begin(), fields.end())
                                                  : QStringList()});
        // A claim or a standing changes what is shown of the record it is about.
        if (row.record.kind == RecordKind::Claim || row.record.kind == RecordKind::Verification) {
            const auto about = row.newValues.contains(QStringLiteral("record_id"))
                ? row.newValues.find(QStringLiteral("record_id"))
                : row.oldValues.find(QStringLiteral("record_id"));
            if (about != row.newValues.end() && about != row.oldValues.end()) {
                const Result<FieldValue> subject
                    = fromCanonical(about->second, fieldOf(row.record.kind, u"record_id"));
                if (subject && std::holds_alternative<RecordRef>(*subject)) {
                    summary.changes.push_back({std::get<RecordRef>(*subject), RowOperation::Update, {}});
                }
            }
        }
    }
    return summary;
}

} // namespace

Workspace::Workspace(std::unique_ptr<WorkingCopy> copy, std::unique_ptr<Database> database,
    const Settings &settings, std::shared_ptr<const Clock> clock)
    : m_copy(std::move(copy))
    , m_database(std::move(database))
    , m_clock(std::move(clock))
    , m_author(settings.author)
    , m_wording(settings.language)
    , m_workingFolder(settings.workingFolder)
    , m_readOnly(settings.readOnly)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Settings &settings,
    std::shared_ptr<const Clock> clock, const std::function<bool(double)> &progress)
{
    const Wording wording(settings.language);
    if (settings.readOnly) {
        return openReadOnly(path, settings, std::move(clock));
    }
    Result<std::unique_ptr<WorkingCopy>> copy
        = WorkingCopy::open(path, settings.workingFolder, wording, progress);
    if (!copy) {
        return copy.error();
    }
    Result<std::unique_ptr<Database>> database = openWorkingDatabase((*copy)->databasePath());
    if (!database) {
        return database.error();
    }
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(*copy), std::move(*database), settings, std::move(clock)));
    if (const Result<void> opened = workspace->openSearchIndex(progress); !opened) {
        return opened.error();
    }
    workspace->refreshHistory();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openReadOnly(
    const QString &path, const Settings &settings, std::shared_ptr<const Clock> clock)
{
    const Wording wording(settings.language);
    if (const Result<FileIdentity> identity = identifyFile(path, wording); !identity) {
        return identity.error();
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadOnly);
    if (!database) {
        return database.error();
    }
    if (const Result<void> checked = checkSchema(**database, wording); !checked) {
        return checked.error();
    }
    std::unique_ptr<Workspace> workspace(
        new Workspace(nullptr, std::move(*database), settings, std::move(clock)));
    workspace->m_readOnlyPath = path;
    return workspace;
}

Result<void> Workspace::openSearchIndex(const std::function<bool(double)> &progress)
{
    Result<SearchIndex> index = SearchIndex::open(*m_database, m_copy->searchIndexPath(), progress);
    if (!index) {
        return index.error();
    }
    m_search.emplace(std::move(*index));
    return {};
}

Result<void> Workspace::refusal() const
{
    if (m_preparing) {
        return Error{ErrorKind::NotWritable,
            m_wording.text("Workspace",
                QT_TRANSLATE_NOOP(
                    "Workspace", "This file is still being made ready for editing; try again in a moment.")),
            {}};
    }
    if (m_readOnly) {
        return Error{ErrorKind::NotWritable,
            m_wording.text(
                "Workspace", QT_TRANSLATE_NOOP("Workspace", "This file is open for reading only.")),
            {}};
    }
    return {};
}

Result<ChangeSummary> Workspace::perform(const Edit &edit)
{
    return perform(edit, JournalEntry::Kind::Edit);
}

Result<ChangeSummary> Workspace::performStart(const Edit &edit)
{
    return perform(edit, JournalEntry::Kind::Start);
}

Result<ChangeSummary> Workspace::perform(const Edit &edit, JournalEntry::Kind kind)
{
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<std::unique_ptr<ChangeRecorder>> recorder = ChangeRecorder::start(*m_database);
    if (!recorder) {
        return recorder.error();
    }
    {
        RecordWriter writer(*m_database, *m_clock, m_wording);
        if (const Result<void> written = edit.write(writer); !written) {
            return written.error();
        }
    }
    const Result<Changeset> changeset = (*recorder)->changeset();
    if (!changeset) {
        return changeset.error();
    }
    if (changeset->isEmpty()) {
        return ChangeSummary(); // nothing differs: no entry in the history
    }
    return finish(std::move(*transaction), newEntry(kind, {}, edit.text), *changeset);
}

JournalEntry Workspace::newEntry(JournalEntry::Kind kind, const QString &target, const QString &text) const
{
    return {RecordId::make().toString(), kind, target, text, m_author, m_clock->now()};
}

Result<ChangeSummary> Workspace::finish(
    Transaction transaction, const JournalEntry &entry, const Changeset &changeset)
{
    const Result<std::vector<RowChange>> rows = changeset.rows(*m_database);
    if (!rows) {
        return rows.error();
    }
    if (const Result<void> noted = ChangeJournal(*m_database).append(entry, changeset); !noted) {
        return noted.error();
    }
    const bool wasModified = isModified();
    if (const Result<void> announced = m_copy->noteChange(); !announced) {
        return announced.error();
    }
    if (const Result<void> committed = transaction.commit(); !committed) {
        return committed.error();
    }
    const ChangeSummary summary = summaryOf(*rows);
    updateSearchIndex(summary);
    refreshHistory();
    if (!wasModified) {
        emit modifiedChanged(true);
    }
    emit changed(summary);
    return summary;
}

void Workspace::updateSearchIndex(const ChangeSummary &summary)
{
    if (!m_search) {
        return;
    }
    std::vector<RecordRef> touched;
    for (const RecordChange &change : summary.changes) {
        touched.push_back(change.record);
    }
    // The edit stands even if the index cannot follow; it is then built anew.
    if (const Result<void> updated = m_search->update(touched); !updated) {
        renewIndex();
    }
}

Result<ChangeSummary> Workspace::replay(const JournalEntry &target, JournalEntry::Kind kind)
{
    const ChangeJournal journal(*m_database);
    Result<Changeset> changeset = journal.changesetOf(target.id);
    if (changeset && kind == JournalEntry::Kind::Undo) {
        changeset = changeset->inverted();
    }
    if (!changeset) {
        return changeset.error();
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<void> applied = changeset->applyTo(*m_database); !applied) {
        return applied.error();
    }
    return finish(std::move(*transaction), newEntry(kind, target.id, target.text), *changeset);
}

Result<ChangeSummary> Workspace::undo()
{
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    const Result<std::optional<JournalEntry>> target = ChangeJournal(*m_database).nextUndo();
    if (!target) {
        return target.error();
    }
    if (!*target) {
        return Error{ErrorKind::NotFound,
            m_wording.text("Workspace", QT_TRANSLATE_NOOP("Workspace", "There is nothing to undo.")), {}};
    }
    return replay(**target, JournalEntry::Kind::Undo);
}

Result<ChangeSummary> Workspace::redo()
{
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    const Result<std::optional<JournalEntry>> target = ChangeJournal(*m_database).nextRedo();
    if (!target) {
        return target.error();
    }
    if (!*target) {
        return Error{ErrorKind::NotFound,
            m_wording.text("Workspace", QT_TRANSLATE_NOOP("Workspace", "There is nothing to redo.")), {}};
    }
    return replay(**target, JournalEntry::Kind::Redo);
}

void Workspace::refreshHistory()
{
    const ChangeJournal journal(*m_database);
    const auto textOf = [](const Result<std::optional<JournalEntry>> &entry) {
        return entry && *entry ? (*entry)->text : QString();
    };
    m_undoText = textOf(journal.nextUndo());
    m_redoText = textOf(journal.nextRedo());
    emit historyChanged();
}

std::vector<JournalItem> Workspace::historyOf(const RecordRef &record, int limit) const
{
    return ChangeJournal(*m_database).historyOf(record, limit).value_or({});
}

} // namespace vigie
