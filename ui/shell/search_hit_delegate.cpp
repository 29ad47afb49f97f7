#include "ui/shell/search_hit_delegate.h"

#include "app/base/folded_text.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace vigie {

using namespace search_hits;

namespace {

constexpr QChar matchBegins(0xE000);
constexpr QChar matchEnds(0xE001);
constexpr int iconSide = 18;
constexpr int sideMargin = 12;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber();
}

// Draws one line in which what stands between the two marks is bold.
void drawMarked(
    QPainter &painter, const QRectF &room, const QString &marked, const QFont &font, const QColor &colour)
{
    QString plain;
    QList<QTextLayout::FormatRange> bold;
    for (const QChar character : marked) {
        if (character == matchBegins) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(plain.size());
            range.length = 0;
            range.format.setFontWeight(QFont::Bold);
            bold.append(range);
        } else if (character == matchEnds) {
            if (!bold.isEmpty() && bold.constLast().length == 0) {
                bold.last().length = static_cast<int>(plain.size()) - bold.constLast().start;
            }
        } else {
            plain.append(character.isSpace() ? QChar(u' ') : character);
        }
    }
    const QString shown
        = QFontMetrics(font).elidedText(plain, Qt::ElideRight, static_cast<int>(room.width() * 0.97));
    QTextLayout layout(shown, font);
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width() * 2);
    layout.endLayout();
    painter.setPen(colour);
    painter.setClipRect(room);
    layout.draw(&painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
    painter.setClipping(false);
}

} // namespace

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool twoLines = !index.data(ExcerptRole).toString().isEmpty();
    return {300, option.fontMetrics.height() * (twoLines ? 2 : 1) + 14};
}

void SearchHitDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(4, 0, -4, 0);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        QColor ground = theme.accentSoft;
        ground.setAlphaF(option.state & QStyle::State_Selected ? 1.0F : 0.45F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(row, 5, 5);
    }
    const int line = option.fontMetrics.height();
    const int top = row.top() + 7;
    const QRect icon(row.left() + sideMargin - 4, top + (line - iconSide) / 2, iconSide, iconSide);
    themedIcon(index.data(IconRole).toString(), IconTone::Muted).paint(painter, icon);

    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QString kind = index.data(KindRole).toString();
    const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(
        QRect(row.right() - sideMargin - kindWidth, top, kindWidth + 2, line), Qt::AlignVCenter, kind);

    const int left = icon.right() + 10;
    const int right = row.right() - sideMargin;
    drawMarked(*painter, QRectF(left, top, right - kindWidth - 14 - left, line),
        markedTitle(index.data(Qt::DisplayRole).toString()), option.font, theme.text);
    const QString excerpt = index.data(ExcerptRole).toString();
    if (!excerpt.isEmpty()) {
        drawMarked(*painter, QRectF(left, top + line, right - left, line), excerpt, small, theme.muted);
    }
    painter->restore();
}

QString SearchHitDelegate::markedTitle(const QString &title) const
{
    QString marked;
    qsizetype at = 0;
    while (at < title.size()) {
        qsizetype end = at;
        while (end < title.size() && isWordCharacter(title.at(end)) == isWordCharacter(title.at(at))) {
            ++end;
        }
        const QString part = title.mid(at, end - at);
        const QString folded = foldedText(part);
        bool matches = false;
        for (const QString &word : m_words) {
            matches = matches || (!word.isEmpty() && folded.startsWith(word));
        }
        marked += matches ? QString(matchBegins % part % matchEnds) : part;
        at = end;
    }
    return marked;
}

} // namespace vigie
