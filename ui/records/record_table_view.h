// RecordTableView: the table of a list: rows are selected whole, Enter goes to the record, typing goes to the
// filter, and the selection outlives a new order of the rows.
#pragma once

#include "ui/models/record_table_model.h"

#include <QTableView>

namespace vigie {

class CellDelegate;

class RecordTableView : public QTableView
{
    Q_OBJECT

public:
    RecordTableView(RecordTableModel &model, Workspace &workspace, QWidget *parent = nullptr);

    // The selected rows from top to bottom; the current one where none is selected.
    std::vector<int> selectedRows() const;
    std::vector<RecordRef> selectedRecords() const;
    RecordRef currentRecord() const;
    void goTo(int row);
    // The shown columns in the order they are shown.
    std::vector<int> shownColumns() const;
    void setColumnShown(int column, bool shown);
    // The widths a person gave by hand, by the column's key; all others follow from what stands in them.
    QHash<QString, int> chosenWidths() const { return m_chosenWidths; }
    void setChosenWidths(const QHash<QString, int> &widths);

signals:
    void currentRecordChanged();
    void openRequested(); // the keyboard wants to go to the record
    void removeRequested();
    void copyRequested();
    void typed(const QString &text); // letters, meant for the filter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    int widthOf(int column) const;
    void fitTitle();
    void keepSelection();
    void restoreSelection();

    RecordTableModel &m_model;
    Workspace &m_workspace;
    QHash<QString, int> m_chosenWidths;
    RecordRef m_keptCurrent;
    int m_keptColumn = 0;
    std::vector<RowKey> m_keptKeys;
    bool m_restoring = false;
};

} // namespace vigie
