#include "ui/shell/navigation_delegate.h"

#include "ui/shell/page.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace vigie {

using namespace navigation;

namespace {

constexpr int sideMargin = 8;
constexpr int iconSide = 18;
constexpr int headingRoom = 12;

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 106);
    return font;
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool heading = !index.data(PageRole).isValid();
    return {120, heading ? line + headingRoom + 8 : line + 11};
}

void NavigationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PageRole).isValid()) {
        paintPage(*painter, option, index);
    } else {
        paintHeading(*painter, option, index.data(Qt::DisplayRole).toString());
    }
    painter->restore();
}

void NavigationDelegate::paintHeading(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &text)
{
    painter.setFont(headingFont(option.font));
    painter.setPen(Theme::of(option.palette).muted);
    const QRect room = option.rect.adjusted(2 * sideMargin + 2, headingRoom, -sideMargin, -3);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
}

// The count that asks for attention, as a pill.
void NavigationDelegate::paintBadge(
    QPainter &painter, const QRect &row, const QString &number, const Theme &theme)
{
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.88);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 1;
    const int width = qMax(height, metrics.horizontalAdvance(number) + 13);
    const QRect pill(row.right() - 5 - width, row.center().y() - height / 2 + 1, width, height);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.badge);
    painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(theme.onBadge);
    painter.drawText(pill, Qt::AlignCenter, number);
    painter.restore();
}

void NavigationDelegate::paintPage(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme theme = Theme::of(option.palette);
    const PageInfo &info = infoOf(static_cast<Page>(index.data(PageRole).toInt()));
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect.adjusted(sideMargin, 1, -sideMargin - 1, -1);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        QColor ground = theme.accentSoft;
        ground.setAlphaF(selected ? 1.0F : 0.45F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(row, 5, 5);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.accent, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(0.7, 0.7, -0.7, -0.7), 5, 5);
    }
    int x = row.left() + 9;
    if (info.icon) {
        const QRect place(x, row.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        themedIcon(QString::fromLatin1(info.icon), selected ? IconTone::Accent : IconTone::Muted)
            .paint(&painter, place);
    }
    x += iconSide + 8;

    QFont font = option.font;
    painter.setFont(font);
    const QVariant count = index.data(CountRole);
    const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
    const int numberWidth = number.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(number) + 10;
    if (info.hasBadge && count.toLongLong() > 0) {
        paintBadge(painter, row, number, theme);
    } else {
        painter.setPen(selected ? theme.text : theme.muted);
        painter.drawText(row.adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, number);
    }

    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme.text);
    const QRect room(x, row.top(), row.right() - 9 - numberWidth - x, row.height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width() + 1));
}

} // namespace vigie
