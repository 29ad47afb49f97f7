// ListActions: what a person does with the selected rows of a list: add, duplicate, delete, copy, edit in
// bulk.
#pragma once

#include "app/editing/workspace.h"
#include "ui/prompts/prompts.h"
#include "ui/records/record_table_view.h"

#include <QObject>

namespace vigie {

class ListActions : public QObject
{
    Q_OBJECT

public:
    ListActions(
        Workspace &workspace, RecordTableModel &model, RecordTableView &view, QObject *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    // More rows than these are not copied, duplicated, deleted or edited at a time: each would be read or
    // written while the window waits.
    void setMostRowsAtOnce(int rows) { m_mostRowsAtOnce = rows; }
    bool canAdd() const;

    void addRecord();
    void duplicateSelection();
    // Nothing is deleted without the question, so nothing without prompts.
    void removeSelection();
    void copySelection();
    void editSelectionInBulk();
    void showContextMenu(const QPoint &globalPlace);

signals:
    void added(const vigie::RecordRef &record); // its name waits to be typed
    void duplicated(const vigie::RecordRef &record);
    void openRequested();
    void failed(const vigie::Error &error);

private:
    bool perform(const Edit &edit);
    // The selected rows, or none, and a sentence, where they are too many.
    std::vector<int> rowsToHandle();
    std::vector<RecordRef> recordsToHandle();

    Workspace &m_workspace;
    RecordTableModel &m_model;
    RecordTableView &m_view;
    Prompts *m_prompts = nullptr;
    int m_mostRowsAtOnce = 20'000;
};

} // namespace vigie
