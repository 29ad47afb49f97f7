// A clock that stands still until it is told to go on.
#pragma once

#include "app/base/clock.h"

namespace vigie::testing {

class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime start = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC))
        : m_now(std::move(start))
    {
    }
    QDateTime now() const override { return m_now; }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace vigie::testing
