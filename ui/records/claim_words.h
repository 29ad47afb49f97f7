// The words about evidence in a form: what one claim says and of which source, why a field stands as it does,
// and who decided it.
#pragma once

#include "app/storage/evidence_reader.h"

#include <QColor>

namespace vigie {

class Workspace;
struct Theme;

// The record and the field that claims are about.
struct ClaimSubject
{
    RecordRef record;
    QString field; // of the catalog, wholeRecordField, or a fact's own name
    QString title; // of the record, for the words of the history

    // nullptr: a fact without a field of its own, or the record as a whole.
    const Field *catalogField() const { return findField(record.kind, field); }
};

// What a form shows of the evidence for one field.
struct FieldClaims
{
    ClaimSubject subject;
    FieldDossier dossier;
    QString retained; // canonical: the record's own value
    bool ofWholeRecord = false; // its standing is the one of the record as a whole
};

// The source as a link "source:", and what is known of both: rich text.
QString claimHtml(const StatedClaim &claim, bool withAgreement, const Theme &theme, const Wording &wording);
// In bold, with amounts that keep together at the end of a line: rich text.
QString valueHtml(const ClaimSubject &subject, const QString &value, const Workspace &workspace);

// "2 values contradict each other", "No source is cited for this yet."
QString evidenceHeading(const FieldClaims &claims, const Wording &wording);
// Who gave the standing, and what the sources alone would give; empty where the heading says it all.
QString evidenceReason(const FieldClaims &claims, const Wording &wording);

} // namespace vigie
