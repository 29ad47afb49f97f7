#include "ui/figures/timeline_shapes.h"

#include "ui/figures/hatching.h"

#include <algorithm>

namespace vigie {

namespace {

// How long an open end takes to fade: a convention of the drawing, said in the legend.
constexpr int fadingDays = 730;
// An end that was planned, has passed and is not confirmed: the last piece of the bar is hatched.
constexpr double unconfirmedTail = 14;

using Kind = BarSegment::Kind;

class Shaper
{
public:
    Shaper(const TimelineBar &bar, const TimeScale &scale, const QRectF &row, QDate today)
        : m_bar(bar)
        , m_scale(scale)
        , m_row(row)
        , m_today(today)
    {
    }

    BarShape shape(double amountWidth)
    {
        const bool hasEnd = !m_bar.end.isNull() && !m_bar.reversed;
        if (!m_bar.start.isNull() && hasEnd) {
            addFromStartToEnd();
        } else if (!m_bar.start.isNull()) {
            const double from = addStart();
            add(Kind::FadingOut, from, from + fadingDays * m_scale.pixelsPerDay());
        } else if (hasEnd) {
            const double until = m_scale.endX(m_bar.end.firstKnown());
            add(Kind::FadingIn, until - fadingDays * m_scale.pixelsPerDay(), until);
            addEnd(until);
        }
        addPlanned();
        addSignature();
        findBounds();
        placeAmount(amountWidth);
        return m_shape;
    }

private:
    double middle() const { return m_row.center().y(); }

    void add(Kind kind, double left, double right)
    {
        if (right - left > 0.5) {
            m_shape.segments.push_back(
                {kind, QRectF(left, middle() - barHeight / 2, right - left, barHeight)});
        }
    }

    // What may be before the sure part; returns where that begins.
    double addStart()
    {
        const UncertainDay &start = m_bar.start;
        if (!start.earliest.isValid()) {
            const double until = m_scale.x(start.latest);
            add(Kind::FadingIn, until - fadingDays * m_scale.pixelsPerDay(), until);
            return until;
        }
        const double from = m_scale.x(start.earliest);
        if (!start.latest.isValid()) {
            const double until = from + fadingDays * m_scale.pixelsPerDay();
            add(Kind::FadingIn, from, until);
            return until;
        }
        const double sure = start.isExact() ? from : m_scale.endX(start.latest);
        add(Kind::Hatched, from, sure);
        return sure;
    }

    void addEnd(double from)
    {
        const UncertainDay &end = m_bar.end;
        if (!end.latest.isValid()) {
            add(Kind::FadingOut, from, from + fadingDays * m_scale.pixelsPerDay());
        } else if (!end.isExact()) {
            add(Kind::Hatched, from, m_scale.endX(end.latest));
        }
    }

    void addFromStartToEnd()
    {
        const UncertainDay &end = m_bar.end;
        const double left = addStart();
        const double limit = end.latest.isValid() ? m_scale.endX(end.latest) : m_scale.endX(end.earliest);
        if (left >= limit) {
            // Both in the same vague period: nothing is sure.
            m_shape.segments.clear();
            add(Kind::Hatched, m_scale.x(m_bar.start.firstKnown()), limit);
            return;
        }
        double sure = end.isExact() ? limit : m_scale.x(end.firstKnown());
        if (!end.earliest.isValid()) {
            sure = left;
        }
        if (m_bar.endIsPlanned) {
            const bool passed = end.lastKnown() < m_today;
            const double tail = std::min(unconfirmedTail, (limit - left) / 3);
            sure = passed ? std::min(sure, limit - tail) : std::min(sure, m_scale.endX(m_today));
        }
        sure = std::max(left, sure);
        add(Kind::Solid, left, sure);
        if (end.latest.isValid()) {
            add(Kind::Hatched, sure, limit);
        } else {
            addEnd(sure);
        }
    }

    void addPlanned()
    {
        if (m_bar.planned.isNull() || m_shape.segments.empty()) {
            return;
        }
        const double planned = m_scale.endX(m_bar.planned.lastKnown());
        const double actual = m_shape.segments.back().rect.right();
        if (planned > actual + 1) {
            add(Kind::NotRun, actual, planned);
        } else if (planned < actual - 1) {
            m_shape.plannedEnd = planned;
        }
    }

    void addSignature()
    {
        const UncertainDay &signature = m_bar.signature;
        if (signature.isNull()) {
            return;
        }
        const double halfDay = m_scale.pixelsPerDay() / 2;
        m_shape.ring = QPointF(m_scale.x(signature.middle()) + halfDay, middle());
        const double left = m_scale.x(signature.firstKnown());
        const double right = m_scale.endX(signature.lastKnown());
        if (right - left > 2 * ringRadius + 4) {
            m_shape.signatureSpan = QRectF(QPointF(left, middle() - 3), QPointF(right, middle() + 3));
        }
    }

    void findBounds()
    {
        QRectF bounds;
        for (const BarSegment &segment : m_shape.segments) {
            bounds = bounds.united(segment.rect);
        }
        bounds = bounds.united(m_shape.signatureSpan);
        if (m_shape.ring) {
            const double r = ringRadius + 1.5;
            bounds = bounds.united(QRectF(m_shape.ring->x() - r, m_shape.ring->y() - r, 2 * r, 2 * r));
        }
        m_shape.bounds = bounds;
    }

    // The part of the bar, in sight, that is full enough for a text to stand on.
    QRectF fullPart() const
    {
        QRectF full;
        for (const BarSegment &segment : m_shape.segments) {
            QRectF part = segment.rect;
            if (segment.kind == Kind::FadingOut) {
                part.setWidth(part.width() * fullPartOfFading);
            } else if (segment.kind != Kind::Solid) {
                continue;
            }
            full = full.united(part);
        }
        full.setLeft(std::max(full.left(), m_scale.left()));
        full.setRight(std::min(full.right(), m_scale.right()));
        return full;
    }

    void placeAmount(double width)
    {
        if (width <= 0) {
            return;
        }
        const double top = middle() - barHeight / 2;
        const QRectF full = fullPart();
        double left = full.left() + 8;
        if (m_shape.ring && m_shape.ring->x() + ringRadius > full.left() - 2
            && m_shape.ring->x() < left + width + 8) {
            left = std::max(left, m_shape.ring->x() + ringRadius + 6);
        }
        const bool underMark
            = m_shape.plannedEnd && *m_shape.plannedEnd > left - 4 && *m_shape.plannedEnd < left + width + 4;
        if (left + width + 4 <= full.right() && !underMark) {
            m_shape.amount = QRectF(left, top, width, barHeight);
            m_shape.amountInside = true;
            return;
        }
        const double right = m_shape.bounds.right() + 6;
        const double before = m_shape.bounds.left() - 6 - width;
        if (right >= m_scale.left() && right + width <= m_scale.right()) {
            m_shape.amount = QRectF(right, top, width, barHeight);
        } else if (before >= m_scale.left() && before + width <= m_scale.right()) {
            m_shape.amount = QRectF(before, top, width, barHeight);
        }
    }

    const TimelineBar &m_bar;
    const TimeScale &m_scale;
    QRectF m_row;
    QDate m_today;
    BarShape m_shape;
};

} // namespace

BarShape barShape(
    const TimelineBar &bar, const TimeScale &scale, const QRectF &row, QDate today, double amountWidth)
{
    return Shaper(bar, scale, row, today).shape(amountWidth);
}

} // namespace vigie
