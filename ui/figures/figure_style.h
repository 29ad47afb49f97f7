// FigureStyle: the colours and fonts of a figure, light for paper or dark for a dark slide. A figure has its
// own style, apart from the window's theme: what is exported must not depend on the window it was drawn in.
#pragma once

#include <QColor>
#include <QFont>

namespace vigie {

struct FigureStyle
{
    bool dark = false;
    QString family; // written into SVG and PDF, so always a font that is named
    QColor background;
    QColor text;
    QColor muted; // labels of axes, subtitles
    QColor faint; // captions
    QColor line; // axes
    QColor grid;
    QColor band; // behind the events of a timeline
    QColor accent; // events
    QColor missing; // the grey of "not attributed"
    QColor joined; // the grey of "others"

    static FigureStyle light();
    static FigureStyle darkSlide();

    QFont font(int pixelSize, bool bold = false) const;
    // The colour of the index-th of `count` series: Paul Tol's schemes for colour-blind readers, "bright" up
    // to six, "muted" (on dark: "light") up to eight; beyond, grey.
    QColor series(int index, int count) const;
    // The same colour as a text on the background: darker or lighter until it can be read.
    QColor asText(const QColor &color) const;
    // Black or white, whichever is read better on that colour.
    static QColor textOn(const QColor &color);
};

inline constexpr int mostColours = 8;

} // namespace vigie
