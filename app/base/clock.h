// Clock: what time it is. Whoever writes a time takes one in its constructor, so that tests can hold it
// still.
#pragma once

#include <QDateTime>

namespace vigie {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; // UTC
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace vigie
