// HistoryModel: what happened to one record, the newest first: a sentence, and below it who and when.
#pragma once

#include "app/editing/workspace.h"

#include <QAbstractListModel>

namespace vigie {

class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(Workspace &workspace, QObject *parent = nullptr);

    void setRecord(const RecordRef &record);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reload();
    QString sentence(const JournalItem &item) const;
    QString whoAndWhen(const JournalItem &item) const;

    Workspace &m_workspace;
    RecordRef m_record;
    std::vector<JournalItem> m_items;
};

} // namespace vigie
