// LeaningPanel: every claim that leans on a source, and what its facts would be worth without it.
#pragma once

#include "app/editing/workspace.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace vigie {

class LeaningModel;

class LeaningPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LeaningPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setSource(const RecordRef &source);
    int count() const;

signals:
    void countChanged();
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

private:
    void takeRows();
    void openRow(const QModelIndex &index);

    LeaningModel *m_model;
    QTableView *m_table;
    QLabel *m_consequence;
    QLabel *m_empty;
};

} // namespace vigie
