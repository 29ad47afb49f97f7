#include "tests/bench/paint_watch.h"

#include <QApplication>
#include <QPaintEvent>
#include <QThread>

namespace vigie::bench {

namespace {

constexpr double patience = 10'000; // ms, for the first repaint
constexpr double longest = 120'000; // ms, for the last one
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
    double restingSince = -1; // when both had happened: a first repaint, and `finished`
    m_painted = false;
    m_clock.start();
    const auto now = [this] { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; };
    cause();
    while (now() < (time.first < 0 ? patience : longest)) {
        QCoreApplication::processEvents();
        if (std::exchange(m_painted, false)) {
            time.last = now();
            time.first = time.first < 0 ? time.last : time.first;
            restingSince = -1;
        } else {
            QThread::usleep(100);
        }
        if (restingSince < 0 && time.first >= 0 && (!finished || finished())) {
            restingSince = now();
        }
        if (restingSince >= 0 && now() - restingSince > quiet) {
            break;
        }
    }
    return time;
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        m_painted = m_painted || areaOf(static_cast<QPaintEvent *>(event)->region()) >= smallest;
    }
    return false;
}

} // namespace vigie::bench
