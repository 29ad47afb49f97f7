// StandingMenu: the button in a claims panel by which a person gives a field its standing, or leaves it to
// what its sources say.
#pragma once

#include "app/records/standing.h"

#include <QToolButton>

class QAction;

namespace vigie {

class StandingMenu : public QToolButton
{
    Q_OBJECT

public:
    explicit StandingMenu(const Wording &wording, QWidget *parent = nullptr);

    // isDecided: a person gave it, so that it can be left to the sources again.
    void showStanding(Standing standing, bool isDecided);

signals:
    void chosen(vigie::Standing standing);
    void leftToSources();

private:
    void openMenu();

    Wording m_wording;
    Standing m_standing = Standing::Unsourced;
    bool m_isDecided = false;
};

} // namespace vigie
