#include "ui/shell/work_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>

namespace vigie {

namespace {

constexpr int shownAfter = 300; // ms: what is done by then needs no telling
constexpr int barWidth = 120;
constexpr int barHeight = 6;

} // namespace

WorkIndicator::WorkIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_stop(new QToolButton)
    , m_wait(new QTimer(this))
{
    setObjectName(QStringLiteral("workIndicator"));
    m_text->setObjectName(QStringLiteral("workText"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("workShare"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, barHeight);
    m_stop->setObjectName(QStringLiteral("workStop"));
    m_stop->setAutoRaise(true);
    m_wait->setSingleShot(true);
    m_wait->setInterval(shownAfter);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);

    connect(m_wait, &QTimer::timeout, this, &WorkIndicator::showLast);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stop->setEnabled(false); // it ends in a moment
        if (!m_works.empty()) {
            // A copy: what is stopped may end at once.
            const std::function<void()> stop = m_works.rbegin()->second.stop;
            stop();
        }
    });
    retranslate();
    hide();
}

void WorkIndicator::start(Kind kind, const QString &sentence, std::function<void()> stop)
{
    m_works[kind] = {sentence, 0, std::move(stop)};
    if (isVisible()) {
        showLast();
    } else {
        m_wait->start();
    }
}

void WorkIndicator::tell(Kind kind, const QString &sentence)
{
    m_works[kind] = {sentence, -1, {}};
    showLast();
}

void WorkIndicator::setShare(Kind kind, double share)
{
    const auto work = m_works.find(kind);
    if (work == m_works.end()) {
        return;
    }
    work->second.share = share;
    if (isVisible()) {
        showLast();
    }
}

void WorkIndicator::end(Kind kind)
{
    m_works.erase(kind);
    if (m_works.empty()) {
        m_wait->stop();
        hide();
    } else if (isVisible()) {
        showLast();
    }
}

void WorkIndicator::endAll()
{
    m_works.clear();
    m_wait->stop();
    hide();
}

void WorkIndicator::showLast()
{
    if (m_works.empty()) {
        return;
    }
    const Going &last = m_works.rbegin()->second;
    if (m_text->text() != last.sentence || !isVisible()) {
        m_text->setText(last.sentence);
        m_bar->setAccessibleName(last.sentence);
        m_stop->setEnabled(true);
    }
    m_bar->setValue(qRound(last.share * 100));
    m_bar->setVisible(last.share >= 0);
    m_stop->setVisible(static_cast<bool>(last.stop));
    show();
}

void WorkIndicator::retranslate()
{
    m_stop->setText(tr("Cancel"));
}

} // namespace vigie
