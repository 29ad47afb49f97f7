// RelatedPanel: the records that point at the one shown (indicators, payments, ties, claims), as a small
// table edited in place, with a line or a button that adds one and a button that removes.
#pragma once

#include "app/editing/workspace.h"
#include "ui/models/related_table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace vigie {

class RecordLineEdit;

struct RelatedPanelOptions
{
    RelatedRecords records;
    QString name; // of the object
    QString wideColumn; // takes the room that is left; empty: the first
    QString addedReference; // adding asks for the record of this field first; empty: a draft is added at once
    bool canChange = true;
};

class RelatedPanel : public QWidget
{
    Q_OBJECT

public:
    RelatedPanel(Workspace &workspace, RelatedPanelOptions options, QWidget *parent = nullptr);

    void setTarget(const RecordRef &target);
    int count() const { return m_model->rowCount(); }

signals:
    void countChanged();
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    // Every column as wide as its words need, as far as there is room; then the words go on in the next line.
    void fitColumns();
    int stretchedColumn() const;
    void buildFoot(QVBoxLayout *rows);
    void buildAddLine(QVBoxLayout *rows);
    void takeCount();
    void addDraft();
    void addPointingAt(const RecordRef &other, const std::optional<Record> &created);
    Record newRecord() const;
    void insert(const std::vector<Record> &records, const Record &shown);
    void removeSelected();
    void openRow(const QModelIndex &index);

    Workspace &m_workspace;
    RelatedPanelOptions m_options;
    RelatedTableModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    RecordLineEdit *m_line = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace vigie
