// PaintWatch: how long something takes until the last pixel it changes is painted, in this process.
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace vigie::bench {

struct PaintTime
{
    double first = -1; // ms from the cause to the end of the first repaint; -1: nothing was painted
    double last = -1; // … of the last one
};

class PaintWatch : public QObject
{
public:
    PaintWatch();

    // Does `cause`, then handles events until something was painted, `finished` holds, and nothing has been
    // painted for `quiet` ms since.
    PaintTime timeOf(
        const std::function<void()> &cause, const std::function<bool()> &finished = {}, int quiet = 250);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QElapsedTimer m_clock;
    bool m_painted = false;
};

} // namespace vigie::bench
