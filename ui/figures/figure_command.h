// The figures of the command line: drawn without a window, written to the files asked for.
#pragma once

#include "app/cli/figure_drawing.h"

namespace vigie {

// Draws request.kind from the database's facts into request.output (.png, .svg, .pdf) and writes the numbers
// drawn into request.dataOutput. InvalidInput for a kind or option it does not know, NotWritable where a file
// cannot be written.
Result<void> drawFigure(const Database &database, const FigureRequest &request, const Wording &wording);

} // namespace vigie
