// ListPage: one list of the observatory: header, filters, table and totals, and beside it the record that is
// current. It joins its parts; what they do is theirs.
#pragma once

#include "app/editing/workspace.h"
#include "app/exchange/excerpt_table.h"
#include "ui/models/list_state.h"
#include "ui/models/record_table_model.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace vigie {

class CurrentSource;
class EmptyState;
class ListActions;
class ListHeader;
class ListShares;
class Prompts;
class RecordPanel;
class RecordTableView;

class ListPage : public QWidget
{
    Q_OBJECT

public:
    ListPage(Workspace &workspace, ListView view, QWidget *parent = nullptr);

    // What is entered here cites it while it is set; it outlives this page.
    void setCurrentSource(CurrentSource &current);
    void setPrompts(Prompts *prompts);
    ListView view() const { return m_model->view(); }
    ListState state() const;
    void setState(const ListState &state);

    // Selects the record in the list, taking away filters that hide it, and shows it.
    void openRecord(const RecordRef &record);
    RecordRef currentRecord() const;
    RecordTableModel &model() const { return *m_model; }

    void addNewRecord();
    void duplicateSelection();
    void removeSelection();
    void copySelection();
    void editSelectionInBulk();
    // What is seen: the filtered rows in their order with the columns shown; of them the selected ones.
    ListExcerpt shownExcerpt() const;
    ListExcerpt selectedExcerpt() const;
    void focusFilter();
    // Writes what is being typed in the record, before a save; false where it cannot be understood.
    bool finishEditing();

signals:
    void recordShown(const vigie::RecordRef &record);
    void recordOpenRequested(const vigie::RecordRef &record); // of another list
    void statusChanged(const QString &text);
    void failed(const vigie::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildListSide();
    void connectTable();
    void connectHeader();
    void connectPanel();
    void setFilters(const std::vector<ListFilter> &filters);
    void setWords(const QString &words);
    void clearFilters();
    void setPanelOpen(bool open);
    void showCurrent();
    void showRecord(const RecordRef &record);
    void openRequested(const RecordRef &record);
    void takeLoaded();
    void leaveRemovedRecord();
    static QString unbroken(QString html);
    void showTotals();
    void showEmptyState();
    void announceStatus();
    void askShares();
    void applyColumns(const ListState &state);

    Workspace &m_workspace;
    RecordTableModel *m_model;
    RecordTableView *m_table;
    ListActions *m_actions;
    ListHeader *m_header;
    QStackedWidget *m_tableOrEmpty;
    EmptyState *m_empty;
    QLabel *m_foot;
    QSplitter *m_splitter;
    RecordPanel *m_panel;
    ListShares *m_shares;
    RecordRef m_shown;
    RecordRef m_awaited; // to be selected when the whole list is there
    bool m_panelOpen = true;
    bool m_dividerMoved = false; // by hand: then it stays where it is
};

} // namespace vigie
