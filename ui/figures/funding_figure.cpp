#include "ui/figures/funding_figure.h"

#include "ui/figures/figure_caption.h"
#include "ui/figures/figure_frame.h"
#include "ui/figures/funding_chart.h"
#include "ui/figures/hatching.h"

#include <QCoreApplication>
#include <QPainter>

namespace vigie {

namespace {

void paintTexts(QPainter &painter, const std::vector<PlacedText> &texts, Qt::Alignment alignment)
{
    for (const PlacedText &text : texts) {
        if (text.lines.isEmpty()) {
            continue;
        }
        const double height
            = std::ceil(QFontMetricsF(painter.font()).height()) * static_cast<double>(text.lines.size());
        QRectF rect = text.rect;
        if (alignment & Qt::AlignVCenter) {
            rect.setTop(rect.center().y() - height / 2);
        }
        paintLines(painter, rect, text.lines, alignment & Qt::AlignHorizontal_Mask);
    }
}

// No grid line runs through a number above its column.
void clearBehind(QPainter &painter, const std::vector<PlacedText> &texts, bool rows, const FigureStyle &style)
{
    if (rows) {
        return;
    }
    const QFontMetricsF metrics(painter.font());
    for (const PlacedText &text : texts) {
        if (!text.lines.isEmpty()) {
            const double width = metrics.horizontalAdvance(text.lines.front()) + 6;
            painter.fillRect(QRectF(text.rect.center().x() - width / 2, text.rect.top() + 2, width,
                                 text.rect.height() - 3),
                style.background);
        }
    }
}

const char *titleSource(const FundingOptions &options)
{
    if (options.by == FundingGrouping::Investor) {
        return options.measure == FundingMeasure::Contracts
            ? QT_TRANSLATE_NOOP("Funding", "Investors by number of contracts")
            : QT_TRANSLATE_NOOP("Funding", "Top investors by published amount");
    }
    switch (options.measure) {
    case FundingMeasure::Investment:
        return QT_TRANSLATE_NOOP("Funding", "Investment commitments by year of signature");
    case FundingMeasure::MaxOutcomePayment:
        return QT_TRANSLATE_NOOP("Funding", "Maximum outcome payments by year of signature");
    case FundingMeasure::Contracts:
        break;
    }
    return QT_TRANSLATE_NOOP("Funding", "Contracts by year of signature");
}

} // namespace

FundingFigure::FundingFigure(FundingTable table, Wording wording)
    : m_table(std::move(table))
    , m_wording(std::move(wording))
{
}

QString FundingFigure::title() const
{
    return m_wording.text("Funding", titleSource(m_table.options));
}

QString FundingFigure::subtitle() const
{
    const QString what = m_wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Impact contracts"));
    const QString unit = m_table.options.measure == FundingMeasure::Contracts
        ? m_wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "number of contracts"))
        : fundingAxis(m_table).unitText(m_wording);
    return unit.isEmpty() ? what : QString(what + QStringLiteral(", ") + unit);
}

std::vector<LegendEntry> FundingFigure::legend(const FigureStyle &style) const
{
    std::vector<LegendEntry> entries;
    if (m_table.series.size() == 1 && m_table.series.front().kind == FundingKey::Kind::All) {
        return entries;
    }
    const std::vector<QColor> colours = fundingColours(m_table, style);
    for (size_t i = 0; i < m_table.series.size(); ++i) {
        if (!m_table.isSeriesDrawn(static_cast<int>(i))) {
            continue; // only unknown amounts: no colour to explain
        }
        entries.push_back(
            {LegendEntry::Mark::Square, colours[i], fundingLabel(m_table.series[i], m_wording)});
    }
    return entries;
}

QStringList FundingFigure::caption() const
{
    return fundingCaption(m_table, m_wording);
}

QString FundingFigure::altText() const
{
    QStringList bars;
    for (size_t group = 0; group < m_table.groups.size(); ++group) {
        bars << describeGroup(static_cast<int>(group)).join(QStringLiteral(", "));
    }
    return title() + QStringLiteral(". ") + bars.join(QStringLiteral("; "));
}

