// From the words of the command line to a figure.
#pragma once

#include "app/cli/figure_drawing.h"
#include "app/records/observatory_facts.h"
#include "ui/figures/figure.h"

#include <memory>

namespace vigie {

// InvalidInput with a sentence that lists what may be asked for.
Result<std::shared_ptr<Figure>> figureFor(
    const ObservatoryFacts &facts, const FigureRequest &request, const Wording &wording);

} // namespace vigie
