#include "ui/figures/figure_frame.h"

#include "ui/figures/hatching.h"
#include "ui/figures/text_lines.h"

#include <QPainter>

#include <algorithm>

namespace vigie {

namespace {

constexpr int titleSize = 20;
constexpr int subtitleSize = 13;
constexpr int legendSize = 12;
constexpr int captionSize = 11;
constexpr double margin = 28;
constexpr double markWidth = 12;
constexpr double markGap = 7;
constexpr double legendSpacing = 20;
constexpr double legendRow = 20;

// The size at which 12-pixel text is comfortable; a slide of 1920 × 1080 shows it more than twice as large.
constexpr QSizeF comfortable(900, 506);
constexpr double smallestScale = 0.8;

double preferredScale(const QSizeF &size)
{
    const double fit = std::min(size.width() / comfortable.width(), size.height() / comfortable.height());
    return std::max(fit, std::min(smallestScale, size.width() / 560));
}

double lineHeight(const QFontMetricsF &metrics)
{
    return std::ceil(metrics.height());
}

double widthOfMark(const LegendEntry &entry)
{
    const bool wide = entry.mark != LegendEntry::Mark::Square && entry.mark != LegendEntry::Mark::Ring
        && entry.mark != LegendEntry::Mark::Diamond;
    return wide ? 2 * markWidth : markWidth;
}

class FrameLayouter
{
public:
    FrameLayouter(
        const Figure &figure, const QSizeF &size, const FigureStyle &style, const FrameOptions &options)
        : m_figure(figure)
        , m_size(size)
        , m_style(style)
        , m_options(options)
    {
    }

    FrameLayout at(double scale) const
    {
        FrameLayout layout;
        layout.scale = scale;
        layout.size = m_size / scale;
        const double width = layout.size.width() - 2 * margin;
        const double top = placeHeading(layout, width);
        const double bottom = placeFoot(layout, width);
        layout.plot = QRectF(margin, top, width, std::max(20.0, bottom - top));
        return layout;
    }

private:
    double placeHeading(FrameLayout &layout, double width) const
    {
        const QFontMetricsF title(m_style.font(titleSize, true));
        const QFontMetricsF subtitle(m_style.font(subtitleSize));
        layout.titleLines
            = wrappedText(m_options.title.isEmpty() ? m_figure.title() : m_options.title, width, 3, title);
        layout.titleRect = QRectF(
            margin, margin - 6, width, lineHeight(title) * static_cast<double>(layout.titleLines.size()));
        layout.subtitleLines = wrappedText(m_figure.subtitle(), width, 2, subtitle);
        layout.subtitleRect = QRectF(margin, layout.titleRect.bottom() + 2, width,
            lineHeight(subtitle) * static_cast<double>(layout.subtitleLines.size()));
        return layout.subtitleRect.bottom() + 18;
    }

    // From the bottom up; returns where the plot must end.
    double placeFoot(FrameLayout &layout, double width) const
    {
        const QFontMetricsF caption(m_style.font(captionSize));
        layout.captionLines = wrappedText(m_figure.caption().join(u' '), width, 7, caption);
        const double captionHeight = lineHeight(caption) * static_cast<double>(layout.captionLines.size());
        layout.captionRect
            = QRectF(margin, layout.size.height() - margin + 6 - captionHeight, width, captionHeight);
        if (!m_options.legend) {
            return layout.captionRect.top() - 16;
        }
        placeLegend(layout, width);
        if (layout.legend.empty()) {
            return layout.captionRect.top() - 16;
        }
        const double height = layout.legend.back().rect.bottom();
        const double top = layout.captionRect.top() - 12 - height;
        for (LegendItem &item : layout.legend) {
            item.rect.translate(margin, top);
        }
        return top - 14;
    }

    void placeLegend(FrameLayout &layout, double width) const
    {
        const QFontMetricsF metrics(m_style.font(legendSize));
        QPointF at;
        for (const LegendEntry &entry : m_figure.legend(m_style)) {
            const double mark = widthOfMark(entry) + markGap;
            const QString text = metrics.elidedText(entry.text, Qt::ElideRight, width - mark);
            const double itemWidth = mark + metrics.horizontalAdvance(text);
            if (at.x() > 0 && at.x() + itemWidth > width) {
                at = QPointF(0, at.y() + legendRow);
            }
            layout.legend.push_back({entry, QRectF(at, QSizeF(itemWidth, legendRow)), text});
            at.rx() += itemWidth + legendSpacing;
        }
    }

