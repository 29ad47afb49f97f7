// Aside: reads in a thread of its own, on its own connection, what the window must not wait for: counts,
// shares, pages of long queues. The latest question counts; one that is still being answered is interrupted.
#pragma once

#include "app/base/result.h"
#include "app/storage/database.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace vigie {

class Workspace;

class Aside : public QObject
{
    Q_OBJECT

public:
    // Runs in the thread; what it gives back runs in the window's, unless another question came meanwhile.
    using Answer = std::function<void()>;
    using Question = std::function<Answer(const Database &)>;

    // The database is the one the workspace has now: make another when it gets another
    // (ChangeSummary::everything, Workspace::prepared).
    // Idle: what nobody waits for, done when the processor has nothing better to do.
    enum class Urgency { Awaited, Idle };
    explicit Aside(const Workspace &workspace, QObject *parent = nullptr, Urgency urgency = Urgency::Awaited);
    ~Aside() override;

    void ask(Question question);
    void cancel();
    bool isBusy() const { return m_busy; }

signals:
    void failed(const vigie::Error &error); // the connection could not be made

private:
    void answer(const Question &question, quint64 serial); // in the thread
    Result<void> connectInThread();

    QString m_databasePath;
    QString m_searchIndexPath;
    QThread m_thread;
    QObject m_inThread; // what runs in the thread is called through it
    std::unique_ptr<Database> m_database; // of the thread
    std::atomic<Database *> m_interruptible = nullptr;
    std::atomic<quint64> m_serial = 0; // of the latest question
    bool m_busy = false;
};

} // namespace vigie
