#include "ui/figures/figure_request.h"

#include "ui/figures/funding_figure.h"
#include "ui/figures/timeline_figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

// The values of one option by their words; the first is what an empty word means.
template <typename T>
using Words = std::vector<std::pair<const char *, T>>;

template <typename T>
Result<T> chosen(const char *option, const QString &word, const Words<T> &words, const Wording &wording)
{
    QStringList known;
    for (const auto &[name, value] : words) {
        if (word == QLatin1String(name)) {
            return value;
        }
        known << QString::fromLatin1(name);
    }
    if (word.isEmpty()) {
        return words.front().second;
    }
    return Error{ErrorKind::InvalidInput,
        wording.text("Figure", QT_TRANSLATE_NOOP("Figure", "“%1” is not a value of %2. It may be: %3."))
            .arg(word, QLatin1String(option), known.join(QStringLiteral(", "))),
        {}};
}

Result<std::shared_ptr<Figure>> fundingFor(
    const ObservatoryFacts &facts, const FigureRequest &request, const Wording &wording)
{
    FundingOptions options;
    const bool top = request.kind == QLatin1String("top-investors");
    const Words<FundingGrouping> groupings{{"year", FundingGrouping::SignatureYear}};
    const auto by = chosen("--by", request.by, groupings, wording);
    const Words<FundingColor> colors{
        {"investor", FundingColor::Investor}, {"sector", FundingColor::Sector}, {"none", FundingColor::None}};
    const auto color = chosen("--color", request.color, colors, wording);
    const Words<FundingMeasure> measures{{"investment", FundingMeasure::Investment},
        {"max-outcome-payment", FundingMeasure::MaxOutcomePayment}, {"contracts", FundingMeasure::Contracts}};
    const auto measure = chosen("--measure", request.measure, measures, wording);
    if (!by || !color || !measure) {
        return !by ? by.error() : !color ? color.error() : measure.error();
    }
    if (top && *measure == FundingMeasure::MaxOutcomePayment) {
        return Error{ErrorKind::InvalidInput,
            wording.text("Figure",
                QT_TRANSLATE_NOOP("Figure",
                    "Investors can be compared by investment or by contracts: outcome payments are not split "
                    "between them.")),
            {}};
    }
    options.by = top ? FundingGrouping::Investor : *by;
    options.color = *color;
    options.measure = *measure;
    options.maxGroups = std::max(1, request.top);
    return std::shared_ptr<Figure>(std::make_shared<FundingFigure>(fundingTable(facts, options), wording));
}

Result<std::shared_ptr<Figure>> timelineFor(
    const ObservatoryFacts &facts, const FigureRequest &request, const Wording &wording)
{
    const Words<TimelineLanes> lanes{{"sector", TimelineLanes::Sector}, {"payer", TimelineLanes::Payer},
        {"operator", TimelineLanes::Operator}, {"stage", TimelineLanes::Stage},
        {"none", TimelineLanes::None}};
    const auto lane = chosen("--lanes", request.lanes, lanes, wording);
    if (!lane) {
        return lane.error();
    }
    TimelineOptions options;
    options.lanes = *lane;
    auto table = std::make_shared<TimelineTable>(timelineTable(facts, options, wording));
    return std::shared_ptr<Figure>(std::make_shared<TimelineFigure>(table, TimelineColouring::Lane, wording));
}

} // namespace

Result<std::shared_ptr<Figure>> figureFor(
    const ObservatoryFacts &facts, const FigureRequest &request, const Wording &wording)
{
    if (request.kind == QLatin1String("timeline")) {
        return timelineFor(facts, request, wording);
    }
    if (request.kind == QLatin1String("funding") || request.kind == QLatin1String("top-investors")) {
        return fundingFor(facts, request, wording);
    }
    return Error{ErrorKind::InvalidInput,
        wording.text("Figure", QT_TRANSLATE_NOOP("Figure", "There is no figure “%1”. It may be: %2."))
            .arg(request.kind, QStringLiteral("funding, top-investors, timeline")),
        {}};
}

} // namespace vigie