    const Figure &m_figure;
    QSizeF m_size;
    const FigureStyle &m_style;
    const FrameOptions &m_options;
};

void paintLegend(QPainter &painter, const FrameLayout &layout, const FigureStyle &style)
{
    painter.setFont(style.font(legendSize));
    for (const LegendItem &item : layout.legend) {
        const double width = widthOfMark(item.entry);
        const QRectF mark(item.rect.left(), item.rect.center().y() - markWidth / 2, width, markWidth);
        paintLegendMark(painter, mark, item.entry, style);
        painter.setPen(style.text);
        painter.drawText(
            item.rect.adjusted(width + markGap, 0, 20, 0), Qt::AlignVCenter | Qt::AlignLeft, item.text);
    }
}

} // namespace

FrameLayout layoutFrame(
    const Figure &figure, const QSizeF &size, const FigureStyle &style, const FrameOptions &options)
{
    const FrameLayouter layouter(figure, size, style, options);
    double scale = preferredScale(size);
    const double smallest = std::min(scale, smallestScale);
    FrameLayout layout = layouter.at(scale);
    while (scale > smallest && layout.plot.height() < figure.heightWanted(layout.plot.width(), style)) {
        scale = std::max(smallest, scale * 0.97);
        layout = layouter.at(scale);
    }
    return layout;
}

void paintFigure(QPainter &painter, const Figure &figure, const QSizeF &size, const FigureStyle &style,
    const FrameOptions &options)
{
    const FrameLayout layout = layoutFrame(figure, size, style, options);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), style.background);
    painter.scale(layout.scale, layout.scale);
    painter.setPen(style.text);
    painter.setFont(style.font(titleSize, true));
    paintLines(painter, layout.titleRect, layout.titleLines, Qt::AlignLeft);
    painter.setPen(style.muted);
    painter.setFont(style.font(subtitleSize));
    paintLines(painter, layout.subtitleRect, layout.subtitleLines, Qt::AlignLeft);
    painter.save();
    figure.paintPlot(painter, layout.plot, style);
    painter.restore();
    paintLegend(painter, layout, style);
    painter.setPen(style.faint);
    painter.setFont(style.font(captionSize));
    paintLines(painter, layout.captionRect, layout.captionLines, Qt::AlignLeft);
    painter.restore();
}

void paintLegendMark(
    QPainter &painter, const QRectF &rect, const LegendEntry &entry, const FigureStyle &style)
{
    const QRectF bar = rect.adjusted(0, 1, 0, -1);
    painter.save();
    painter.setPen(Qt::NoPen);
    switch (entry.mark) {
    case LegendEntry::Mark::Square:
    case LegendEntry::Mark::Bar:
        painter.setBrush(entry.color);
        painter.drawRoundedRect(bar, 2, 2);
        break;
    case LegendEntry::Mark::Hatched:
        paintHatched(painter, bar, entry.color);
        break;
    case LegendEntry::Mark::Fading:
        paintFading(painter, bar, entry.color, true);
        break;
    case LegendEntry::Mark::Ring:
        painter.setBrush(style.background);
        painter.setPen(QPen(entry.color, 2));
        painter.drawEllipse(rect.center(), 4.5, 4.5);
        break;
    case LegendEntry::Mark::Diamond:
        painter.setBrush(entry.color);
        paintDiamond(painter, rect.center(), 5);
        break;
    }
    painter.restore();
}

void paintLines(QPainter &painter, const QRectF &rect, const QStringList &lines, Qt::Alignment alignment)
{
    const double height = lineHeight(QFontMetricsF(painter.font()));
    QRectF line(rect.left(), rect.top(), rect.width(), height);
    for (const QString &text : lines) {
        painter.drawText(line, alignment | Qt::AlignVCenter | Qt::TextDontClip, text);
        line.translate(0, height);
    }
}

} // namespace vigie
