#include "ui/records/cell_delegate.h"

#include "ui/models/cell_roles.h"
#include "ui/widgets/standing_mark.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace vigie {

namespace {

constexpr int tagPadding = 7;
constexpr qreal markSide = 11;
constexpr int lockSide = 14;

// Lines between rows are quieter than those around a table.
QColor between(const QColor &a, const QColor &b)
{
    return {(a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2};
}

} // namespace

CellDelegate::CellDelegate(Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{
}

int CellDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 13; // 30 pixels at 100 %
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int tag = index.data(TagRankRole).toInt() >= 0 ? 2 * tagPadding : 0;
    const int height = m_wraps && tag == 0 && option.rect.width() > 0
        ? wrappedHeight(option, index.data().toString())
        : rowHeight(option.fontMetrics);
    return {text + tag + 2 * sideMargin + 2, height};
}

int CellDelegate::wrappedHeight(const QStyleOptionViewItem &option, const QString &text) const
{
    const QRect room(0, 0, qMax(1, option.rect.width() - 2 * sideMargin), 10'000);
    const int words = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, text).height();
    return qMax(rowHeight(option.fontMetrics), words + 13);
}

void CellDelegate::paintWrapped(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    painter.setFont(fontFor(option, index));
    painter.setPen(index.data(FaintRole).toBool() ? theme.faint : theme.text);
    painter.drawText(option.rect.adjusted(sideMargin, 0, -sideMargin, -1),
        static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextWordWrap,
        index.data().toString());
}

const Theme &CellDelegate::themeFor(const QPalette &palette) const
{
    if (palette.cacheKey() != m_paletteKey) {
        m_paletteKey = palette.cacheKey();
        m_theme = Theme::of(palette);
        m_rowLine = between(m_theme.line, m_theme.card);
    }
    return m_theme;
}

QFont CellDelegate::fontFor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.font != m_baseFont) {
        m_baseFont = option.font;
        m_titleFont = option.font;
        m_titleFont.setWeight(QFont::Medium);
    }
    return index.column() == m_titleColumn ? m_titleFont : m_baseFont;
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeFor(option.palette);
    const QRect &rect = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, theme.accentSoft);
    }
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, m_rowLine);
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid()) {
        const QPointF centre = QRectF(rect).center();
        const QRectF box(centre.x() - markSide / 2, centre.y() - markSide / 2, markSide, markSide);
        paintStandingMark(*painter, box, static_cast<Standing>(mark.toInt()), option.palette);
        return;
    }
    const QVariant rank = index.data(TagRankRole);
    if (rank.isValid() && rank.toInt() >= 0) {
        paintTag(*painter, option, index.data().toString(), rank.toInt());
    } else if (m_wraps) {
        paintWrapped(*painter, option, index);
    } else {
        paintText(*painter, option, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accentLine);
        painter->drawRect(rect.adjusted(0, 0, -1, -2));
    }
}

void CellDelegate::paintTag(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &text, int rank) const
{
    const std::pair<QColor, QColor> tone = themeFor(option.palette).tag(rank);
    const int room = option.rect.width() - 2 * sideMargin - 2 * tagPadding + 6;
    if (room <= 0) {
        return;
    }
    const QStaticText &shown = m_texts.shortened(text, option.font, room).text;
    const QSizeF size = shown.size();
    const QRect &rect = option.rect;
    const QRectF label(rect.x() + sideMargin - 3, rect.y() + (rect.height() - size.height() - 3) / 2,
        size.width() + 2 * tagPadding, size.height() + 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.first);
    painter.drawRoundedRect(label, 3.5, 3.5);
    painter.restore();
    painter.setPen(tone.second);
    painter.setFont(option.font);
    painter.drawStaticText(QPointF(label.x() + tagPadding, label.y() + 1), shown);
}

void CellDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int lock = index.data(ConfidentialRole).toBool() ? lockSide + 5 : 0;
    const int room = option.rect.width() - 2 * sideMargin - lock;
    if (text.isEmpty() || room <= 0) {
        return;
    }
    if (lock > 0) {
        const QRect place(option.rect.x() + sideMargin,
            option.rect.y() + (option.rect.height() - lockSide) / 2, lockSide, lockSide);
        themedIcon(QStringLiteral("lock"), IconTone::Warning).paint(&painter, place);
    }
    const QFont font = fontFor(option, index);
    const QStaticText &shown = m_texts.shortened(text, font, room).text;
    const QSizeF size = shown.size();
    const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    const qreal x
        = right ? option.rect.right() + 1 - sideMargin - size.width() : option.rect.x() + sideMargin + lock;
    const Theme &theme = themeFor(option.palette);
    painter.setFont(font);
    painter.setPen(index.data(FaintRole).toBool() ? theme.faint : theme.text);
    painter.drawStaticText(
        QPointF(x, option.rect.y() + (option.rect.height() - 1 - size.height()) / 2), shown);
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && !m_wraps && !index.data(MarkRole).isValid()) {
        const QString text = index.data().toString();
        const int room = option.rect.width() - 2 * sideMargin;
        const bool elided = !text.isEmpty() && m_texts.shortened(text, fontFor(option, index), room).elided;
        QToolTip::showText(event->globalPos(), elided ? text : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace vigie
