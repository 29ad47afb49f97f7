// ListHeader: what stands above a list: its title and count, the choice of columns, the button for a new
// record, the filters.
#pragma once

#include "ui/records/filter_bar.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace vigie {

class RecordTableView;

class ListHeader : public QWidget
{
    Q_OBJECT

public:
    ListHeader(
        Workspace &workspace, ListView view, RecordTableView &table, bool canAdd, QWidget *parent = nullptr);

    FilterBar &filters() const { return *m_filters; }
    // shown -1: not known yet
    void showCounts(qint64 shown, qint64 total);

signals:
    void addRequested();
    void columnsResetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillColumnMenu();

    Workspace &m_workspace;
    ListView m_view;
    RecordTableView &m_table;
    QLabel *m_title;
    QLabel *m_count;
    QPushButton *m_columns;
    QMenu *m_columnMenu;
    QPushButton *m_new;
    FilterBar *m_filters;
};

} // namespace vigie
