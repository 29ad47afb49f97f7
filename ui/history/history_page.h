// HistoryPage: who changed what when, with what can be restored; and, on its second tab, the releases.
#pragma once

#include "app/editing/workspace.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeView;

namespace vigie {

class EditPanel;
class EditTreeModel;
class EmptyState;
class HistoryFilters;
class MutedLabel;
class Prompts;
class ReleasesPanel;
class RestoreActions;

class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(Workspace &workspace, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts);
    // The history of one record.
    void openRecord(const RecordRef &record);
    void takeFocus();
    void focusFilter();
    void copySelection();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void statusChanged(const QString &text);
    void failed(const vigie::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildChanges();
    void buildTree();
    void connectParts();
    void showTab(int tab);
    void showLoaded();
    void showEmpty();
    void openMenu(const QPoint &place);
    void activate(const QModelIndex &index);
    QModelIndex currentLine() const;

    Workspace &m_workspace;
    EditTreeModel *m_model;
    RestoreActions *m_actions;
    QLabel *m_title;
    MutedLabel *m_count;
    QTabBar *m_tabs;
    HistoryFilters *m_filters;
    QStackedWidget *m_stack;
    QStackedWidget *m_treeOrEmpty;
    QTreeView *m_tree;
    EmptyState *m_empty;
    EditPanel *m_panel;
    ReleasesPanel *m_releases;
};

} // namespace vigie
