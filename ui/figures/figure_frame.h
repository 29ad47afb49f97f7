// FigureFrame: the one composition of every figure: title, subtitle, plot, legend in wrapping rows, caption.
// The same for the preview and for every export; only the painter differs.
#pragma once

#include "ui/figures/figure.h"

#include <QSizeF>

namespace vigie {

struct LegendItem
{
    LegendEntry entry;
    QRectF rect; // mark and text
    QString text; // as it fits
};

// Where everything stands, in coordinates that a painter scaled by `scale` maps to the size asked for.
struct FrameLayout
{
    double scale = 1;
    QSizeF size; // in those coordinates
    QStringList titleLines;
    QRectF titleRect;
    QStringList subtitleLines;
    QRectF subtitleRect;
    QRectF plot;
    std::vector<LegendItem> legend;
    QStringList captionLines;
    QRectF captionRect;
};

struct FrameOptions
{
    bool legend = true;
    QString title; // empty: the figure's own
};

FrameLayout layoutFrame(
    const Figure &figure, const QSizeF &size, const FigureStyle &style, const FrameOptions &options = {});
// Paints the whole figure into (0, 0, size), background included.
void paintFigure(QPainter &painter, const Figure &figure, const QSizeF &size, const FigureStyle &style,
    const FrameOptions &options = {});

// The marks of a legend; `rect` is the square or bar it may fill.
void paintLegendMark(
    QPainter &painter, const QRectF &rect, const LegendEntry &entry, const FigureStyle &style);
// Lines of text from the top of `rect`, aligned to its left, right or centre.
void paintLines(QPainter &painter, const QRectF &rect, const QStringList &lines, Qt::Alignment alignment);

} // namespace vigie
