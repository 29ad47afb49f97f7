// EditPanel: the edit that is current in the history: what it changed, in full, what can be done about it,
// and below it the record as it was.
#pragma once

#include "ui/history/edit_tree_model.h"
#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTextEdit;

namespace vigie {

class EmptyState;
class MutedLabel;
class PastRecordPanel;
class RestoreActions;

class EditPanel : public Surface
{
    Q_OBJECT

public:
    EditPanel(Workspace &workspace, EditTreeModel &model, RestoreActions &actions, QWidget *parent = nullptr);

    void show(const QModelIndex &index); // invalid: nothing

    // What can be done about the line, also for its context menu.
    struct Offers
    {
        bool takeBack = false;
        bool restoreBefore = false; // the value before the change
        bool restoreAfter = false;
        bool bringBack = false;
        bool openRecord = false;
        RecordRef record; // a person would look at
        const JournalRow *edit = nullptr;
        const EditTreeModel::ChangeRow *change = nullptr;
    };
    Offers offersOf(const QModelIndex &index) const;

    void takeBack(const QModelIndex &index);
    void restoreBefore(const QModelIndex &index);
    void restoreAfter(const QModelIndex &index);
    void bringBack(const QModelIndex &index);

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

private:
    void build();
    QPushButton *button(const char *name, const QString &text);
    void refresh();
    void showChange(const EditTreeModel::ChangeRow &change);
    void showEdit(const QModelIndex &index);
    void showButtons(const Offers &offers);
    bool isCurrent(const JournalItem &item, const QString &value) const;

    Workspace &m_workspace;
    EditTreeModel &m_model;
    RestoreActions &m_actions;
    QPersistentModelIndex m_index;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QLabel *m_title;
    MutedLabel *m_who;
    QTextEdit *m_text;
    QPushButton *m_takeBack;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_back;
    QPushButton *m_open;
    PastRecordPanel *m_past;
};

} // namespace vigie
