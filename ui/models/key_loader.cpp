#include "ui/models/key_loader.h"

#include "app/storage/search_index.h"

namespace vigie {

KeyLoader::KeyLoader(
    QString databasePath, QString searchIndexPath, std::shared_ptr<OrderBook> book, QObject *parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
    , m_searchIndexPath(std::move(searchIndexPath))
    , m_book(std::move(book))
{
    m_thread.setObjectName(QStringLiteral("key loader"));
    m_inThread.moveToThread(&m_thread);
    m_thread.start();
}

KeyLoader::~KeyLoader()
{
    cancel();
    // A connection is closed by the thread that opened it.
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            m_interruptible = nullptr;
            m_list.reset();
            m_database.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void KeyLoader::load(const ListQuery &query)
{
    cancel();
    m_loading = true;
    const quint64 serial = m_serial;
    QMetaObject::invokeMethod(
        &m_inThread, [this, query, serial] { answer(query, serial); }, Qt::QueuedConnection);
}

void KeyLoader::cancel()
{
    ++m_serial;
    m_loading = false;
    if (Database *database = m_interruptible) {
        database->interrupt();
    }
}

template <typename Work>
void KeyLoader::tell(quint64 serial, const Work &work)
{
    QMetaObject::invokeMethod(
        this,
        [this, serial, work] {
            if (serial == m_serial) {
                work();
            }
        },
        Qt::QueuedConnection);
}

void KeyLoader::answer(const ListQuery &query, quint64 serial)
{
    if (serial != m_serial) {
        return;
    }
    const Result<void> done = read(query, serial);
    m_interruptible = nullptr;
    if (!done && done.error().kind != ErrorKind::Cancelled) {
        tell(serial, [this, error = done.error()] {
            m_loading = false;
            emit failed(error);
        });
    }
}

Result<void> KeyLoader::read(const ListQuery &query, quint64 serial)
{
    Result<Database *> database = connection();
    if (!database) {
        return database.error();
    }
    // The order serves the next question, too: interrupted by every key, it would never be there.
    if (const Result<void> ready = m_list->makeReady(query); !ready || serial != m_serial) {
        return ready;
    }
    m_interruptible = *database;
    Result<std::vector<RowKey>> found = m_list->keys(query);
    if (!found) {
        return found.error();
    }
    tell(serial, [this, keys = std::make_shared<std::vector<RowKey>>(std::move(*found))] {
        m_loading = false;
        emit loaded(keys);
    });
    if (serial != m_serial) {
        return {};
    }
    Result<std::vector<AmountTotal>> sums = m_list->totals(query);
    if (!sums) {
        return sums.error();
    }
    tell(serial, [this, totals = std::make_shared<std::vector<AmountTotal>>(std::move(*sums))] {
        emit summed(totals);
    });
    return {};
}

Result<Database *> KeyLoader::connection()
{
    if (!m_database) {
        // With the index it answers in the order of the window's own first page, and a hundred times faster.
        const bool indexed = !m_searchIndexPath.isEmpty();
        Result<std::unique_ptr<Database>> opened
            = Database::open(m_databasePath, indexed ? OpenMode::ReadWrite : OpenMode::ReadOnly);
        if (!opened) {
            return opened.error();
        }
        if (indexed) {
            if (const Result<SearchIndex> index = SearchIndex::attach(**opened, m_searchIndexPath); !index) {
                return index.error();
            }
        }
        m_database = std::move(*opened);
        m_list = std::make_unique<RecordList>(*m_database, m_book);
    }
    return m_database.get();
}

} // namespace vigie
