#include "ui/figures/timeline_row_layout.h"

#include "ui/figures/text_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

struct Spacing
{
    double row = 24;
    double rowPadding = 5;
    double heading = 27;
    double afterLane = 4;
    double labelShare = 0.3; // of the width, for the names
    double widestLabel = 360;
    bool undated = true;
};
constexpr Spacing full;
constexpr Spacing compact{18, 3, 18, 2, 0.36, 460, false};

constexpr double lineStep = 15;
constexpr double indent = 9;
constexpr double undatedStep = 18;
constexpr double undatedGap = 22;

class RowLayouter
{
public:
    RowLayouter(const TimelineTable &table, double width, const FigureStyle &style, const Wording &wording,
        TimelineDensity density)
        : m_spacing(density == TimelineDensity::Full ? full : compact)
        , m_table(table)
        , m_width(width)
        , m_wording(wording)
        , m_labels(style.font(rowLabelSize))
        , m_undated(style.font(undatedSize))
    {
    }

    TimelineRowLayout layout()
    {
        const double room = std::min(m_spacing.widestLabel, m_width * m_spacing.labelShare) - indent - 12;
        std::vector<QStringList> lines;
        double widest = 60;
        for (const TimelineBar &bar : m_table.bars) {
            lines.push_back(wrappedLabel(bar.name, room, m_labels));
            widest = std::max(widest, widestLine(lines.back(), m_labels));
        }
        m_layout.labelWidth = m_table.bars.empty() ? 20 : std::ceil(widest) + indent + 12;
        for (size_t lane = 0; lane < m_table.lanes.size(); ++lane) {
            addLane(static_cast<int>(lane), lines);
        }
        m_layout.barsBottom = m_y + 6;
        addUndated();
        m_layout.height = m_y + 6;
        return m_layout;
    }

private:
    void addLane(int lane, const std::vector<QStringList> &lines)
    {
        const TimelineLane &source = m_table.lanes[static_cast<size_t>(lane)];
        if (!source.label.isEmpty()) {
            m_layout.headings.push_back({lane, QRectF(0, m_y, m_width, m_spacing.heading), source.label});
            m_y += m_spacing.heading;
        }
        for (const int bar : source.bars) {
            const QStringList &label = lines[static_cast<size_t>(bar)];
            const double text = lineStep * static_cast<double>(label.size());
            const double height = std::max(m_spacing.row, text + m_spacing.rowPadding);
            TimelineRow row{bar, lane, QRectF(0, m_y, m_width, height), {}, label};
            row.labelRect = QRectF(indent, m_y + (height - text) / 2, m_layout.labelWidth - indent, text);
            m_layout.rows.push_back(row);
            m_y += height;
        }
        m_y += m_spacing.afterLane;
    }

    // Names side by side, as many on a line as fit.
    void addUndated()
    {
        if (m_table.undated.empty() || !m_spacing.undated) {
            return;
        }
        m_y += 14;
        m_layout.undatedText = m_wording.text("Timeline",
            QT_TRANSLATE_N_NOOP("Timeline", "%n contract(s) without any published date"),
            static_cast<int>(m_table.undated.size()));
        m_layout.undatedHeading = QRectF(0, m_y, m_width, undatedStep + 2);
        m_y += undatedStep + 2;
        double x = indent;
        for (size_t i = 0; i < m_table.undated.size(); ++i) {
            const QString text
                = m_undated.elidedText(m_table.undated[i].name, Qt::ElideRight, m_width - indent);
            const double width = std::ceil(m_undated.horizontalAdvance(text));
            if (x > indent && x + width > m_width) {
                x = indent;
                m_y += undatedStep;
            }
            m_layout.undated.push_back({static_cast<int>(i), QRectF(x, m_y, width, undatedStep), text});
            x += width + undatedGap;
        }
        m_y += undatedStep;
    }

    const Spacing &m_spacing;
    const TimelineTable &m_table;
    double m_width;
    const Wording &m_wording;
    QFontMetricsF m_labels;
    QFontMetricsF m_undated;
    TimelineRowLayout m_layout;
    double m_y = 2;
};

} // namespace

TimelineRowLayout layoutRows(const TimelineTable &table, double width, const FigureStyle &style,
    const Wording &wording, TimelineDensity density)
{
    return RowLayouter(table, width, style, wording, density).layout();
}

} // namespace vigie
