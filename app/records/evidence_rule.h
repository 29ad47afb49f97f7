// The rule that gives a field its standing from what its sources say. Pure: values in, a verdict out.
//
// In this order, for the claims about one field of one record:
//   1. No claim: unsourced.
//   2. No claim states the retained value although some state others: to verify.
//   3. A source states another value: contradicted. Weak claims do not contradict.
//   4. Nothing but weak claims state it: to verify.
//   5. An official or primary source states it, or two sources of independent origin: verified.
//   6. Otherwise: reported.
// Sources that draw on one another, or on a common third, are one origin: their agreement confirms nothing. A
// claim is weak where its source is of reliability 1 or 2 or the observatory's own calculation, or where the
// claim itself is marked as to be verified.
#pragma once

#include "app/base/language.h"
#include "app/records/field_value.h"
#include "app/records/standing.h"

#include <QStringList>

#include <vector>

namespace vigie {

// How what a source states stands to the retained value. A source that is cited without a value agrees; an
// amount in another currency says nothing about this one.
enum class Agreement { Agrees, Differs, Silent };

// Both at their precision: 2016-11 agrees with 2016-11-24, "about 2016" with the years beside it, 1.2 to 1.5
// M with 1.3 M. field: nullptr for a fact without a field of its own, compared as text.
Agreement agreementOf(const QString &statedCanonical, const QString &retainedCanonical, const Field *field);

// What the rule needs to know of one claim.
struct ClaimWeight
{
    Agreement agreement = Agreement::Agrees;
    QString value; // canonical, as stated
    QString origin; // the source at the end of what its source draws on
    bool official = false; // an official or primary source
    bool weak = false;
};

// Whether a source of this kind (a code of source_kind) and reliability (1–5, 0 unknown) is official or
// primary, or weak.
bool isOfficialSource(QStringView kind, qint64 reliability);
bool isWeakSource(QStringView kind, qint64 reliability);

struct Verdict
{
    enum class Reason {
        NoClaim,
        NotStated,
        Disagreement,
        OnlyWeak,
        Official,
        Independent,
        OneSource,
        OneOrigin
    };

    Standing standing = Standing::Unsourced;
    Reason reason = Reason::NoClaim;
    int agreeing = 0; // claims that state the retained value
    int origins = 0; // independent origins among those that are not weak
    int values = 0; // different values stated, the retained one included

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

Verdict judge(const std::vector<ClaimWeight> &claims);
// The reason in words: "Two independent sources state this value."
QString reasonText(const Verdict &verdict, const Wording &wording);

} // namespace vigie
