// RecordTableModel: one list of the observatory as a table. It keeps the order of the rows (8 bytes each) and
// reads the cells of the rows that are seen. It never writes: setData() makes an Edit and returns; the row
// changes when the workspace says so.
//
// Short lists are read at once. Long ones show their first page at once and the rest when a thread has it:
// see isComplete().
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/record_list.h"
#include "ui/models/key_loader.h"
#include "ui/models/row_cache.h"

#include <QAbstractTableModel>

#include <memory>

namespace vigie {

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // Lists of more rows than largeFrom are read in the background.
    RecordTableModel(
        Workspace &workspace, ListView view, QObject *parent = nullptr, qint64 largeFrom = 20'000);

    ListView view() const { return m_query.view; }
    const ListQuery &query() const { return m_query; }
    // Words, filters and order at once; the view is the model's own.
    void setQuery(ListQuery query);
    const std::vector<ListColumn> &columns() const { return columnsOf(m_query.view); }
    int columnOf(const QString &key) const; // -1: none

    // Null while the row cannot be read.
    RecordRef refAt(int row) const;
    RowKey keyAt(int row) const { return m_keys[static_cast<size_t>(row)]; }
    const std::vector<RowKey> &keys() const { return m_keys; }
    int rowOf(const RecordRef &ref) const; // -1: not in the list
    std::vector<int> rowsOf(const std::vector<RowKey> &keys) const;

    bool isComplete() const { return m_complete; }
    // Whether another order is on its way, which may bring rows that are not there yet.
    bool isLoading() const { return m_loader && m_loader->isLoading(); }
    qint64 total() const { return m_total; } // rows without words and filters
    const std::vector<AmountTotal> &totals() const { return m_totals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // False, and failed() with the sentence, when the text cannot be understood or written.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // The words of another language from now on.
    void retranslate();

signals:
    void loaded(); // rows, total or totals are new
    void failed(const vigie::Error &error);

private:
    // How rows that come and go are told: one by one after an edit, so that a view keeps its place; all at
    // once after another question, which is another list.
    enum class Telling { OneByOne, AllAtOnce };
    void load(Telling telling);
    void askAgain();
    void loadRest();
    void waitForRows();
    void forgetFile();
    void replaceKeys(std::vector<RowKey> keys, Telling telling);
    void applyDifference(std::vector<RowKey> keys, Telling telling);
    void reorder(std::vector<RowKey> keys);

    void refresh(const ChangeSummary &summary);
    void refreshRows(const ChangeSummary &summary);
    bool mayMoveRows(const ChangeSummary &summary) const;
    bool dependsOn(RecordKind kind) const;
    void dropRemovedRows(const ChangeSummary &summary);
    void touchAll();
    void readTotal();
    void readTotals();

    const SeenRow *seen(int row) const;
    QVariant cellData(const SeenRow &row, size_t column, int role) const;

    Workspace &m_workspace;
    std::shared_ptr<OrderBook> m_book; // of this list, for the window and its loader
    RecordList m_list;
    ListQuery m_query;
    std::vector<RowKey> m_keys;
    mutable RowCache m_cache;
    std::unique_ptr<KeyLoader> m_loader; // made when first needed
    std::vector<AmountTotal> m_totals;
    qint64 m_total = 0;
    qint64 m_largeFrom;
    bool m_complete = true;
};

} // namespace vigie
