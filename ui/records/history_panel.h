// HistoryPanel: what happened to one record, the newest first. It is read only; undo and redo are the
// workspace's.
#pragma once

#include "ui/models/history_model.h"

#include <QListView>

namespace vigie {

class HistoryPanel : public QListView
{
    Q_OBJECT

public:
    explicit HistoryPanel(Workspace &workspace, QWidget *parent = nullptr);
    void setRecord(const RecordRef &record) { m_model->setRecord(record); }

private:
    HistoryModel *m_model;
};

} // namespace vigie
