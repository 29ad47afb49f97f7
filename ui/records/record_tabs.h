// The tabs of a record's page, by its kind: which of its related records are shown, and how.
#pragma once

#include "app/base/language.h"
#include "ui/records/related_panel.h"

#include <vector>

namespace vigie {

struct RelatedTab
{
    QString label;
    QString icon; // where there is no room for the label; empty: it always stands there
    RelatedPanelOptions options;
};

// Without "Record" and "History", which every kind has, and without "Parties" of contracts.
std::vector<RelatedTab> relatedTabsOf(RecordKind kind, const Wording &wording);

} // namespace vigie
