// QualityModel: the contracts of the report on quality as a table: name, key facts known, what is missing,
// and how the fields are sourced.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/quality_reader.h"

#include <QAbstractTableModel>

namespace vigie {

class QualityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, KeyFacts, Missing, Shares, Verified, ToVerify, Unsourced, Contradicted, ColumnCount };

    explicit QualityModel(const Workspace &workspace, QObject *parent = nullptr);
    void setQuality(ObservatoryQuality quality);
    const ObservatoryQuality &quality() const { return m_quality; }
    const ContractQuality &contractAt(int row) const { return m_quality.contracts[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString textOf(const ContractQuality &contract, Column column) const;

    const Workspace &m_workspace;
    ObservatoryQuality m_quality;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace vigie
