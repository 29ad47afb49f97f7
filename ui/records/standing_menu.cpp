#include "ui/records/standing_menu.h"

#include "ui/widgets/button_tone.h"
#include "ui/widgets/standing_mark.h"

#include <QMenu>
#include <QPainter>

namespace vigie {

namespace {

constexpr int markSide = 12;

QIcon markIcon(Standing standing, const QWidget &shownOn)
{
    const qreal ratio = shownOn.devicePixelRatioF();
    QPixmap pixmap(QSize(markSide + 4, markSide + 4) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStandingMark(painter, QRectF(2, 2, markSide, markSide), standing, shownOn.palette());
    return QIcon(pixmap);
}

} // namespace

StandingMenu::StandingMenu(const Wording &wording, QWidget *parent)
    : QToolButton(parent)
    , m_wording(wording)
{
    setObjectName(QStringLiteral("standingMenu"));
    setText(tr("Standing…"));
    setToolTip(tr("Give this field its standing by hand, with a reason"));
    setFocusPolicy(Qt::TabFocus);
    setButtonTone(this, ButtonTone::Link);
    connect(this, &QToolButton::clicked, this, &StandingMenu::openMenu);
}

void StandingMenu::showStanding(Standing standing, bool isDecided)
{
    m_standing = standing;
    m_isDecided = isDecided;
}

void StandingMenu::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("standings"));
    for (const Standing standing :
        {Standing::Verified, Standing::Reported, Standing::ToVerify, Standing::Contradicted}) {
        QString label = standingLabel(standing, m_wording);
        label[0] = label[0].toUpper();
        QAction *action = menu->addAction(markIcon(standing, *this), label);
        action->setObjectName(QString(u"standing." % standingName(standing)));
        connect(
            action, &QAction::triggered, this, [this, standing] { emit chosen(standing); },
            Qt::QueuedConnection);
    }
    menu->addSeparator();
    QAction *leave = menu->addAction(tr("Leave to the sources"));
    leave->setObjectName(QStringLiteral("leaveToSources"));
    leave->setEnabled(m_isDecided);
    connect(leave, &QAction::triggered, this, &StandingMenu::leftToSources, Qt::QueuedConnection);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace vigie
