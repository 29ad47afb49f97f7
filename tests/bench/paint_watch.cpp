#include "tests/bench/paint_watch.h"

#include <QApplication>
#include <QPaintEvent>
#include <QThread>

namespace vigie::bench {

namespace {

constexpr double longest = 120'000; // ms; what takes longer is reported as such a time
constexpr int smallest = 1'000; // pixels; carets and small buttons that fade in keep nobody waiting

int areaOf(const QRegion &region)
{
    int area = 0;
    for (const QRect &part : region) {
        area += part.width() * part.height();
    }
    return area;
}

} // namespace

PaintWatch::PaintWatch()
{
    qApp->installEventFilter(this);
    QApplication::setCursorFlashTime(0); // a blinking cursor would never let the window rest
}

PaintTime PaintWatch::timeOf(
    const std::function<void()> &cause, const std::function<bool()> &finished, int quiet)
{
    PaintTime time;
    m_painted = false;
    m_clock.start();
    const auto now = [this] { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; };
    cause();
    while (!isOver(now(), time, finished, quiet)) {
        QCoreApplication::processEvents();
        if (std::exchange(m_painted, false)) {
            time.last = now();
            time.first = time.first < 0 ? time.last : time.first;
        } else {
            QThread::usleep(100);
        }
    }
    return time;
}

bool PaintWatch::isOver(
    double now, const PaintTime &time, const std::function<bool()> &finished, int quiet) const
{
    if (now > longest) {
        return true;
    }
    return now - qMax(time.last, 0.0) > quiet && (!finished || finished());
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_painted = m_painted || areaOf(static_cast<QPaintEvent *>(event)->region()) >= smallest;
    }
    return false;
}

} // namespace vigie::bench
