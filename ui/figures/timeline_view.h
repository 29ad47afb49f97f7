// TimelineView: the timeline one can move in. Wheel zooms at the pointer, dragging moves, arrows, + and - and
// 0 do the same from the keyboard, Tab walks the marks, Enter opens. It shows; what is opened, others decide.
#pragma once

#include "app/records/record_kind.h"
#include "ui/figures/timeline_painter.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace vigie {

inline constexpr double viewMargin = 16; // left and right of everything

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    // Keeps the period in sight and, where the record is still there, the selection.
    void setTimeline(
        std::shared_ptr<const TimelineTable> table, TimelineColouring colouring, const Wording &wording);
    const TimelinePainter *layout() const { return m_painter.get(); }
    const TimeScale &scale() const { return m_scale; }

    void fit();
    bool showsEverything() const { return m_fitted; }
    void zoomBy(double factor);
    // So that a tick is a year, a month or a day, about the middle of what is in sight.
    void showTicksOf(double days);

    RecordRef selectedRecord() const { return m_selected; }
    void select(const RecordRef &record);
    // Where the mark of a record stands, in the viewport; null when it is not in sight.
    QRectF rectOf(const RecordRef &record) const;

signals:
    void recordSelected(const vigie::RecordRef &record);
    void recordOpenRequested(const vigie::RecordRef &record);
    void periodChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void layOut();
    void updateScrollBar();
    void moved();
    TimelineMark markAt(const QPointF &point) const;
    RecordRef recordOf(const TimelineMark &mark) const;
    TimelineMark markOf(const RecordRef &record) const;
    QStringList describe(const TimelineMark &mark) const;
    QRectF rectOfMark(const TimelineMark &mark) const;
    void setCurrent(const TimelineMark &mark);
    void bringIntoSight(const TimelineMark &mark);
    void paintMark(QPainter &painter, const TimelineMark &mark, bool selected) const;
    double scrolled() const;

    std::shared_ptr<const TimelineTable> m_table;
    TimelineColouring m_colouring = TimelineColouring::Lane;
    std::optional<Wording> m_wording;
    std::unique_ptr<TimelinePainter> m_painter;
    TimeScale m_scale;
    bool m_fitted = true;
    double m_headHeight = 0; // of the whole time, so that rows stay put while one moves
    RecordRef m_selected;
    TimelineMark m_current; // by keyboard or pointer
    TimelineMark m_hovered;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
};

} // namespace vigie
