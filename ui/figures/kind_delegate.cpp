#include "ui/figures/kind_delegate.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie {

namespace {

constexpr int around = 8;
constexpr int iconSize = 16;
constexpr int textLeft = around + 10 + iconSize + 10;
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

void KindDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect ground = option.rect.adjusted(around, 2, -around, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(
            selected && (option.state & QStyle::State_HasFocus) ? QPen(theme.accentLine) : QPen(Qt::NoPen));
        painter->setBrush(selected ? theme.accentSoft : theme.page);
        painter->drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QRect icon(ground.left() + 10, ground.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    QFont font = option.font;
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme.text);
    painter->drawText(
        QRect(option.rect.left() + textLeft, ground.top(), ground.right() - textLeft - 4, ground.height()),
        flags, index.data().toString());
    painter->restore();
}

QSize KindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget != nullptr ? option.widget->width() : 190;
    QFont font = option.font;
    font.setBold(true);
    const QRect text = QFontMetrics(font).boundingRect(
        QRect(0, 0, width - textLeft - around - 8, 200), flags, index.data().toString());
    return QSize(width, text.height() + 18);
}

} // namespace vigie