std::vector<FigureRow> FundingFigure::rows() const
{
    return figureRows(m_table, m_wording);
}

void FundingFigure::paintPlot(QPainter &painter, const QRectF &plot, const FigureStyle &style) const
{
    if (m_table.groups.empty()) {
        return;
    }
    const FundingLayout placed = layout(plot, style);
    paintFundingChart(painter, m_table, placed, style);
    for (const QRectF &range : placed.ranges) {
        paintHatched(painter, range, style.muted);
    }
    const Qt::Alignment middle = Qt::AlignHCenter;
    const bool rows = placed.horizontal;
    painter.setPen(style.text);
    painter.setFont(style.font(groupLabelSize));
    paintTexts(painter, placed.groupLabels, rows ? Qt::AlignRight : middle);
    painter.setFont(style.font(valueLabelSize, true));
    clearBehind(painter, placed.valueLabels, rows, style);
    paintTexts(painter, placed.valueLabels, rows ? Qt::AlignLeft | Qt::AlignVCenter : middle);
    painter.setPen(style.muted);
    painter.setFont(style.font(unknownLabelSize));
    paintTexts(painter, placed.unknownLabels, rows ? Qt::AlignLeft | Qt::AlignVCenter : middle);
    painter.setFont(style.font(tickLabelSize));
    paintTexts(painter, placed.tickLabels, rows ? middle : Qt::AlignRight);
}

double FundingFigure::heightWanted(double width, const FigureStyle &style) const
{
    return fundingHeightWanted(m_table, width, style, m_wording);
}

FundingLayout FundingFigure::layout(const QRectF &plot, const FigureStyle &style) const
{
    return layoutFunding(m_table, plot, style, m_wording);
}

QStringList FundingFigure::describe(int index) const
{
    const FundingMark &mark = m_table.marks[static_cast<size_t>(index)];
    const FundingKey &series = m_table.series[static_cast<size_t>(mark.series)];
    QString heading = fundingLabel(m_table.groups[static_cast<size_t>(mark.group)], m_wording);
    if (series.kind != FundingKey::Kind::All) {
        heading += QStringLiteral(" · ") + fundingLabel(series, m_wording);
    }
    QStringList lines{heading};
    lines << amountText(mark.amount, mark.currency);
    lines << m_wording.text(
        "Funding", QT_TRANSLATE_N_NOOP("Funding", "%n contract(s)"), static_cast<int>(mark.contracts.size()));
    if (mark.unknown > 0) {
        lines << m_wording.text("Funding", QT_TRANSLATE_N_NOOP("Funding", "%n without amount"), mark.unknown);
    }
    if (mark.amount.known) {
        lines << m_wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Standing: %1"))
                     .arg(standingLabel(mark.standing, m_wording));
    }
    lines.removeAll(QString());
    return lines;
}

QStringList FundingFigure::describeGroup(int group) const
{
    const FundingAmount total = m_table.totalOf(group);
    QStringList lines{fundingLabel(m_table.groups[static_cast<size_t>(group)], m_wording)};
    lines << amountText(total, m_table.currency);
    const int unknown = m_table.unknownOf(group);
    if (unknown > 0) {
        lines << m_wording.text("Funding", QT_TRANSLATE_N_NOOP("Funding", "%n without amount"), unknown);
    }
    lines.removeAll(QString());
    return lines;
}

QString FundingFigure::amountText(const FundingAmount &amount, const Currency &currency) const
{
    if (!amount.known || currency.isNull()) {
        return amount.known && m_table.options.measure == FundingMeasure::Contracts
            ? m_wording.text(
                "Funding", QT_TRANSLATE_N_NOOP("Funding", "%n contract(s)"), static_cast<int>(amount.value))
            : QString();
    }
    return Money(amount.min, amount.max, currency).toText(m_wording);
}

} // namespace vigie
