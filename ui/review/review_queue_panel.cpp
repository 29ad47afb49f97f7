#include "ui/review/review_queue_panel.h"

#include "ui/review/review_delegate.h"
#include "ui/review/review_facets.h"
#include "ui/review/review_input.h"
#include "ui/review/review_model.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

namespace vigie {

namespace {

constexpr int leastRecordWidth = 330;
constexpr int mostRecordWidth = 460;
constexpr int rest = 70; // ms

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

ReviewQueuePanel::ReviewQueuePanel(Workspace &workspace, ReviewModel &model, RecordSide side, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_side(std::move(side))
    , m_facets(new ReviewFacets)
    , m_view(new QListView)
    , m_linesOrEmpty(new QStackedWidget)
    , m_emptyHeadline(new QLabel)
    , m_emptyHelp(new MutedLabel)
    , m_showEverything(new QPushButton)
    , m_foot(nullptr)
    , m_problem(new QLabel)
    , m_meaning(new ElidedLabel)
    , m_done(makeButton("reviewDone"))
    , m_because(makeButton("reviewBecause"))
    , m_ask(makeButton("reviewAsk"))
    , m_open(makeButton("reviewOpen"))
    , m_buttons(new QWidget)
    , m_input(new ReviewInput)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("reviewQueue"));
    build();
    connectParts();
    retranslate();
    takeLoaded();
}

QPushButton *ReviewQueuePanel::makeButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the queue
    return button;
}

void ReviewQueuePanel::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_facets);
    m_splitter->setObjectName(QStringLiteral("linesAndRecord"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLines());
    m_side.widget->setMinimumWidth(leastRecordWidth);
    m_splitter->addWidget(m_side.widget);
    m_splitter->setStretchFactor(0, 1);
    row->addWidget(m_splitter, 1);
}

QWidget *ReviewQueuePanel::buildLines()
{
    m_view->setObjectName(QStringLiteral("reviewLines"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ReviewDelegate(m_model, m_workspace, m_view));
    m_view->installEventFilter(this);
    auto *side = new QWidget;
    side->setMinimumWidth(300);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_linesOrEmpty->addWidget(m_view);
    m_linesOrEmpty->addWidget(buildEmpty());
    m_foot = buildFoot();
    rows->addWidget(m_linesOrEmpty, 1);
    rows->addWidget(m_foot);
    return side;
}

QWidget *ReviewQueuePanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(7);
    rows->addWidget(makeLine());
    m_problem->setObjectName(QStringLiteral("reviewProblem"));
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(m_problem);
    m_meaning->setForegroundRole(QPalette::PlaceholderText); // second rank
    m_meaning->setObjectName(QStringLiteral("reviewMeaning"));
    m_meaning->setContentsMargins(12, 0, 12, 0);
    rows->addWidget(m_meaning);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->setSpacing(8);
    setButtonTone(m_done, ButtonTone::Accent);
    for (QPushButton *button : {m_done, m_because, m_ask, m_open}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_buttons->setLayout(buttons);
    rows->addWidget(m_buttons);
    rows->addWidget(m_input);
    return foot;
}

QWidget *ReviewQueuePanel::buildEmpty()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("reviewEmpty"));
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(8);
    QFont font = m_emptyHeadline->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_emptyHeadline->setFont(font);
    m_emptyHeadline->setObjectName(QStringLiteral("reviewEmptyHeadline"));
    m_showEverything->setObjectName(QStringLiteral("reviewEverything"));
    rows->addStretch(2);
    for (QLabel *label : {m_emptyHeadline, m_emptyHelp}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        rows->addWidget(label);
    }
    rows->addWidget(m_showEverything, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    return page;
}

void ReviewQueuePanel::connectParts()
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(rest);
    connect(m_rest, &QTimer::timeout, this, &ReviewQueuePanel::showRecord);
    connect(&m_model, &ReviewModel::loaded, this, &ReviewQueuePanel::takeLoaded);
    connect(&m_model, &ReviewModel::countsChanged, this, &ReviewQueuePanel::showFacets);
    connect(m_facets, &ReviewFacets::filterChosen, this, [this](const ReviewFilter &filter) {
        m_model.setFilter(filter);
        showFacets();
    });
    connect(m_showEverything, &QPushButton::clicked, this, [this] {
        m_model.setFilter({});
        showFacets();
        takeFocus();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ReviewQueuePanel::currentChanged);
    connect(m_view, &QListView::doubleClicked, this, [this] { m_side.focus(); });
    connect(m_done, &QPushButton::clicked, this, [this] { done({}); });
    connect(m_because, &QPushButton::clicked, this, &ReviewQueuePanel::askReason);
    connect(m_ask, &QPushButton::clicked, this, &ReviewQueuePanel::ask);
    connect(m_open, &QPushButton::clicked, this, &ReviewQueuePanel::openRecord);
    connect(m_input, &ReviewInput::questionGiven, this, &ReviewQueuePanel::noteQuestion);
    connect(m_input, &ReviewInput::reasonGiven, this, &ReviewQueuePanel::done);
    connect(m_input, &ReviewInput::closed, this, [this] {
        m_buttons->show();
        takeFocus();
    });
}

void ReviewQueuePanel::takeFocus()
{
    if (m_model.rowCount() > 0) {
        m_view->setFocus();
    } else {
        m_facets->setFocus();
    }
}

const ReviewItem *ReviewQueuePanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.itemAt(index.row()) : nullptr;
}

RecordRef ReviewQueuePanel::currentRecord() const
{
    const ReviewItem *item = current();
    return item ? item->record : RecordRef();
}

bool ReviewQueuePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain) {
        return QWidget::eventFilter(watched, event);
    }
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->isAutoRepeat()) {
            return true; // one line at a time
        }
        if (key->modifiers() & Qt::ShiftModifier) {
            askReason();
        } else {
            done({});
        }
        return true;
    case Qt::Key_A:
        ask();
        return true;
    case Qt::Key_O:
        openRecord();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ReviewQueuePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int room = width() - m_facets->width();
    const int side = std::clamp(room * 38 / 100, leastRecordWidth, mostRecordWidth);
    m_splitter->setSizes({room - side, side});
}

void ReviewQueuePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
    }
}

} // namespace vigie
