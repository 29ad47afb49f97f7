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

    Workspace &m_workspace;
    RecordTableModel &m_model;
    RecordTableView &m_view;
    Prompts *m_prompts = nullptr;
};

} // namespace vigie
