// StayingMenu: a menu of check marks that stays open while one sets several of them.
#pragma once

#include <QMenu>
#include <QMouseEvent>

namespace vigie {

class StayingMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled()) {
            action->trigger();
            return;
        }
        QMenu::mouseReleaseEvent(event);
    }
};

} // namespace vigie
