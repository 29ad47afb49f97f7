// KeyLoader: reads the whole order of a long list, and its totals, in a thread of its own, with its own
// connection, while the window already shows the first page. A new question interrupts the one before.
#pragma once

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
    struct Answer
    {
        std::vector<RowKey> keys;
        std::vector<AmountTotal> totals;
    };

    // searchIndexPath: of the index that the database goes with, empty where there is none.
    KeyLoader(QString databasePath, QString searchIndexPath, QObject *parent = nullptr);
    ~KeyLoader() override;

    void load(const ListQuery &query);
    void cancel();
    bool isLoading() const { return m_loading; }

signals:
    void loaded(const std::shared_ptr<vigie::KeyLoader::Answer> &answer);
    void failed(const vigie::Error &error);

private:
    // In the thread:
    void answer(const ListQuery &query, quint64 serial);
    Result<Answer> read(const ListQuery &query);
    Result<Database *> connection();

    QString m_databasePath;
    QString m_searchIndexPath;
    QThread m_thread;
    QObject m_inThread; // what runs in the thread is called through it
    std::unique_ptr<Database> m_database; // of the thread
    std::unique_ptr<RecordList> m_list; // on it; kept, because it remembers its order for the next key typed
    std::atomic<Database *> m_interruptible = nullptr;
    std::atomic<quint64> m_serial = 0; // of the latest question
    bool m_loading = false;
};

} // namespace vigie
