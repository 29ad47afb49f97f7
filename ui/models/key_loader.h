// KeyLoader: reads the whole order of a long list, and its totals, in a thread of its own, with its own
// connection, while the window already shows the first page. A new question interrupts the one before.
#pragma once

#include "app/storage/order_book.h"
#include "app/storage/record_list.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace vigie {

class KeyLoader : public QObject
{
    Q_OBJECT

public:
    using Keys = std::shared_ptr<std::vector<RowKey>>;
    using Totals = std::shared_ptr<std::vector<AmountTotal>>;

    // searchIndexPath: of the index that the database goes with, empty where there is none. book: where the
    // window finds the orders that are read here.
    KeyLoader(QString databasePath, QString searchIndexPath, std::shared_ptr<OrderBook> book,
        QObject *parent = nullptr);
    ~KeyLoader() override;

    void load(const ListQuery &query);
    void cancel();
    bool isLoading() const { return m_loading; } // the rows; totals may still be on their way

signals:
    void loaded(const vigie::KeyLoader::Keys &keys);
    void summed(const vigie::KeyLoader::Totals &totals); // after loaded
    void failed(const vigie::Error &error);

private:
    // In the thread:
    void answer(const ListQuery &query, quint64 serial);
    Result<void> read(const ListQuery &query, quint64 serial);
    Result<Database *> connection();
    // Does something in the window's thread, unless there is another question meanwhile.
    template <typename Work>
    void tell(quint64 serial, const Work &work);

    QString m_databasePath;
    QString m_searchIndexPath;
    std::shared_ptr<OrderBook> m_book;
    QThread m_thread;
    QObject m_inThread; // what runs in the thread is called through it
    std::unique_ptr<Database> m_database; // of the thread
    std::unique_ptr<RecordList> m_list; // on it; kept, because it remembers its order for the next key typed
    std::atomic<Database *> m_interruptible = nullptr; // while it reads what only this question needs
    std::atomic<quint64> m_serial = 0; // of the latest question
    bool m_loading = false;
};

} // namespace vigie
