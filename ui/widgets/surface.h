// Surface: a plain area in the colour of cards, for tables and panels. It paints itself instead of changing
// its palette, so that the texts on it keep their colours.
#pragma once

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QScrollArea>

namespace vigie {

class Surface : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Lets what is behind a scroll area show through it.
    static void showThrough(QScrollArea &area)
    {
        area.viewport()->setAutoFillBackground(false);
        area.widget()->setAutoFillBackground(false);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(palette()).card);
    }
};

} // namespace vigie
