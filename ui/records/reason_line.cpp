#include "ui/records/reason_line.h"

#include "ui/widgets/button_tone.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vigie {

ReasonLine::ReasonLine(const QString &question, const QString &reason, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(reason))
{
    setObjectName(QStringLiteral("reasonLine"));
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 2, 0, 2);
    rows->setSpacing(4);
    auto *label = new QLabel(question);
    label->setWordWrap(true);
    label->setBuddy(m_line);
    m_line->setObjectName(QStringLiteral("reason"));
    m_line->setAccessibleName(question);
    m_line->setPlaceholderText(tr("Reason, if there is something to say"));
    auto *accept = new QPushButton(action);
    accept->setObjectName(QStringLiteral("giveReason"));
    setButtonTone(accept, ButtonTone::Accent);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelReason"));
    setButtonTone(cancel, ButtonTone::Quiet);
    rows->addWidget(label, 0, 0, 1, 3);
    rows->addWidget(m_line, 1, 0);
    rows->addWidget(accept, 1, 1);
    rows->addWidget(cancel, 1, 2);
    rows->setColumnStretch(0, 1);
    const auto answer = [this] { emit answered(m_line->text().simplified()); };
    connect(m_line, &QLineEdit::returnPressed, this, answer);
    connect(accept, &QPushButton::clicked, this, answer);
    connect(cancel, &QPushButton::clicked, this, &ReasonLine::cancelled);
}

void ReasonLine::takeFocus()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void ReasonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace vigie
