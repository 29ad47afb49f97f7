// InterruptionWatch: makes a long statement stoppable: while it lives, it asks again and again whether the
// work may go on, and interrupts what runs on the database when it may not (the statement ends with
// Cancelled).
#pragma once

#include "app/storage/database.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace vigie {

class InterruptionWatch
{
public:
    // Asked in a thread of its own, some twenty times a second; an empty function stops nothing.
    InterruptionWatch(Database &database, std::function<bool()> mayGoOn);
    ~InterruptionWatch();
    InterruptionWatch(const InterruptionWatch &) = delete;
    InterruptionWatch &operator=(const InterruptionWatch &) = delete;

private:
    void watch();

    Database &m_database;
    std::function<bool()> m_mayGoOn;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isEnded = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace vigie
