#include "ui/figures/timeline_view.h"

#include "ui/figures/timeline_figure.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

// The contracts are what a timeline is for: events leave them at least the half of a low window.
int rowsOfEvents(int height)
{
    constexpr int rowHeight = 35;
    return std::clamp(height / (2 * rowHeight) - 1, 1, 4);
}

// The figure's style in the colours of the window: the same shapes on the card of the page.
FigureStyle styleFor(const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    FigureStyle style = theme.dark ? FigureStyle::darkSlide() : FigureStyle::light();
    style.background = theme.card;
    style.text = theme.text;
    style.muted = theme.muted;
    style.faint = theme.faint;
    return style;
}

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_scale({}, {}, 0, 1)
{
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setTimeline(
    std::shared_ptr<const TimelineTable> table, TimelineColouring colouring, const Wording &wording)
{
    m_table = std::move(table);
    m_colouring = colouring;
    m_wording = wording;
    m_hovered = {};
    layOut();
    m_current = markOf(m_selected);
    if (m_current.isNull()) {
        m_selected = {};
    }
}

double TimelineView::scrolled() const
{
    return verticalScrollBar()->value();
}

void TimelineView::layOut()
{
    if (m_table == nullptr) {
        return;
    }
    const double width = std::max(300.0, viewport()->width() - 2 * viewMargin);
    m_painter = std::make_unique<TimelinePainter>(
        m_table, m_colouring, styleFor(palette()), *m_wording, width, rowsOfEvents(viewport()->height()));
    const TimeScale whole = m_painter->fittingScale();
    m_headHeight = m_painter->headHeight(whole);
    if (m_fitted) {
        m_scale = whole;
    } else {
        m_scale.resize(m_painter->left(), m_painter->right());
    }
    updateScrollBar();
    viewport()->update();
    emit periodChanged();
}

void TimelineView::updateScrollBar()
{
    const int room = std::max(0, static_cast<int>(viewport()->height() - m_headHeight));
    const int height
        = m_painter == nullptr ? 0 : static_cast<int>(std::ceil(m_painter->rows().height + viewMargin / 2));
    verticalScrollBar()->setRange(0, std::max(0, height - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(24);
}

void TimelineView::fit()
{
    m_fitted = true;
    if (m_painter != nullptr) {
        m_scale = m_painter->fittingScale();
    }
    moved();
}

void TimelineView::moved()
{
    if (m_painter != nullptr && m_table != nullptr) {
        m_scale.keepNear(m_table->firstDay, m_table->lastDay);
    }
    viewport()->update();
    emit periodChanged();
}

void TimelineView::zoomBy(double factor)
{
    m_fitted = false;
    m_scale.zoom(factor, (m_scale.left() + m_scale.right()) / 2);
    moved();
}

void TimelineView::showTicksOf(double days)
{
    constexpr double comfortable = 90;
    zoomBy(comfortable / days / m_scale.pixelsPerDay());
}

TimelineMark TimelineView::markAt(const QPointF &point) const
{
    if (m_painter == nullptr) {
        return {};
    }
    const QPointF inHead = point - QPointF(viewMargin, 0);
    if (inHead.y() < m_headHeight) {
        return m_painter->eventAt(inHead, m_scale);
    }
    return m_painter->rowAt(inHead - QPointF(0, m_headHeight - scrolled()), m_scale);
}

RecordRef TimelineView::recordOf(const TimelineMark &mark) const
{
    const auto index = static_cast<size_t>(std::max(0, mark.index));
    switch (mark.kind) {
    case TimelineMark::Kind::Row: {
        const auto bar = static_cast<size_t>(m_painter->rows().rows[index].bar);
        return {RecordKind::Contract, m_table->bars[bar].contract};
    }
    case TimelineMark::Kind::Event:
        return {RecordKind::Event, m_table->events[index].id};
    case TimelineMark::Kind::Undated:
        return {RecordKind::Contract, m_table->undated[index].contract};
    case TimelineMark::Kind::None:
        break;
    }
    return {};
}

TimelineMark TimelineView::markOf(const RecordRef &record) const
{
    if (record.isNull() || m_painter == nullptr) {
        return {};
    }
    for (const TimelineMark &mark : m_painter->marks()) {
        if (recordOf(mark) == record) {
            return mark;
        }
    }
    return {};
}

QStringList TimelineView::describe(const TimelineMark &mark) const
{
    const auto index = static_cast<size_t>(std::max(0, mark.index));
    switch (mark.kind) {
    case TimelineMark::Kind::Row:
        return describeBar(m_table->bars[static_cast<size_t>(m_painter->rows().rows[index].bar)], *m_wording);
    case TimelineMark::Kind::Event:
        return describeEvent(m_table->events[index], *m_wording);
    case TimelineMark::Kind::Undated:
        return {m_table->undated[index].name, tr("No published date")};
    case TimelineMark::Kind::None:
        break;
    }
    return {};
}

QRectF TimelineView::rectOfMark(const TimelineMark &mark) const
{
    const QRectF rect = m_painter->rectOf(mark, m_scale);
    const bool inHead = mark.kind == TimelineMark::Kind::Event;
    return rect.isNull() ? rect : rect.translated(viewMargin, inHead ? 0 : m_headHeight - scrolled());
}

QRectF TimelineView::rectOf(const RecordRef &record) const
{
    const TimelineMark mark = markOf(record);
    return mark.isNull() ? QRectF() : rectOfMark(mark).intersected(QRectF(viewport()->rect()));
}

void TimelineView::select(const RecordRef &record)
{
    setCurrent(markOf(record));
    bringIntoSight(m_current);
}

void TimelineView::setCurrent(const TimelineMark &mark)
{
    m_current = mark;
    const RecordRef record = recordOf(mark);
    setAccessibleDescription(describe(mark).join(QStringLiteral(", ")));
    viewport()->update();
    if (record != m_selected) {
        m_selected = record;
        emit recordSelected(record);
    }
}

void TimelineView::bringIntoSight(const TimelineMark &mark)
{
    if (mark.isNull()) {
        return;
    }
    if (mark.kind == TimelineMark::Kind::Event) {
        const TimelineEvent &event = m_table->events[static_cast<size_t>(mark.index)];
        const double x = m_scale.x(event.date.middle());
        if (x < m_scale.left() || x > m_scale.right()) {
            m_scale.pan(x - (m_scale.left() + m_scale.right()) / 2);
            m_fitted = false;
            moved();
        }
        return;
    }
    const QRectF rect = m_painter->rectOf(mark, m_scale);
    const double room = verticalScrollBar()->pageStep();
    if (rect.top() < scrolled()) {
        verticalScrollBar()->setValue(static_cast<int>(rect.top()) - 30);
    } else if (rect.bottom() > scrolled() + room) {
        verticalScrollBar()->setValue(static_cast<int>(rect.bottom() - room) + 8);
    }
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).card);
    if (m_painter == nullptr) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(viewMargin, 0);
    const double rowsBottom = m_headHeight + m_painter->rows().barsBottom - scrolled();
    const double bottom = std::min(double(viewport()->height()), rowsBottom);
    m_painter->paintLines(painter, m_scale, m_headHeight, std::max(m_headHeight, bottom));
    paintMark(painter, m_hovered, false);
    paintMark(painter, m_current, true);
    m_painter->paintHead(painter, m_scale);
    painter.setClipRect(
        QRectF(-viewMargin, m_headHeight, viewport()->width(), viewport()->height() - m_headHeight));
    painter.translate(0, m_headHeight - scrolled());
    m_painter->paintRows(painter, m_scale, scrolled(), scrolled() + viewport()->height() - m_headHeight);
}

void TimelineView::paintMark(QPainter &painter, const TimelineMark &mark, bool selected) const
{
    if (mark.isNull()) {
        return;
    }
    const QRectF rect = rectOfMark(mark).translated(-viewMargin, 0);
    if (rect.isNull()) {
        return;
    }
    const Theme theme = Theme::of(palette());
    QColor fill = theme.accentSoft;
    fill.setAlphaF(selected ? 0.8F : 0.35F);
    const bool inRows = mark.kind != TimelineMark::Kind::Event;
    painter.save();
    if (inRows) {
        painter.setClipRect(QRectF(-viewMargin, m_headHeight, viewport()->width(), viewport()->height()));
    }
    const bool row = mark.kind == TimelineMark::Kind::Row;
    painter.setPen(selected && hasFocus() ? QPen(theme.accentLine, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(row ? rect.adjusted(-6, 0.5, 6, -0.5) : rect.adjusted(-2, 0, 4, 0), 4, 4);
    painter.restore();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        layOut();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Timeline"));
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QStringList lines = describe(markAt(help->pos()));
        if (lines.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace vigie
