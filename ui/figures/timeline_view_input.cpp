// What pointer, wheel and keys do in a TimelineView.
#include "ui/figures/timeline_view.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

constexpr double wheelFactor = 1.0016; // for each eighth of a degree
constexpr double keyStep = 60; // pixels

} // namespace

// Over the bars the wheel zooms; over the names it scrolls, as it does with Shift; sideways it moves in time.
void TimelineView::wheelEvent(QWheelEvent *event)
{
    const double x = event->position().x() - viewMargin;
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()) && !(event->modifiers() & Qt::AltModifier)) {
        m_fitted = false;
        m_scale.pan(-turned.x() * 0.6);
        moved();
    } else if (x < m_scale.left() || (event->modifiers() & Qt::ShiftModifier)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - turned.y() / 2);
    } else {
        m_fitted = false;
        m_scale.zoom(std::pow(wheelFactor, turned.y()), x);
        moved();
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_dragFrom = event->position();
        m_dragged = false;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        const TimelineMark mark = markAt(event->position());
        if (!(mark == m_hovered)) {
            m_hovered = mark;
            viewport()->setCursor(mark.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
            viewport()->update();
        }
        return;
    }
    const QPointF by = event->position() - *m_dragFrom;
    if (!m_dragged && by.manhattanLength() < 4) {
        return;
    }
    m_dragged = true;
    m_fitted = false;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragFrom = event->position();
    m_scale.pan(-by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - static_cast<int>(by.y()));
    moved();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom) {
        return;
    }
    if (!m_dragged) {
        setCurrent(markAt(event->position()));
    }
    m_dragFrom.reset();
    viewport()->setCursor(Qt::ArrowCursor);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const RecordRef record = recordOf(markAt(event->position()));
    if (!record.isNull()) {
        emit recordOpenRequested(record);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_fitted = false;
        m_scale.pan(event->key() == Qt::Key_Left ? -keyStep : keyStep);
        moved();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        verticalScrollBar()->triggerAction(
            event->key() == Qt::Key_Up ? QScrollBar::SliderSingleStepSub : QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / 1.25);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        fit();
        break;
    case Qt::Key_Escape:
        setCurrent({});
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isNull()) {
            emit recordOpenRequested(m_selected);
        }
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

// Tab walks through the marks, and leaves after the last.
bool TimelineView::focusNextPrevChild(bool next)
{
    const std::vector<TimelineMark> marks
        = m_painter == nullptr ? std::vector<TimelineMark>() : m_painter->marks();
    const auto found = std::find(marks.begin(), marks.end(), m_current);
    const auto place = found == marks.end() ? (next ? -1 : static_cast<std::ptrdiff_t>(marks.size()))
                                            : found - marks.begin();
    const auto wanted = place + (next ? 1 : -1);
    if (!hasFocus() || wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(marks.size())) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    setCurrent(marks[static_cast<size_t>(wanted)]);
    bringIntoSight(m_current);
    return true;
}

} // namespace vigie
