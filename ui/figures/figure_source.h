// FigureSource: makes the figure a page shows, in any language: what the export dialogue previews and writes.
#pragma once

#include "app/base/language.h"
#include "ui/figures/figure.h"

#include <functional>
#include <memory>

namespace vigie {

using FigureSource = std::function<std::shared_ptr<const Figure>(const Wording &)>;

} // namespace vigie
