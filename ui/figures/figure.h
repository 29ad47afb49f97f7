// Figure: something that can be drawn for a talk or a report, whatever draws its plot. The composition around
// the plot (title, legend, caption) and every way out (screen, clipboard, PNG, SVG, PDF) work on this alone.
//
// All its texts are in its own language, which may differ from the window's.
#pragma once

#include "app/analysis/figure_table.h"
#include "ui/figures/figure_style.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace vigie {

struct LegendEntry
{
    enum class Mark { Square, Bar, Hatched, Fading, Ring, Diamond };

    Mark mark = Mark::Square;
    QColor color;
    QString text;
};

class Figure
{
public:
    virtual ~Figure() = default;

    virtual QString title() const = 0;
    virtual QString subtitle() const = 0; // what is measured, in which unit
    virtual std::vector<LegendEntry> legend(const FigureStyle &style) const = 0;
    virtual QStringList
    caption() const = 0; // sentences: coverage, what is left out, sources, date of the data
    virtual QString altText() const = 0; // for who cannot see it
    virtual std::vector<FigureRow> rows() const = 0; // exactly the numbers drawn

    // Paints into `plot`; text sizes are pixels of the painter's coordinates.
    virtual void paintPlot(QPainter &painter, const QRectF &plot, const FigureStyle &style) const = 0;
    // The height in which nothing of the plot is left out; 0 when any will do. The composition makes
    // everything smaller, down to a limit, until it fits.
    virtual double heightWanted(double width, const FigureStyle &style) const;
};

} // namespace vigie
