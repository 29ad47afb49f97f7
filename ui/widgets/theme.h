// Theme: the colours of the design that QPalette has no role for, for a light and a dark window.
//
// Widgets take them from their own palette, so that they follow when the system changes:
// Theme::of(palette()).
#pragma once

#include "app/records/standing.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QWidget;

namespace vigie {

struct Theme
{
    bool dark = false;
    QColor accent; // the main button, the selected tab
    QColor onAccent; // text on it
    QColor accentSoft; // the selected row, a filter chip
    QColor accentLine; // its border
    QColor sidebar; // behind the navigation
    QColor page; // behind header and cards
    QColor card; // tables, panels, fields
    QColor line; // hairlines and borders
    QColor text;
    QColor muted; // second-rank text
    QColor faint; // placeholders, "not published"
    QColor warningSoft; // behind a contradiction
    QColor warningLine;
    QColor badge; // the count that asks for attention
    QColor onBadge;

    static Theme of(const QPalette &palette);
    // The mark of a standing: colour here, shape in standing_mark.h.
    QColor standing(Standing standing) const;
    // Soft background and text of a stage or other code shown as a label; `rank` chooses among the tones.
    std::pair<QColor, QColor> tag(int rank) const;
};

// The palettes themselves, applied by the shell.
QPalette lightPalette();
QPalette darkPalette();

// Gives a widget's text one of the theme's colours; for changeEvent(PaletteChange) of what is not in the
// palette.
void setTextColour(QWidget *widget, const QColor &colour);

// Which of the palette's colours an icon is drawn in.
enum class IconTone { Text, Muted, Accent, OnAccent, Warning };

// An icon of resources/icons in the application palette's colours (accent when selected), sharp at every
// scale; it asks the palette whenever it is painted, so it follows light and dark. name without ".svg".
QIcon themedIcon(const QString &name, IconTone tone = IconTone::Text);

} // namespace vigie
