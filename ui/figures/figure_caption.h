// The sentences under a figure: how much is known, on what it leans, of which day the data are.
#pragma once

#include "app/analysis/funding.h"
#include "app/analysis/timeline.h"
#include "app/base/language.h"

#include <QStringList>

namespace vigie {

QStringList fundingCaption(const FundingTable &table, const Wording &wording);
QStringList timelineCaption(const TimelineTable &table, const Wording &wording);

// "Sources: Carenews, 2019; Localtis, 2017 and 12 others." Empty without any.
QString sourcesSentence(const SourceTally &sources, const Wording &wording);
// "Data of 1 March 2026." Empty for an empty observatory.
QString dateSentence(QDate asOf, const Wording &wording);

} // namespace vigie
