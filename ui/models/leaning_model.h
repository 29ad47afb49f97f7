// LeaningModel: what leans on a source, one row for each of its claims: the fact, what the source says of it,
// its standing now and without the source.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/source_leaning.h"

#include <QAbstractTableModel>

namespace vigie {

class LeaningModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, FieldColumn, ValueColumn, NowColumn, WithoutColumn, ColumnCount };

    explicit LeaningModel(Workspace &workspace, QObject *parent = nullptr);

    void setSource(const RecordRef &source);
    RecordRef recordAt(int row) const { return m_rows[static_cast<size_t>(row)].record; }
    // "Without this source, 3 facts have no source left and 2 lose their standing." "" where nothing does.
    QString consequence() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded();

private:
    struct Row
    {
        RecordRef record;
        QString title;
        QString field;
        QString value;
        Standing now = Standing::Unsourced;
        Standing without = Standing::Unsourced;
        bool isDecided = false;
    };

    void refresh(const ChangeSummary &summary);
    void reload();
    void addRows(const LeaningFact &fact);
    QString withoutText(const Row &row) const;

    Workspace &m_workspace;
    RecordRef m_source;
    std::vector<LeaningFact> m_facts;
    std::vector<Row> m_rows;
};

// The same sentence for a source whose page is not open, as the question before deleting it asks.
QString leaningConsequence(const std::vector<LeaningFact> &facts, const Wording &wording);

} // namespace vigie
