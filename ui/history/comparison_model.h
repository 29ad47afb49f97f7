// ComparisonModel: what changed between two states, record by record; below a record what of it changed.
#pragma once

#include "app/editing/release_comparison.h"

#include <QAbstractItemModel>

#include <vector>

namespace vigie {

class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ComparisonModel(const Wording &wording, QObject *parent = nullptr);

    // words: one sentence a line of `records`, in its order.
    void setRecords(std::vector<ComparedRecord> records, const ChangeWords &words);
    const std::vector<ComparedRecord> &records() const { return m_records; }
    RecordRef recordAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString recordText(const ComparedRecord &record) const;

    Wording m_wording;
    std::vector<ComparedRecord> m_records;
    std::vector<QStringList> m_lines;
};

} // namespace vigie
