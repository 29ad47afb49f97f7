// RecordClaim: what one source says of one field of a record, with what a reader needs to judge it.
#pragma once

#include "app/base/result.h"
#include "app/editing/workspace.h"
#include "app/records/record.h"
#include "app/records/standing.h"

#include <optional>
#include <vector>

namespace vigie {

struct RecordClaim
{
    RecordRef claim;
    QString field; // a field of the catalog, wholeRecordField, or a name the catalog does not have
    QString value; // canonical, as stated
    QString locator;
    QString quotation;
    QString notes;
    std::optional<Standing> standing; // given to this statement
    RecordRef source;
    QString sourceTitle;
    QString sourcePublisher;
    QString sourceUrl;
    PartialDate sourceDate;
    qint64 reliability = 0; // 1–5, 0: not judged
};

// The claims about a record in the order they were made; those about its record as a whole included.
Result<std::vector<RecordClaim>> claimsAbout(const RecordRef &record, const Workspace &workspace);

} // namespace vigie
