#include "ui/figures/funding_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

FundingView::FundingView(QWidget *parent)
    : FigurePreview(parent)
{
    setObjectName(QStringLiteral("fundingView"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void FundingView::setFunding(std::shared_ptr<const FundingFigure> figure, const ExportSettings &settings)
{
    m_funding = figure;
    m_hovered = -1;
    setFigure(figure, settings);
    m_bars = figure == nullptr || figure->table().isEmpty()
        ? FundingLayout()
        : figure->layout(frameLayout().plot, figureStyle());
    selectMark(-1);
}

void FundingView::selectMark(int mark)
{
    const bool changed = mark != m_selected;
    m_selected = mark;
    if (m_funding != nullptr) {
        setAccessibleDescription(
            mark < 0 ? m_funding->altText() : m_funding->describe(mark).join(QStringLiteral(", ")));
    }
    update();
    if (changed) {
        emit markSelected(mark);
    }
}

QRectF FundingView::rectOfMark(int mark) const
{
    for (const BarPart &part : m_bars.parts) {
        if (part.mark == mark) {
            return toWidget(part.rect);
        }
    }
    return {};
}

int FundingView::markAt(const QPointF &inWidget) const
{
    const QPointF point = toFigure(inWidget);
    for (const BarPart &part : m_bars.parts) {
        if (part.rect.contains(point)) {
            return part.mark;
        }
    }
    // A group whose amounts are all unknown has no bar: its column or row answers instead.
    for (size_t group = 0; group < m_bars.slotOfGroup.size(); ++group) {
        const QRectF slot = m_bars.slotRect(static_cast<int>(group)).united(m_bars.groupLabels[group].rect);
        if (!slot.contains(point)) {
            continue;
        }
        const std::vector<FundingMark> &marks = m_funding->table().marks;
        for (size_t mark = 0; mark < marks.size(); ++mark) {
            if (marks[mark].group == static_cast<int>(group) && !marks[mark].amount.known) {
                return static_cast<int>(mark);
            }
        }
    }
    return -1;
}

bool FundingView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_funding == nullptr) {
        return FigurePreview::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark < 0) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), m_funding->describe(mark).join(u'\n'), this);
    }
    return true;
}

void FundingView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        selectMark(markAt(event->position()));
    }
}

void FundingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int mark = markAt(event->position()); mark >= 0) {
        emit markOpened(mark);
    }
}

void FundingView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark != m_hovered) {
        m_hovered = mark;
        setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void FundingView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FundingView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Escape:
        selectMark(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0) {
            emit markOpened(m_selected);
        }
        break;
    default:
        FigurePreview::keyPressEvent(event);
    }
}

void FundingView::step(int direction)
{
    const int count = static_cast<int>(m_bars.parts.size());
    if (count == 0) {
        return;
    }
    int place = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (m_bars.parts[static_cast<size_t>(i)].mark == m_selected) {
            place = i;
        }
    }
    const int next = std::clamp(place + direction, 0, count - 1);
    selectMark(m_bars.parts[static_cast<size_t>(next)].mark);
}

void FundingView::paintOverlay(QPainter &painter, const FrameLayout &)
{
    for (const BarPart &part : m_bars.parts) {
        const bool selected = part.mark == m_selected;
        if (!selected && part.mark != m_hovered) {
            continue;
        }
        QColor veil = figureStyle().text;
        veil.setAlpha(selected ? 0 : 28);
        painter.setBrush(veil);
        painter.setPen(selected ? QPen(figureStyle().text, 2) : QPen(Qt::NoPen));
        painter.drawRect(part.rect);
    }
}

} // namespace vigie
