#include "ui/models/key_loader.h"

#include "app/storage/search_index.h"

namespace vigie {

KeyLoader::KeyLoader(QString databasePath, QString searchIndexPath, QObject *parent)
    : QObject(parent)
    , m_databasePath(std::move(databasePath))
    , m_searchIndexPath(std::move(searchIndexPath))
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

void KeyLoader::answer(const ListQuery &query, quint64 serial)
{
    if (serial != m_serial) {
        return;
    }
    Result<Answer> result = read(query);
    if (!result) {
        const Error error = result.error();
        QMetaObject::invokeMethod(
            this,
            [this, error, serial] {
                if (serial == m_serial && error.kind != ErrorKind::Cancelled) {
                    m_loading = false;
                    emit failed(error);
                }
            },
            Qt::QueuedConnection);
        return;
    }
    const auto shared = std::make_shared<Answer>(std::move(*result));
    QMetaObject::invokeMethod(
        this,
        [this, shared, serial] {
            if (serial == m_serial) {
                m_loading = false;
                emit loaded(shared);
            }
        },
        Qt::QueuedConnection);
}

Result<KeyLoader::Answer> KeyLoader::read(const ListQuery &query)
{
    Result<Database *> database = connection();
    if (!database) {
        return database.error();
    }
    Result<std::vector<RowKey>> keys = m_list->keys(query);
    if (!keys) {
        return keys.error();
    }
    Result<std::vector<AmountTotal>> totals = m_list->totals(query);
    if (!totals) {
        return totals.error();
    }
    Answer answer;
    answer.keys = std::move(*keys);
    answer.totals = std::move(*totals);
    return answer;
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
        m_list = std::make_unique<RecordList>(*m_database);
        m_interruptible = m_database.get();
    }
    return m_database.get();
}

} // namespace vigie
