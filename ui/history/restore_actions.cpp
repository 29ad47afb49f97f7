#include "ui/history/restore_actions.h"

#include "app/editing/change_words.h"
#include "app/editing/restore_edits.h"
#include "app/storage/past_states.h"
#include "app/storage/record_reader.h"
#include "ui/prompts/prompts.h"

#include <algorithm>

namespace vigie {

namespace {

bool isOfItsOwn(const RecordRef &record)
{
    return record.kind != RecordKind::Claim && record.kind != RecordKind::Verification;
}

} // namespace

RestoreActions::RestoreActions(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

bool RestoreActions::exists(const RecordRef &record) const
{
    return RecordReader(m_workspace.database()).read(record).has_value();
}

QString RestoreActions::titleOf(const RecordRef &record) const
{
    return ChangeWords(m_workspace.database(), m_workspace.wording()).titleOf(record);
}

void RestoreActions::perform(const Edit &edit)
{
    const Result<ChangeSummary> performed = m_workspace.perform(edit);
    if (!performed) {
        emit failed(performed.error());
    } else if (performed->isEmpty()) {
        emit done(tr("It is like that already; nothing was changed."));
    } else {
        emit done(edit.text);
    }
}

void RestoreActions::takeBack(const JournalEntry &entry)
{
    const Result<PastStates::EntryRows> rows = PastStates(m_workspace.database()).rowsOf(entry.id);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    const QList<RecordRef> added = rows->added.keys();
    const auto goes = std::count_if(
        added.begin(), added.end(), [this](const RecordRef &one) { return isOfItsOwn(one) && exists(one); });
    if (goes > 0 && m_prompts) {
        const bool agreed = m_prompts->askDiscard(tr("Take back “%1”?").arg(entry.text),
            tr("%n record(s) that it added will be removed. Undo brings everything back.", nullptr,
                static_cast<int>(goes)),
            tr("Take back"));
        if (!agreed) {
            return;
        }
    }
    perform(vigie::takeBack(entry, m_workspace.wording()));
}

void RestoreActions::restoreField(const RecordRef &record, const QString &field, qint64 position)
{
    perform(vigie::restoreField(record, field, position, titleOf(record), m_workspace.wording()));
}

void RestoreActions::restoreRecord(const RecordRef &record, qint64 position, const QString &when)
{
    perform(vigie::restoreRecord(record, position, titleOf(record), when, m_workspace.wording()));
}

void RestoreActions::bringBack(const RecordRef &record)
{
    perform(vigie::bringBack(record, titleOf(record), m_workspace.wording()));
}

} // namespace vigie
