#include "app/storage/interruption_watch.h"

#include <chrono>

namespace vigie {

namespace {

constexpr std::chrono::milliseconds betweenLooks(50);

}

InterruptionWatch::InterruptionWatch(Database &database, std::function<bool()> mayGoOn)
    : m_database(database)
    , m_mayGoOn(std::move(mayGoOn))
{
    if (m_mayGoOn) {
        m_thread = std::thread([this] { watch(); });
    }
}

InterruptionWatch::~InterruptionWatch()
{
    {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_isEnded = true;
    }
    m_ended.notify_one();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void InterruptionWatch::watch()
{
    std::unique_lock<std::mutex> lock(m_mutex);
    while (!m_ended.wait_for(lock, betweenLooks, [this] { return m_isEnded; })) {
        // Each time anew: an interruption that comes before its statement is forgotten.
        if (!m_mayGoOn()) {
            m_database.interrupt();
        }
    }
}

} // namespace vigie
