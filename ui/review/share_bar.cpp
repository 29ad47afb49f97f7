#include "ui/review/share_bar.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vigie {

void paintShares(QPainter &painter, const QRectF &rect, const StandingCounts &counts, const QPalette &palette)
{
    const Theme theme = Theme::of(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, 3, 3);
    painter.setClipPath(outline);
    painter.fillRect(rect, theme.line);
    qreal x = rect.left();
    const qint64 total = counts.total();
    for (const Standing standing : everyStanding) {
        const qreal width = total > 0 ? rect.width() * double(counts[standing]) / double(total) : 0;
        painter.fillRect(QRectF(x, rect.top(), width, rect.height()), theme.standing(standing));
        x += width;
    }
    painter.restore();
}

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(10);
    setMinimumWidth(120);
}

void ShareBar::setCounts(const StandingCounts &counts, const QString &words)
{
    m_counts = counts;
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShares(painter, rect(), m_counts, palette());
}

} // namespace vigie
