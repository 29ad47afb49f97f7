#include "ui/figures/figure.h"

namespace vigie {

double Figure::heightWanted(double width, const FigureStyle &style) const
{
    Q_UNUSED(width);
    Q_UNUSED(style);
    return 0;
}

} // namespace vigie
