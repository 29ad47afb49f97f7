#include "ui/widgets/application_icon.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace vigie {

QIcon applicationIcon()
{
    QSvgRenderer large(QStringLiteral(":/icons/vigie.svg"));
    QSvgRenderer small(QStringLiteral(":/icons/vigie-small.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        (side <= 24 ? small : large).render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace vigie
