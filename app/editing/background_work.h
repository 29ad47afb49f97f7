// BackgroundWork: one long work in a thread of its own, while the window goes on: it reports how far it is,
// can be stopped, and hands what it made over in the thread that started it.
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace vigie {

// What is left to do with the outcome, where the work was started.
using Conclusion = std::function<Result<void>()>;
// The long part: touches nothing that another thread may touch meanwhile.
using Work = std::function<Conclusion(const Progress &)>;

// The long part and the conclusion one after the other, here and now.
Result<void> doNow(const Work &work);

class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(Work work);
    ~BackgroundWork() override; // stops, and waits for the thread; nothing is concluded then
    void start();
    // Asks the work to end with Cancelled; it may be too late for that.
    void stop() { m_stopped = true; }
    // Waits no longer than that, and concludes if the work is done by then.
    void waitFor(int milliseconds);

    bool isConcluded() const { return m_isConcluded; }

signals:
    void progressed(double share); // 0…1
    void ended(const vigie::Result<void> &result); // of the conclusion; last thing that happens

private:
    bool report(double share);
    void conclude();

    Work m_work;
    Conclusion m_conclusion;
    bool m_isConcluded = false;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_lastPercent = -1;
};

} // namespace vigie
