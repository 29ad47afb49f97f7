// The one undoable change that carries out a plan.
#pragma once

#include "app/editing/edit.h"
#include "app/exchange/import_plan.h"

#include <memory>

namespace vigie {

// Who stands in "checked by" for a standing that an import brought.
QString importerName(const Wording &wording);

// sourceName: what was imported, for the history ("Import cis-france"). The plan must have been made from the
// database as it is when the edit is performed.
Edit importEdit(std::shared_ptr<const ImportPlan> plan, const QString &sourceName, const Wording &wording);

} // namespace vigie
