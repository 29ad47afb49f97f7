#include "ui/records/flat_header.h"

#include "ui/records/cell_delegate.h"
#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie {

namespace {

constexpr int signWidth = 14;

}

FlatHeader::FlatHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(28);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_inHand) {
            emit resizedByHand(section, width);
        }
    });
}

void FlatHeader::mouseMoveEvent(QMouseEvent *event)
{
    m_inHand = true;
    QHeaderView::mouseMoveEvent(event);
    m_inHand = false;
}

void FlatHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_inHand = true;
    QHeaderView::mouseDoubleClickEvent(event);
    m_inHand = false;
}

QFont FlatHeader::wordFont() const
{
    QFont words = font();
    words.setWeight(QFont::DemiBold);
    return words;
}

QSize FlatHeader::sectionSizeFromContents(int section) const
{
    const QString text = model() ? model()->headerData(section, Qt::Horizontal).toString() : QString();
    const QFontMetrics metrics(wordFont());
    return {
        metrics.horizontalAdvance(text) + 2 * CellDelegate::sideMargin + signWidth, metrics.height() + 11};
}

void FlatHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.line);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const int alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    const QRect room = rect.adjusted(CellDelegate::sideMargin, 0, -CellDelegate::sideMargin, -1);
    const QFontMetrics metrics(wordFont());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width() - (sorted ? signWidth : 0));
    const int width = metrics.horizontalAdvance(shown);
    const bool right = (alignment & Qt::AlignRight) != 0;
    const int x = right ? room.right() + 1 - width - (sorted ? signWidth : 0) : room.x();
    painter->setFont(wordFont());
    painter->setPen(theme.muted);
    painter->drawText(QRect(x, room.y(), width + 2, room.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
    if (sorted) {
        const QRectF sign(x + width + 2, room.y(), signWidth, room.height());
        drawChevron(*painter, sign, sortIndicatorOrder() == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow,
            theme.accent);
    }
    painter->restore();
}

} // namespace vigie
