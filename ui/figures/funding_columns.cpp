#include "ui/figures/funding_layouter.h"
#include "ui/figures/text_lines.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr double thickestColumn = 84;

class FundingColumns : private FundingLayouter
{
public:
    using FundingLayouter::FundingLayouter;

    FundingLayout layout()
    {
        const int slotCount = placeGroups();
        double tickWidth = 0;
        for (const double tick : m_layout.ticks) {
            tickWidth
                = std::max(tickWidth, m_tickMetrics.horizontalAdvance(m_axis.tickLabel(tick, m_wording)));
        }
        const double left = m_plot.left() + tickWidth + 10;
        m_slot = (m_plot.right() - left) / slotCount;
        wrapLabels();
        const double bottom = m_plot.bottom() - m_labelHeight - m_unknownHeight - 8;
        const double top = std::min(m_plot.top() + lineHeight(m_valueMetrics) + 6, bottom - 10);
        m_layout.plotArea = QRectF(QPointF(left, top), QPointF(m_plot.right(), bottom));
        m_layout.thickness = std::min(0.68, thickestColumn / m_slot);
        placeTicks(tickWidth);
        placeBars();
        placeLabels();
        return m_layout;
    }

private:
    // Years stand on one line and are thinned out when they are many; "No date" may break.
    void wrapLabels()
    {
        const double widest = m_groupMetrics.horizontalAdvance(QStringLiteral("2000")) + 8;
        const int every = std::max(1, static_cast<int>(std::ceil(widest / m_slot)));
        for (int group = 0; group < m_count; ++group) {
            const bool year = key(group).kind == FundingKey::Kind::Year;
            const QString label = fundingLabel(key(group), m_wording);
            QStringList lines;
            if (!year) {
                lines = wrappedLabel(label, std::max(m_slot - 4, 40.0), m_groupMetrics);
            } else if ((m_count - 1 - group) % every == 0) {
                lines = QStringList{label};
            }
            m_labels.push_back(lines);
            m_labelHeight = std::max(m_labelHeight, heightOf(lines, m_groupMetrics));
            const QString unknown = unknownText(m_table.unknownOf(group));
            QStringList unknownLines = wrappedLabel(unknown, m_slot - 4, m_unknownMetrics);
            if (widestLine(unknownLines, m_unknownMetrics) > m_slot - 4
                || (!unknownLines.isEmpty() && unknownLines.back().endsWith(u'…'))) {
                unknownLines.clear(); // the caption still says how many there are
            }
            m_unknown.push_back(unknownLines);
            m_unknownHeight = std::max(m_unknownHeight, heightOf(unknownLines, m_unknownMetrics));
        }
    }

    double y(double value) const
    {
        return m_layout.plotArea.bottom() - value / m_axis.maximum() * m_layout.plotArea.height();
    }

    void placeTicks(double tickWidth)
    {
        for (const double tick : m_layout.ticks) {
            const double height = lineHeight(m_tickMetrics);
            const QRectF rect(m_plot.left(), y(tick) - height / 2, tickWidth, height);
            m_layout.tickLabels.push_back({rect, {m_axis.tickLabel(tick, m_wording)}});
        }
    }

    void placeBars()
    {
        m_layout.ranges.resize(static_cast<size_t>(m_count));
        std::vector<double> tops(static_cast<size_t>(m_count), 0);
        for (size_t i = 0; i < m_table.marks.size(); ++i) {
            const FundingMark &mark = m_table.marks[i];
            if (!m_table.isDrawn(mark) || !mark.amount.known) {
                continue;
            }
            double &top = tops[static_cast<size_t>(mark.group)];
            const double next = top + static_cast<double>(mark.amount.value);
            m_layout.parts.push_back({static_cast<int>(i), barRect(mark.group, y(next), y(top))});
            top = next;
        }
        for (int group = 0; group < m_count; ++group) {
            const FundingAmount total = m_table.totalOf(group);
            if (total.isRange()) {
                m_layout.ranges[static_cast<size_t>(group)]
                    = barRect(group, y(static_cast<double>(total.max)), y(static_cast<double>(total.value)));
            }
        }
    }

    QRectF barRect(int group, double top, double bottom) const
    {
        const double width = m_slot * m_layout.thickness;
        const double centre = m_layout.slotRect(group).center().x();
        return QRectF(QPointF(centre - width / 2, top), QPointF(centre + width / 2, bottom));
    }

    void placeLabels()
    {
        for (int group = 0; group < m_count; ++group) {
            const QRectF slot = m_layout.slotRect(group);
            const auto index = static_cast<size_t>(group);
            const QRectF label(slot.left(), m_layout.plotArea.bottom() + 6, slot.width(), m_labelHeight);
            m_layout.groupLabels.push_back({label, m_labels[index]});
            const QRectF unknown(slot.left(), label.top() + heightOf(m_labels[index], m_groupMetrics),
                slot.width(), heightOf(m_unknown[index], m_unknownMetrics));
            m_layout.unknownLabels.push_back({unknown, m_unknown[index]});
            placeValue(group, slot);
        }
    }

    void placeValue(int group, const QRectF &slot)
    {
        const FundingAmount total = m_table.totalOf(group);
        QString text = valueText(total);
        if (m_valueMetrics.horizontalAdvance(text) > m_slot - 3) {
            text.clear(); // the axis and the table still tell it
        }
        const double height = lineHeight(m_valueMetrics);
        const double top = y(static_cast<double>(std::max(total.value, total.max))) - height - 3;
        m_layout.valueLabels.push_back({QRectF(slot.left(), top, slot.width(), height),
            text.isEmpty() ? QStringList() : QStringList{text}});
    }

    double m_slot = 1;
    double m_labelHeight = 0;
    double m_unknownHeight = 0;
    std::vector<QStringList> m_labels;
    std::vector<QStringList> m_unknown;
};

} // namespace

FundingLayout layoutColumns(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording)
{
    return FundingColumns(table, plot, style, wording).layout();
}

} // namespace vigie
