// The edits about evidence: what sources say of a field, which value is retained, and how far it is trusted.
// Titles are those of the record, for the words of the history.
#pragma once

#include "app/base/language.h"
#include "app/editing/edit.h"
#include "app/records/record.h"
#include "app/records/standing.h"

namespace vigie {

// Source `source` says of a field: `value`. field: one of the catalog, wholeRecordField, or a name of one's
// own for a fact that has no field. value: canonical; empty where the source is only cited.
struct Citation
{
    RecordRef record;
    QString field;
    QString value;
    RecordRef source;
    QString locator;
    QString quotation;
    QString notes;
};

// InvalidInput where the field cannot hold the value. A citation that is there already is left as it is.
Edit cite(const Citation &citation, const QString &title, const Wording &wording);
// Sets a field and cites what says so, in one step; also for several fields at once, under one text.
Edit setAndCite(const std::vector<std::pair<Citation, FieldValue>> &facts, const QString &text);
// claim: with its id, as it shall be.
Edit changeClaim(const Record &claim, const QString &title, const Wording &wording);
Edit moveClaim(const RecordRef &claim, const QString &field, const QString &title, const Wording &wording);
Edit removeClaim(const RecordRef &claim, const QString &title, const Wording &wording);
// The value that the claim states becomes the record's own. The former value stays as a competing claim:
// where no source stated it, it is kept as an earlier entry of the observatory. InvalidInput where the field
// cannot hold the stated value.
Edit retain(const RecordRef &claim, const QString &reason, const QString &title, const Wording &wording);
// Why the value is retained that the record has now; empty takes the reason away.
Edit explainRetained(const RecordRef &record, const QString &field, const QString &reason,
    const QString &title, const Wording &wording);
// A person's decision; `by` must not be empty.
Edit decideStanding(const RecordRef &record, const QString &field, Standing standing, const QString &by,
    const QString &reason, const QString &title, const Wording &wording);
Edit leaveToRule(const RecordRef &record, const QString &field, const QString &title, const Wording &wording);
// whom empty: the question is settled.
Edit askAbout(const RecordRef &record, const QString &field, const QString &whom, const QString &question,
    const QString &title, const Wording &wording);

} // namespace vigie
