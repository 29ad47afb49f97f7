#include "ui/shell/opening_page.h"

#include <QDateTime>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr qint64 patience = 1000; // milliseconds
constexpr int steps = 1000;

} // namespace

OpeningPage::OpeningPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new QWidget)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("openingPage"));
    m_bar->setObjectName(QStringLiteral("openingProgress"));
    m_cancel->setObjectName(QStringLiteral("openingCancel"));
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_card->setFixedWidth(380);

    auto *column = new QVBoxLayout(m_card);
    column->setSpacing(12);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(m_card, 0, Qt::AlignHCenter);
    page->addStretch(3);
    m_card->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelRequested();
    });
}

void OpeningPage::begin(const QString &fileName)
{
    m_begun = QDateTime::currentMSecsSinceEpoch();
    m_text->setText(tr("Opening “%1”…").arg(fileName));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    m_bar->setValue(0);
    m_bar->setAccessibleName(tr("Progress"));
    m_card->hide();
}

void OpeningPage::setProgress(double share)
{
    m_bar->setValue(static_cast<int>(share * steps));
    if (QDateTime::currentMSecsSinceEpoch() - m_begun > patience) {
        m_card->show();
    }
}

} // namespace vigie
