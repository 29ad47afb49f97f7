// RestoreActions: the edits of restore_edits.h as a person starts them here, with a question only where
// something would go that is there now.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/journal_list.h"

#include <QObject>

namespace vigie {

class Prompts;

class RestoreActions : public QObject
{
    Q_OBJECT

public:
    explicit RestoreActions(Workspace &workspace, QObject *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }

    void takeBack(const JournalEntry &entry);
    void restoreField(const RecordRef &record, const QString &field, qint64 position);
    // when: in words, for the history
    void restoreRecord(const RecordRef &record, qint64 position, const QString &when);
    void bringBack(const RecordRef &record);

    bool exists(const RecordRef &record) const;

signals:
    void done(const QString &what);
    void failed(const vigie::Error &error);

private:
    void perform(const Edit &edit);
    QString titleOf(const RecordRef &record) const;

    Workspace &m_workspace;
    Prompts *m_prompts = nullptr;
};

} // namespace vigie
