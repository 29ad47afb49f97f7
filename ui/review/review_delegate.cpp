#include "ui/review/review_delegate.h"

#include "app/records/review_words.h"
#include "ui/review/review_model.h"
#include "ui/widgets/kind_icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie {

namespace {

constexpr int margin = 12;
constexpr int iconSide = 18;
constexpr int leading = 3;

// Draws a piece of a line from the left, elided where the room ends; gives back where it ends.
int drawText(QPainter &painter, int x, int right, int baseline, const QFont &font, const QColor &colour,
    const QString &text)
{
    if (x >= right) {
        return x;
    }
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, right - x);
    painter.drawText(x, baseline, shown);
    return x + metrics.horizontalAdvance(shown);
}

} // namespace

ReviewDelegate::ReviewDelegate(const ReviewModel &model, const Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_workspace(workspace)
{
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 3 * option.fontMetrics.height() + 2 * leading + 16};
}

void ReviewDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ReviewItem &item = m_model.itemAt(index.row());
    const Wording &wording = m_workspace.wording();
    const Theme theme = Theme::of(option.palette);
    const QRect &row = option.rect;
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, theme.accentSoft);
        painter->fillRect(row.x(), row.y(), 3, row.height(), theme.accent);
    }
    painter->fillRect(row.x(), row.bottom(), row.width(), 1, theme.line);
    themedIcon(kindIcon(item.record.kind), selected ? IconTone::Accent : IconTone::Muted)
        .paint(painter, QRect(row.x() + margin, row.y() + 8, iconSide, iconSide));

    const int line = option.fontMetrics.height() + leading;
    const int left = row.x() + margin + iconSide + 9;
    int right = row.right() - margin;
    int baseline = row.y() + 8 + option.fontMetrics.ascent();
    const QString asked = askedText(item, wording);
    if (!asked.isEmpty()) {
        const int room = qMin(option.fontMetrics.horizontalAdvance(asked) + 1, (right - left) / 2);
        drawText(*painter, right - room, right, baseline, option.font, theme.accent, asked);
        right -= room + margin;
    }
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    // The field is always told: the name of the record gives way.
    const int label
        = item.fieldLabel.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(item.fieldLabel) + 9;
    const int titleEnd = right - qMin(label, (right - left) / 2);
    const int end = drawText(*painter, left, titleEnd, baseline, strong, theme.text, item.title);
    drawText(*painter, end + 8, right, baseline, option.font, theme.muted, item.fieldLabel);
    right = row.right() - margin;
    baseline += line;
    drawText(*painter, left, right, baseline, option.font, theme.text, problemText(item, wording));
    baseline += line;
    const QString remedy = QStringLiteral("→ ") % remedyText(item, wording);
    drawText(*painter, left, right, baseline, option.font, theme.muted, remedy);
    painter->restore();
}

} // namespace vigie
