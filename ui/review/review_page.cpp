#include "ui/review/review_page.h"

#include "ui/review/quality_panel.h"
#include "ui/review/review_model.h"
#include "ui/review/review_queue_panel.h"

#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vigie {

ReviewPage::ReviewPage(Workspace &workspace, RecordSide side, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ReviewModel(workspace, this))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_queue(new ReviewQueuePanel(workspace, *m_model, std::move(side)))
    , m_quality(new QualityPanel(workspace))
{
    setObjectName(QStringLiteral("reviewPage"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_tabs->setObjectName(QStringLiteral("reviewTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 10, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    rows->addLayout(head);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    rows->addWidget(line);
    m_stack->addWidget(m_queue);
    m_stack->addWidget(m_quality);
    rows->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_model, &ReviewModel::countsChanged, this, &ReviewPage::retranslate);
    connect(m_model, &ReviewModel::failed, this, &ReviewPage::failed);
    connect(m_queue, &ReviewQueuePanel::failed, this, &ReviewPage::failed);
    connect(m_queue, &ReviewQueuePanel::recordShown, this, &ReviewPage::recordShown);
    connect(m_queue, &ReviewQueuePanel::recordOpenRequested, this, &ReviewPage::recordOpenRequested);
    connect(m_quality, &QualityPanel::recordOpenRequested, this, &ReviewPage::recordOpenRequested);
    connect(m_quality, &QualityPanel::failed, this, &ReviewPage::failed);
    retranslate();
}

void ReviewPage::setPrompts(Prompts *prompts)
{
    m_quality->setPrompts(prompts);
}

void ReviewPage::takeFocus()
{
    if (m_stack->currentWidget() == m_queue) {
        m_queue->takeFocus();
    } else {
        m_quality->takeFocus();
    }
}

RecordRef ReviewPage::currentRecord() const
{
    return m_queue->currentRecord();
}

bool ReviewPage::finishEditing()
{
    return m_queue->finishEditing();
}

void ReviewPage::exportReport()
{
    m_quality->exportReport();
}

void ReviewPage::retranslate()
{
    const qint64 lines = linesOf(m_model->counts(), {});
    const QString number = m_workspace.wording().locale().toString(lines);
    m_tabs->setTabText(0, m_model->isCounted() ? tr("To verify %1").arg(number) : tr("To verify"));
    m_tabs->setTabText(1, tr("Quality"));
    if (m_model->isCounted()) {
        emit statusChanged(tr("%n line(s) to verify", nullptr, static_cast<int>(lines)));
    }
}

void ReviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace vigie
