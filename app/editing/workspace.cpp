#include "app/editing/workspace.h"

#include "app/base/record_id.h"
#include "app/storage/record_writer.h"

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

Workspace::Workspace(
    std::unique_ptr<FileBinding> file, const QString &author, std::shared_ptr<const Clock> clock)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
    , m_author(author)
{
    connect(m_file.get(), &FileBinding::modifiedChanged, this, &Workspace::modifiedChanged);
    connect(m_file.get(), &FileBinding::replaced, this, &Workspace::askAgain);
    connect(m_file.get(), &FileBinding::prepared, this, [this] {
        refreshHistory();
        emit prepared();
    });
    connect(m_file.get(), &FileBinding::searchable, this, &Workspace::searchable);
    connect(m_file.get(), &FileBinding::searchLost, this, &Workspace::searchLost);
    refreshHistory();
}

Workspace::~Workspace() = default;

FileBinding::Settings Workspace::bindingSettings(const Settings &settings)
{
    return {settings.workingFolder, settings.language, settings.readOnly, settings.isSearched};
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Settings &settings,
    std::shared_ptr<const Clock> clock, const Progress &progress)
{
    Result<std::unique_ptr<FileBinding>> file = FileBinding::open(path, bindingSettings(settings), progress);
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), settings.author, std::move(clock)));
}

Result<std::unique_ptr<Workspace>> Workspace::openAtOnce(
    const QString &path, const Settings &settings, std::shared_ptr<const Clock> clock)
{
    Result<std::unique_ptr<FileBinding>> file = FileBinding::openAtOnce(path, bindingSettings(settings));
    if (!file) {
        return file.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(*file), settings.author, std::move(clock)));
}

void Workspace::askAgain()
{
    refreshHistory();
    ChangeSummary summary;
    summary.everything = true;
    emit changed(summary);
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
    if (const Result<void> allowed = m_file->refusal(); !allowed) {
        return allowed.error();
    }
    Result<Transaction> transaction = Transaction::begin(m_file->database());
    if (!transaction) {
        return transaction.error();
    }
    const Result<std::unique_ptr<ChangeRecorder>> recorder = ChangeRecorder::start(m_file->database());
    if (!recorder) {
        return recorder.error();
    }
    {
        RecordWriter writer(m_file->database(), *m_clock, wording());
        if (const Result<void> written = edit.write(writer); !written) {
            return written.error();
        }
        if (const Result<void> settled = writer.settle(); !settled) {
            return settled.error();
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
    const Result<std::vector<RowChange>> rows = changeset.rows(m_file->database());
    if (!rows) {
        return rows.error();
    }
    if (const Result<void> noted = ChangeJournal(m_file->database()).append(entry, changeset); !noted) {
        return noted.error();
    }
    const bool wasModified = isModified();
    if (const Result<void> announced = m_file->noteChange(); !announced) {
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
    SearchIndex *index = m_file->searchIndex();
    if (!index) {
        return;
    }
    std::vector<RecordRef> touched;
    for (const RecordChange &change : summary.changes) {
        touched.push_back(change.record);
    }
    // The edit stands even if the index cannot follow; it is then built anew.
    if (const Result<void> updated = index->update(touched); !updated) {
        m_file->renewSearchIndex();
    }
}

Result<ChangeSummary> Workspace::replay(const JournalEntry &target, JournalEntry::Kind kind)
{
    const ChangeJournal journal(m_file->database());
    Result<Changeset> changeset = journal.changesetOf(target.id);
    if (changeset && kind == JournalEntry::Kind::Undo) {
        changeset = changeset->inverted();
    }
    if (!changeset) {
        return changeset.error();
    }
    Result<Transaction> transaction = Transaction::begin(m_file->database());
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<void> applied = changeset->applyTo(m_file->database()); !applied) {
        return applied.error();
    }
    return finish(std::move(*transaction), newEntry(kind, target.id, target.text), *changeset);
}

Result<ChangeSummary> Workspace::undo()
{
    if (const Result<void> allowed = m_file->refusal(); !allowed) {
        return allowed.error();
    }
    const Result<std::optional<JournalEntry>> target = ChangeJournal(m_file->database()).nextUndo();
    if (!target) {
        return target.error();
    }
    if (!*target) {
        return Error{ErrorKind::NotFound,
            wording().text("Workspace", QT_TRANSLATE_NOOP("Workspace", "There is nothing to undo.")), {}};
    }
    return replay(**target, JournalEntry::Kind::Undo);
}

Result<ChangeSummary> Workspace::redo()
{
    if (const Result<void> allowed = m_file->refusal(); !allowed) {
        return allowed.error();
    }
    const Result<std::optional<JournalEntry>> target = ChangeJournal(m_file->database()).nextRedo();
    if (!target) {
        return target.error();
    }
    if (!*target) {
        return Error{ErrorKind::NotFound,
            wording().text("Workspace", QT_TRANSLATE_NOOP("Workspace", "There is nothing to redo.")), {}};
    }
    return replay(**target, JournalEntry::Kind::Redo);
}

void Workspace::refreshHistory()
{
    const ChangeJournal journal(m_file->database());
    const auto textOf = [](const Result<std::optional<JournalEntry>> &entry) {
        return entry && *entry ? (*entry)->text : QString();
    };
    m_undoText = textOf(journal.nextUndo());
    m_redoText = textOf(journal.nextRedo());
    emit historyChanged();
}

std::vector<JournalItem> Workspace::historyOf(const RecordRef &record, int limit) const
{
    return ChangeJournal(m_file->database()).historyOf(record, limit).value_or({});
}

} // namespace vigie
