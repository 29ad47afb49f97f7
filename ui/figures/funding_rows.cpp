#include "ui/figures/funding_layouter.h"
#include "ui/figures/text_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr double thickestRow = 24;
constexpr double tallestRow = 46;
constexpr double widestLabelShare = 0.36;

class FundingRows : private FundingLayouter
{
public:
    using FundingLayouter::FundingLayouter;

    FundingLayout layout()
    {
        m_layout.horizontal = true;
        const int slotCount = placeGroups();
        wrapLabels();
        const double left = m_plot.left() + m_labelWidth + 12;
        const double height
            = std::min(m_plot.height() - lineHeight(m_tickMetrics) - 6, slotCount * tallestRow);
        const double width = widthForBars(m_plot.right() - left);
        m_layout.plotArea = QRectF(left, m_plot.top(), width, std::max(10.0, height));
        m_slot = m_layout.plotArea.height() / slotCount;
        m_layout.thickness = std::min(0.62, thickestRow / m_slot);
        placeTicks();
        placeBars();
        placeLabels();
        return m_layout;
    }

    double heightWanted()
    {
        const int slotCount = placeGroups();
        wrapLabels();
        const int lines = static_cast<int>(std::max_element(
            m_labels.begin(), m_labels.end(), [](const QStringList &a, const QStringList &b) {
                return a.size() < b.size();
            })->size());
        return slotCount * (lineHeight(m_groupMetrics) * std::max(1, lines) + 5) + lineHeight(m_tickMetrics)
            + 8;
    }

private:
    void wrapLabels()
    {
        const double most = m_plot.width() * widestLabelShare;
        for (int group = 0; group < m_count; ++group) {
            m_labels.push_back(wrappedLabel(fundingLabel(key(group), m_wording), most, m_groupMetrics));
            m_labelWidth = std::max(m_labelWidth, widestLine(m_labels.back(), m_groupMetrics));
            m_details.push_back(detailOf(group));
        }
    }

    // What stands after the amount: "2 without amount"; alone, where no amount is known.
    QString detailOf(int group) const
    {
        const int unknown = m_table.unknownOf(group);
        if (m_table.totalOf(group).known || m_table.options.measure == FundingMeasure::Contracts) {
            return unknownText(unknown);
        }
        return m_wording.text(
            "Funding", QT_TRANSLATE_N_NOOP("Funding", "%n contract(s), amount not published"), unknown);
    }

    // So wide that every value still stands beside its bar.
    double widthForBars(double available) const
    {
        double width = available;
        for (int group = 0; group < m_count; ++group) {
            const FundingAmount total = m_table.totalOf(group);
            const double share = static_cast<double>(std::max(total.value, total.max)) / m_axis.maximum();
            const double label = textWidth(group) + 14;
            if (share > 0) {
                width = std::min(width, (available - label) / share);
            }
        }
        return std::max(40.0, width);
    }

    double textWidth(int group) const
    {
        return valueWidth(group) + m_unknownMetrics.horizontalAdvance(m_details[static_cast<size_t>(group)]);
    }

    double valueWidth(int group) const
    {
        const QString value = valueText(m_table.totalOf(group));
        return value.isEmpty() ? 0 : m_valueMetrics.horizontalAdvance(value) + 8;
    }

    double x(double value) const
    {
        return m_layout.plotArea.left() + value / m_axis.maximum() * m_layout.plotArea.width();
    }

    void placeTicks()
    {
        for (const double tick : m_layout.ticks) {
            const QString text = m_axis.tickLabel(tick, m_wording);
            const double width = m_tickMetrics.horizontalAdvance(text) + 2;
            const QRectF rect(
                x(tick) - width / 2, m_layout.plotArea.bottom() + 5, width, lineHeight(m_tickMetrics));
            m_layout.tickLabels.push_back({rect, {text}});
        }
    }

    QRectF barRect(int group, double left, double right) const
    {
        const double height = m_slot * m_layout.thickness;
        const double centre = m_layout.slotRect(group).center().y();
        return QRectF(QPointF(left, centre - height / 2), QPointF(right, centre + height / 2));
    }

    void placeBars()
    {
        m_layout.ranges.resize(static_cast<size_t>(m_count));
        std::vector<double> ends(static_cast<size_t>(m_count), 0);
        for (size_t i = 0; i < m_table.marks.size(); ++i) {
            const FundingMark &mark = m_table.marks[i];
            if (!m_table.isDrawn(mark) || !mark.amount.known) {
                continue;
            }
            double &end = ends[static_cast<size_t>(mark.group)];
            const double next = end + static_cast<double>(mark.amount.value);
            m_layout.parts.push_back({static_cast<int>(i), barRect(mark.group, x(end), x(next))});
            end = next;
        }
        for (int group = 0; group < m_count; ++group) {
            const FundingAmount total = m_table.totalOf(group);
            if (total.isRange()) {
                m_layout.ranges[static_cast<size_t>(group)]
                    = barRect(group, x(static_cast<double>(total.value)), x(static_cast<double>(total.max)));
            }
        }
    }

    void placeLabels()
    {
        for (int group = 0; group < m_count; ++group) {
            const QRectF slot = m_layout.slotRect(group);
            const auto index = static_cast<size_t>(group);
            const double height = heightOf(m_labels[index], m_groupMetrics);
            m_layout.groupLabels.push_back(
                {QRectF(m_plot.left(), slot.center().y() - height / 2, m_labelWidth, height),
                    m_labels[index]});
            const FundingAmount total = m_table.totalOf(group);
            const double from = x(static_cast<double>(std::max(total.value, total.max))) + 6;
            const QString value = valueText(total);
            m_layout.valueLabels.push_back({QRectF(from, slot.top(), valueWidth(group), slot.height()),
                value.isEmpty() ? QStringList() : QStringList{value}});
            const QString detail = m_details[index];
            m_layout.unknownLabels.push_back(
                {QRectF(from + valueWidth(group), slot.top(), m_unknownMetrics.horizontalAdvance(detail) + 2,
                     slot.height()),
                    detail.isEmpty() ? QStringList() : QStringList{detail}});
        }
    }

    double m_slot = 1;
    double m_labelWidth = 0;
    std::vector<QStringList> m_labels;
    std::vector<QString> m_details;
};

} // namespace

FundingLayout layoutRowsOfBars(
    const FundingTable &table, const QRectF &plot, const FigureStyle &style, const Wording &wording)
{
    return FundingRows(table, plot, style, wording).layout();
}

double heightOfRowsOfBars(
    const FundingTable &table, double width, const FigureStyle &style, const Wording &wording)
{
    return FundingRows(table, QRectF(0, 0, width, 1000), style, wording).heightWanted();
}

} // namespace vigie
