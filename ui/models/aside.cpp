#include "ui/models/aside.h"

#include "app/editing/workspace.h"
#include "app/storage/search_index.h"

namespace vigie {

Aside::Aside(const Workspace &workspace, QObject *parent, Urgency urgency)
    : QObject(parent)
    , m_databasePath(workspace.database().path())
    , m_searchIndexPath(workspace.searchIndexPath())
{
    m_thread.setObjectName(QStringLiteral("aside"));
    m_inThread.moveToThread(&m_thread);
    m_thread.start(urgency == Urgency::Idle ? QThread::IdlePriority : QThread::InheritPriority);
}

Aside::~Aside()
{
    cancel();
    // A connection is closed by the thread that opened it.
    QMetaObject::invokeMethod(
        &m_inThread,
        [this] {
            m_interruptible = nullptr;
            m_database.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Aside::ask(Question question)
{
    cancel();
    m_busy = true;
    const quint64 serial = m_serial;
    QMetaObject::invokeMethod(
        &m_inThread, [this, question = std::move(question), serial] { answer(question, serial); },
        Qt::QueuedConnection);
}

void Aside::cancel()
{
    ++m_serial;
    m_busy = false;
    if (Database *database = m_interruptible) {
        database->interrupt();
    }
}

void Aside::answer(const Question &question, quint64 serial)
{
    if (serial != m_serial) {
        return;
    }
    const Result<void> connected = connectInThread();
    const Answer given = connected ? question(*m_database)
                                   : Answer([this, error = connected.error()] { emit failed(error); });
    QMetaObject::invokeMethod(
        this,
        [this, given, serial] {
            if (serial == m_serial) {
                m_busy = false;
                given();
            }
        },
        Qt::QueuedConnection);
}

Result<void> Aside::connectInThread()
{
    if (m_database) {
        return {};
    }
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
    m_interruptible = m_database.get();
    return {};
}

} // namespace vigie
