// ReviewItem: one line of the queue of what is to verify: which field of which record, why, and what the
// sentences about it (review_words.h) need to know. Its texts are in the language it was read in.
#pragma once

#include "app/base/partial_date.h"
#include "app/records/record_kind.h"
#include "app/records/review_reason.h"
#include "app/records/standing.h"

#include <QStringList>

#include <vector>

namespace vigie {

struct ReviewItem
{
    ReviewReason reason = ReviewReason::ToVerify;
    RecordRef record;
    QString field; // of the catalog, wholeRecordField, or a name of its own
    QString seen; // the values that are out of line, to be accepted as they are; not for people

    QString title; // of the record
    QString fieldLabel;
    QString value; // the retained one

    struct Statement
    {
        QString value; // empty where the source is only cited
        QString source;
    };
    std::vector<Statement> stated; // Contradicted: other values; OneSource: who states it
    QString why; // the rule's reason, or a person's note
    QString note; // a person's alone
    Standing standing = Standing::Unsourced;
    QString checkedBy;
    PartialDate checkedOn;
    QStringList fields; // Unsourced: the labels of the fields without a source
    QString otherLabel; // what the value does not go with
    QString otherValue;
    QString difference; // SumDiffers: how much; ConversionOutOfLine: the rate
    bool isMore = false; // SumDiffers: the parts make more than the total

    QString askedOf;
    PartialDate askedOn;
    QString askedNote;

    bool isSameAs(const ReviewItem &other) const
    {
        return reason == other.reason && record == other.record && field == other.field && seen == other.seen;
    }
};

} // namespace vigie
