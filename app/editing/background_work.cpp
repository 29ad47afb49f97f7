#include "app/editing/background_work.h"

namespace vigie {

Result<void> doNow(const Work &work)
{
    return work({})();
}

BackgroundWork::BackgroundWork(Work work)
    : m_work(std::move(work))
{
}

BackgroundWork::~BackgroundWork()
{
    m_stopped = true;
    if (m_thread) {
        m_thread->wait();
    }
}

void BackgroundWork::start()
{
    m_thread.reset(QThread::create([this] {
        m_conclusion = m_work([this](double share) { return report(share); });
        QMetaObject::invokeMethod(this, &BackgroundWork::conclude, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void BackgroundWork::waitFor(int milliseconds)
{
    if (m_thread && m_thread->wait(static_cast<unsigned long>(milliseconds))) {
        conclude();
    }
}

// May be called from several threads: a long statement is watched from another one.
bool BackgroundWork::report(double share)
{
    const int percent = static_cast<int>(share * 100);
    if (m_lastPercent.exchange(percent) != percent) {
        emit progressed(share);
    }
    return !m_stopped;
}

void BackgroundWork::conclude()
{
    if (m_isConcluded) {
        return; // waitFor() was quicker than the message
    }
    m_isConcluded = true;
    m_thread->wait();
    const Result<void> result = m_conclusion();
    emit ended(result);
}

} // namespace vigie
