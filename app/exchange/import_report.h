// The report of an import as a JSON document, for `vigie import --report` and for keeping.
#pragma once

#include "app/exchange/import_plan.h"

#include <QJsonDocument>

namespace vigie {

// {"dry_run":…, "counts":{"new":…,"changed":…,"same":…,"rejected":…}, "tables":{"contracts.csv":{…},…},
//  "rows":[{"table","line","title","outcome","reason","remarks"},…]}; "rows" leaves out what said nothing
//  new.
QJsonDocument importReport(const ImportPlan &plan, bool dryRun);

} // namespace vigie
