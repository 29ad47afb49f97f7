// PastRecordModel: one record then and now, field by field: what differs stands out.
#pragma once

#include "app/editing/change_words.h"
#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace vigie {

class PastRecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Then, Now, ColumnCount };

    explicit PastRecordModel(Workspace &workspace, QObject *parent = nullptr);

    void setStates(const std::optional<Record> &then, const std::optional<Record> &now);
    // The name of the field in the row; "" where it is the same then and now.
    QString changedField(int row) const;
    int changes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString field;
        QString label;
        QString then;
        QString now;
        bool differs = false;
    };

    Workspace &m_workspace;
    std::vector<Line> m_lines; // fields with a value then or now
};

} // namespace vigie
