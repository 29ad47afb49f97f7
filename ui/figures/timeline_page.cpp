#include "ui/figures/timeline_page.h"

#include "ui/figures/choice_button.h"
#include "ui/figures/figure_foot.h"
#include "ui/figures/timeline_figure.h"
#include "ui/figures/timeline_view.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace vigie {

namespace {

constexpr std::array lanesInOrder{TimelineLanes::Sector, TimelineLanes::Payer, TimelineLanes::Operator,
    TimelineLanes::Stage, TimelineLanes::None};
constexpr std::array coloursInOrder{
    TimelineColouring::Lane, TimelineColouring::Sector, TimelineColouring::Stage, TimelineColouring::None};
constexpr std::array daysInOrder{0.0, 365.25, 30.4, 1.0}; // 0: everything

// Which of them the ticks show about, at this zoom.
int unitInSight(double pixelsPerDay)
{
    return pixelsPerDay > 9 ? 3 : pixelsPerDay > 1 ? 2 : 1;
}

} // namespace

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent)
    : FigurePage(workspace, parent)
    , m_lanes(new ChoiceButton(this))
    , m_colours(new ChoiceButton(this))
    , m_unit(new ChoiceButton(this))
    , m_events(new QPushButton(this))
    , m_zoomIn(makeZoomButton("timelineZoomIn", QStringLiteral("zoom-in")))
    , m_zoomOut(makeZoomButton("timelineZoomOut", QStringLiteral("zoom-out")))
    , m_fit(makeZoomButton("timelineFit", QStringLiteral("fit")))
    , m_view(new TimelineView(this))
    , m_foot(new FigureFoot(this))
{
    setObjectName(QStringLiteral("timelinePage"));
    m_lanes->setObjectName(QStringLiteral("timelineLanes"));
    m_colours->setObjectName(QStringLiteral("timelineColours"));
    m_unit->setObjectName(QStringLiteral("timelineScale"));
    m_events->setObjectName(QStringLiteral("timelineEvents"));
    m_foot->setObjectName(QStringLiteral("timelineFoot"));
    m_events->setCheckable(true);
    m_events->setChecked(true);
    build(makeControls(), makeContent());
    retranslate();
    for (ChoiceButton *button : {m_lanes, m_colours}) {
        connect(button, &ChoiceButton::chosen, this, [this] { refresh(); });
    }
    connect(m_events, &QPushButton::toggled, this, [this] {
        retranslate();
        refresh();
    });
    connect(m_unit, &ChoiceButton::chosen, this, [this](int index) {
        const double days = daysInOrder[static_cast<size_t>(index)];
        days > 0 ? m_view->showTicksOf(days) : m_view->fit();
    });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1.5); });
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / 1.5); });
    connect(m_fit, &QToolButton::clicked, m_view, &TimelineView::fit);
    connect(m_view, &TimelineView::recordOpenRequested, this, &FigurePage::recordOpenRequested);
    connect(m_view, &TimelineView::periodChanged, this, [this] {
        m_unit->setCurrent(m_view->showsEverything() ? 0 : unitInSight(m_view->scale().pixelsPerDay()));
    });
}

QToolButton *TimelinePage::makeZoomButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    return button;
}

QWidget *TimelinePage::makeControls()
{
    auto *controls = new QWidget(this);
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_lanes, m_colours, m_unit, m_events, m_zoomOut, m_zoomIn, m_fit}) {
        row->addWidget(widget);
    }
    return controls;
}

QWidget *TimelinePage::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_foot);
    return content;
}

void TimelinePage::retranslate()
{
    m_lanes->setChoices(
        tr("Group by"), {tr("sector"), tr("payer"), tr("operator"), tr("stage"), tr("nothing")});
    m_colours->setChoices(tr("Colour"), {tr("as grouped"), tr("sector"), tr("stage"), tr("one")});
    m_unit->setChoices(tr("Scale"), {tr("everything"), tr("years"), tr("months"), tr("days")});
    m_events->setText((m_events->isChecked() ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + tr("Events"));
    m_events->setAccessibleName(tr("Events"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_fit->setToolTip(tr("Show everything (0)"));
    for (QToolButton *button : {m_zoomIn, m_zoomOut, m_fit}) {
        button->setAccessibleName(button->toolTip());
    }
    announce(tr("Wheel: zoom · drag: move · double-click: open the record"));
}

TimelineOptions TimelinePage::options() const
{
    TimelineOptions options;
    options.lanes = lanesInOrder[static_cast<size_t>(m_lanes->current())];
    options.events = m_events->isChecked();
    return options;
}

TimelineColouring TimelinePage::colouring() const
{
    return coloursInOrder[static_cast<size_t>(m_colours->current())];
}

void TimelinePage::refresh()
{
    m_table = std::make_shared<TimelineTable>(timelineTable(facts(), options(), workspace().wording()));
    const QString contracts = tr("%n contract(s)", nullptr, static_cast<int>(m_table->bars.size()));
    const QString events = tr("%n event(s)", nullptr, static_cast<int>(m_table->events.size()));
    setHeading(tr("Timeline"),
        m_events->isChecked() ? QString(contracts + QStringLiteral(" · ") + events) : contracts);
    setEmpty(m_table->isEmpty(),
        tr("Nothing to draw yet. Give a contract its date of signature, the start or the end of its service, "
           "or add an event: it appears here."));
    m_view->setTimeline(m_table, colouring(), workspace().wording());
    showFoot();
}

void TimelinePage::showFoot()
{
    if (m_table == nullptr) {
        return;
    }
    FigureStyle style = Theme::of(palette()).dark ? FigureStyle::darkSlide() : FigureStyle::light();
    const TimelineFigure figure(m_table, colouring(), workspace().wording());
    m_foot->setFoot(figure.legend(style), figure.caption());
}

void TimelinePage::changeEvent(QEvent *event)
{
    FigurePage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showFoot();
    }
}

bool TimelinePage::concerns(const ChangeSummary &summary) const
{
    for (const RecordKind kind : {RecordKind::Contract, RecordKind::Participation, RecordKind::Organisation,
             RecordKind::Event, RecordKind::Claim, RecordKind::Verification, RecordKind::Source}) {
        if (summary.concerns(kind)) {
            return true;
        }
    }
    return false;
}

// In another language the lanes have other names, so the table is made anew; the period stays what is seen.
FigureSource TimelinePage::figureSource() const
{
    return [this](const Wording &wording) {
        auto table = std::make_shared<TimelineTable>(timelineTable(facts(), options(), wording));
        auto figure = std::make_shared<TimelineFigure>(table, colouring(), wording);
        if (!m_view->showsEverything()) {
            figure->setPeriod(m_view->scale().firstDay(), m_view->scale().lastDay());
        }
        return figure;
    };
}

QString TimelinePage::suggestedName() const
{
    return tr("timeline");
}

} // namespace vigie
