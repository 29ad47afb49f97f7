#include "ui/figures/figure_foot.h"

#include "ui/figures/figure_frame.h"
#include "ui/figures/text_lines.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

namespace vigie {

namespace {

constexpr double margin = 16;
constexpr double markSize = 12;
constexpr double rowHeight = 20;

double markWidth(const LegendEntry &entry)
{
    using Mark = LegendEntry::Mark;
    const bool wide = entry.mark == Mark::Bar || entry.mark == Mark::Hatched || entry.mark == Mark::Fading;
    return wide ? 2 * markSize : markSize;
}

} // namespace

FigureFoot::FigureFoot(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureFoot::setFoot(std::vector<LegendEntry> legend, const QStringList &caption)
{
    m_legend = std::move(legend);
    m_caption = caption.join(u' ');
    setAccessibleName(m_caption);
    setToolTip(m_caption);
    updateGeometry();
    update();
}

double FigureFoot::arrange(double width, QPainter *painter) const
{
    FigureStyle style = Theme::of(palette()).dark ? FigureStyle::darkSlide() : FigureStyle::light();
    style.background = Theme::of(palette()).card;
    const QFontMetricsF metrics(font());
    double x = margin;
    double y = 10;
    for (const LegendEntry &entry : m_legend) {
        const double mark = markWidth(entry);
        const double item = mark + 7 + metrics.horizontalAdvance(entry.text);
        if (x > margin && x + item > width - margin) {
            x = margin;
            y += rowHeight;
        }
        if (painter != nullptr) {
            paintLegendMark(
                *painter, QRectF(x, y + (rowHeight - markSize) / 2, mark, markSize), entry, style);
            painter->setPen(Theme::of(palette()).muted);
            painter->drawText(
                QRectF(x + mark + 7, y, item, rowHeight), Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        }
        x += item + 18;
    }
    y += m_legend.empty() ? 0 : rowHeight + 4;
    const QStringList lines = wrappedText(m_caption, width - 2 * margin, 3, metrics);
    if (painter != nullptr) {
        painter->setPen(Theme::of(palette()).muted);
        paintLines(*painter, QRectF(margin, y, width - 2 * margin, 0), lines, Qt::AlignLeft);
    }
    return y + std::ceil(metrics.height()) * static_cast<double>(lines.size()) + 10;
}

int FigureFoot::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(arrange(width, nullptr)));
}

QSize FigureFoot::sizeHint() const
{
    return QSize(600, heightForWidth(width()));
}

void FigureFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.card);
    painter.setPen(theme.line);
    painter.drawLine(0, 0, width(), 0);
    arrange(width(), &painter);
}

} // namespace vigie
