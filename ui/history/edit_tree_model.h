// EditTreeModel: the history as a tree: one line an edit, the newest first, and below it what it changed,
// old → new. The first lines are there at once; the whole order is read aside, lines when they are shown.
#pragma once

#include "app/editing/change_words.h"
#include "app/editing/workspace.h"
#include "app/storage/journal_list.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>

namespace vigie {

class Aside;

class EditTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Who, When, Records, ColumnCount };

    // One change of an edit, as a line below it.
    struct ChangeRow
    {
        JournalItem item;
        ChangeLine line;
    };

    explicit EditTreeModel(Workspace &workspace, QObject *parent = nullptr);
    ~EditTreeModel() override;

    void setQuery(const JournalQuery &query);
    const JournalQuery &query() const { return m_query; }
    bool isLoading() const;
    // How many edits answer the query; -1 while that is not known.
    qint64 total() const;

    // Of the edit at the index, or of the one it belongs to; null where the index is invalid.
    const JournalRow *edit(const QModelIndex &index) const;
    const ChangeRow *change(const QModelIndex &index) const; // null for an edit and for "… and more"
    // The lines below an edit, as far as they were read.
    const std::vector<ChangeRow> &changesOf(const QModelIndex &edit) const;
    // More of the changes of a big edit; the index is the line that says so.
    bool isMore(const QModelIndex &index) const;
    void loadMore(const QModelIndex &index);
    static QString editText(const JournalRow &row);
    QString momentText(const QDateTime &moment) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded(); // the whole order is there
    void failed(const vigie::Error &error);

private:
    struct Children
    {
        std::vector<ChangeRow> rows;
        int read = 0; // items of the journal, also those that say nothing to people
        bool more = false; // the line that says so stands below the others
    };

    void reload();
    void loadAside();
    void take(std::vector<qint64> positions);
    void refresh(const ChangeSummary &summary);
    const JournalRow *rowAt(int row) const;
    void readPage(size_t page) const;
    Children &childrenOf(qint64 position) const;
    void readChildren(const JournalRow &row, Children &children) const;
    static int shownChildren(const Children &children);
    QVariant editData(const JournalRow &row, int column, int role) const;
    QVariant changeData(const QModelIndex &index, int role) const;

    Workspace &m_workspace;
    JournalQuery m_query;
    std::vector<qint64> m_positions; // newest first
    bool m_whole = false;
    std::unique_ptr<Aside> m_aside;
    mutable std::map<size_t, std::vector<JournalRow>> m_pages;
    mutable std::map<qint64, Children> m_children; // by position
    mutable std::unique_ptr<ChangeWords> m_words;
};

} // namespace vigie
