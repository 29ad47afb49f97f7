// ReviewModel: the queue of what is to verify as a list that grows as it is read, and the counts of its
// facets. Everything is read aside; what a person settles goes at once, and the queue is asked again behind
// it.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/review_queue.h"
#include "ui/models/aside.h"

#include <QAbstractListModel>
#include <QTimer>

namespace vigie {

class ReviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ReviewModel(
        Workspace &workspace, QObject *parent = nullptr, std::function<QDate()> today = &QDate::currentDate);

    const ReviewFilter &filter() const { return m_filter; }
    void setFilter(const ReviewFilter &filter);
    const std::vector<ReviewCount> &counts() const { return m_counts; }
    bool isLoaded() const { return m_loaded; } // the first page is there
    bool isCounted() const { return m_counted; }

    const ReviewItem &itemAt(int row) const { return m_items[static_cast<size_t>(row)]; }
    // The line was settled: it goes before the queue is read again.
    void drop(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void retranslate();

signals:
    void loaded();
    void countsChanged();
    void failed(const vigie::Error &error);

private:
    void reconnect();
    void readAgain();
    void read(const ReviewPlace &from, int limit);
    void count();
    void take(ReviewPart page, bool fromTheBeginning);
    void replace(std::vector<ReviewItem> items);

    Workspace &m_workspace;
    std::function<QDate()> m_today;
    std::unique_ptr<Aside> m_pages;
    std::unique_ptr<Aside> m_counter;
    QTimer m_later; // after the last of several changes
    ReviewFilter m_filter;
    std::vector<ReviewItem> m_items;
    std::optional<ReviewPlace> m_next;
    std::vector<ReviewCount> m_counts;
    bool m_loaded = false;
    bool m_counted = false;
};

} // namespace vigie
