#include "ui/figures/choice_button.h"

#include <QActionGroup>
#include <QMenu>

namespace vigie {

ChoiceButton::ChoiceButton(QWidget *parent)
    : QPushButton(parent)
    , m_actions(new QActionGroup(this))
{
    setMenu(new QMenu(this));
    connect(m_actions, &QActionGroup::triggered, this, [this](QAction *action) {
        m_current = static_cast<int>(m_actions->actions().indexOf(action));
        showCurrent();
        emit chosen(m_current);
    });
}

void ChoiceButton::setChoices(const QString &label, const QStringList &choices)
{
    m_label = label;
    qDeleteAll(m_actions->actions());
    for (const QString &choice : choices) {
        QAction *action = menu()->addAction(choice);
        action->setCheckable(true);
        m_actions->addAction(action);
    }
    setCurrent(m_current);
}

void ChoiceButton::setCurrent(int index)
{
    m_current = index;
    if (index < m_actions->actions().size()) {
        m_actions->actions().at(index)->setChecked(true);
    }
    showCurrent();
}

void ChoiceButton::showCurrent()
{
    const QList<QAction *> actions = m_actions->actions();
    const QString choice = m_current < actions.size() ? actions.at(m_current)->text() : QString();
    //: A button with its choice, "Group by: sector"
    setText(tr("%1: %2").arg(m_label, choice));
    setAccessibleName(text());
}

} // namespace vigie
