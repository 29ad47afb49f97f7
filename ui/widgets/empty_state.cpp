#include "ui/widgets/empty_state.h"

#include "ui/widgets/muted_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

EmptyState::EmptyState(QWidget *parent)
    : Surface(parent)
    , m_headline(new QLabel)
    , m_explanation(new MutedLabel)
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("emptyState"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 24, 24, 24);
    rows->setSpacing(8);
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    for (QLabel *label : {m_headline, m_explanation}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_headline->setObjectName(QStringLiteral("emptyHeadline"));
    m_action->setObjectName(QStringLiteral("emptyAction"));
    rows->addStretch(2);
    rows->addWidget(m_headline);
    rows->addWidget(m_explanation);
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::showWords(const QString &headline, const QString &explanation, const QString &action)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace vigie
