#include "app/records/review_words.h"

#include "app/records/field_catalog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype mostNamed = 4; // fields or values in one sentence

QString say(const Wording &wording, const char *source, int n = -1)
{
    return wording.text("Review", source, n);
}

// "a, b, c, d…"
QString enumerated(const QStringList &parts)
{
    const QString first = parts.mid(0, mostNamed).join(u", "_s);
    return parts.size() > mostNamed ? QString(first % u'…') : first;
}

QString statedValues(const ReviewItem &item)
{
    QStringList parts;
    for (const ReviewItem::Statement &statement : item.stated) {
        parts.append(statement.value.isEmpty()
                ? statement.source
                : QString(statement.value % u" ("_s % statement.source % u')'));
    }
    return enumerated(parts);
}

QString contradiction(const ReviewItem &item, const Wording &wording)
{
    if (item.stated.empty()) {
        return item.why.isEmpty() ? say(wording, QT_TRANSLATE_NOOP("Review", "The sources disagree."))
                                  : item.why;
    }
    if (item.value.isEmpty()) {
        return say(wording, QT_TRANSLATE_NOOP("Review", "The sources state different values: %1."))
            .arg(statedValues(item));
    }
    return say(wording, QT_TRANSLATE_NOOP("Review", "%1 is retained; sources also state %2."))
        .arg(item.value, statedValues(item));
}

QString decision(const ReviewItem &item, const Wording &wording)
{
    const QString standing = standingLabel(item.standing, wording);
    if (item.checkedOn.isNull()) {
        return say(wording, QT_TRANSLATE_NOOP("Review", "%1 called it “%2”; its sources have changed since."))
            .arg(item.checkedBy, standing);
    }
    return say(
        wording, QT_TRANSLATE_NOOP("Review", "%1 called it “%2” on %3; its sources have changed since."))
        .arg(item.checkedBy, standing, item.checkedOn.toText(wording));
}

QString sum(const ReviewItem &item, const Wording &wording)
{
    if (item.field != u"investment_total") {
        return say(
            wording, QT_TRANSLATE_NOOP("Review", "%1 was paid for outcomes, more than the maximum of %2."))
            .arg(item.value, item.otherValue);
    }
    const char *source = item.isMore
        ? QT_TRANSLATE_NOOP("Review", "The investors’ amounts make %1, %2 more than the total of %3.")
        : QT_TRANSLATE_NOOP("Review", "The investors’ amounts make %1, %2 less than the total of %3.");
    return say(wording, source).arg(item.otherValue, item.difference, item.value);
}

QString dates(const ReviewItem &item, const Wording &wording)
{
    if (item.otherLabel.isEmpty()) {
        return say(wording, QT_TRANSLATE_NOOP("Review", "“%1” lies in the future: %2."))
            .arg(item.fieldLabel, item.value);
    }
    return say(wording, QT_TRANSLATE_NOOP("Review", "“%1” (%2) lies before “%3” (%4)."))
        .arg(item.fieldLabel, item.value, item.otherLabel, item.otherValue);
}

QString oneSource(const ReviewItem &item, const Wording &wording)
{
    if (item.stated.size() == 1) {
        return say(wording, QT_TRANSLATE_NOOP("Review", "One source: “%1”.")).arg(item.stated.front().source);
    }
    return item.why;
}

QString review(const ReviewItem &item, const Wording &wording)
{
    return say(wording, QT_TRANSLATE_NOOP("Review", "%1 looked at it on %2, more than a year ago."))
        .arg(item.checkedBy, item.checkedOn.toText(wording));
}

QString question(const ReviewItem &item, const Wording &wording)
{
    if (item.askedNote.isEmpty()) {
        return say(wording, QT_TRANSLATE_NOOP("Review", "%1 has not answered yet.")).arg(item.askedOf);
    }
    return say(wording, QT_TRANSLATE_NOOP("Review", "%1 has not answered yet: “%2”"))
        .arg(item.askedOf, item.askedNote);
}

const char *remedyOf(const ReviewItem &item)
{
    switch (item.reason) {
    case ReviewReason::Contradicted:
        return QT_TRANSLATE_NOOP("Review", "An official or primary source; or your choice, with its reason.");
    case ReviewReason::Questioned:
        return QT_TRANSLATE_NOOP("Review", "Read the new sources, then confirm the decision or change it.");
    case ReviewReason::SumDiffers:
        return item.field == u"investment_total"
            ? QT_TRANSLATE_NOOP(
                "Review", "Correct the total or an amount, or add the investor who is missing.")
            : QT_TRANSLATE_NOOP("Review", "Correct one of the two amounts; an amendment may say why.");
    case ReviewReason::ImpossibleDates:
        return item.otherLabel.isEmpty()
            ? QT_TRANSLATE_NOOP("Review", "The true date; unknown as long as it has not happened.")
            : QT_TRANSLATE_NOOP("Review", "Correct one of the two dates.");
    case ReviewReason::ConversionOutOfLine:
        return QT_TRANSLATE_NOOP("Review", "Find out which amount was converted, when and at which rate.");
    case ReviewReason::StaleStage:
        return QT_TRANSLATE_NOOP(
            "Review", "The stage of today, or a later end: ask the operator or a payer.");
    case ReviewReason::ToVerify:
        return QT_TRANSLATE_NOOP("Review", "A source that states this value, and that can be relied on.");
    case ReviewReason::Unsourced:
        return QT_TRANSLATE_NOOP("Review", "One source for the whole record, or one for each field.");
    case ReviewReason::OneSource:
        return QT_TRANSLATE_NOOP("Review", "A second source of independent origin, or an official one.");
    case ReviewReason::Asked:
        return QT_TRANSLATE_NOOP("Review", "The answer, or asking again.");
    case ReviewReason::NotReviewed:
        return QT_TRANSLATE_NOOP("Review", "Look at its sources once more and confirm.");
    case ReviewReason::SignatureAfterStart:
        return QT_TRANSLATE_NOOP(
            "Review", "Nothing, where the service did start first; else the right date.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problemText(const ReviewItem &item, const Wording &wording)
{
    switch (item.reason) {
    case ReviewReason::Contradicted:
        return contradiction(item, wording);
    case ReviewReason::Questioned:
        return decision(item, wording);
    case ReviewReason::SumDiffers:
        return sum(item, wording);
    case ReviewReason::ImpossibleDates:
    case ReviewReason::SignatureAfterStart:
        return dates(item, wording);
    case ReviewReason::ConversionOutOfLine:
        return say(wording,
            QT_TRANSLATE_NOOP("Review", "%1 and %2 are more than 10 % apart at the average rate of %3."))
            .arg(item.value, item.otherValue, item.difference);
    case ReviewReason::StaleStage:
        return say(wording, QT_TRANSLATE_NOOP("Review", "“%1” has passed (%2), but the stage is still “%3”."))
            .arg(item.otherLabel, item.otherValue, item.value);
    case ReviewReason::ToVerify:
        return item.why;
    case ReviewReason::Unsourced:
        return say(wording, QT_TRANSLATE_N_NOOP("Review", "%n field(s) without a source: %1."),
            static_cast<int>(item.fields.size()))
            .arg(enumerated(item.fields));
    case ReviewReason::OneSource:
        return oneSource(item, wording);
    case ReviewReason::Asked:
        return question(item, wording);
    case ReviewReason::NotReviewed:
        return review(item, wording);
    }
    Q_UNREACHABLE();
}

QString remedyText(const ReviewItem &item, const Wording &wording)
{
    return say(wording, remedyOf(item));
}

QString doneText(const ReviewItem &item, const QString &by, const Wording &wording)
{
    const QString who = by.isEmpty() ? say(wording, QT_TRANSLATE_NOOP("Review", "you")) : by;
    switch (item.reason) {
    case ReviewReason::Contradicted:
    case ReviewReason::ToVerify:
        return item.value.isEmpty()
            ? say(wording, QT_TRANSLATE_NOOP("Review", "call it verified by %1")).arg(who)
            : say(wording, QT_TRANSLATE_NOOP("Review", "keep %1 as verified by %2")).arg(item.value, who);
    case ReviewReason::Questioned:
        return say(wording, QT_TRANSLATE_NOOP("Review", "the decision stands, says %1")).arg(who);
    case ReviewReason::Unsourced:
        return say(wording, QT_TRANSLATE_NOOP("Review", "looked at by %1; it stays without a source"))
            .arg(who);
    case ReviewReason::OneSource:
        return say(wording, QT_TRANSLATE_NOOP("Review", "one source is enough, says %1; it stays “reported”"))
            .arg(who);
    case ReviewReason::Asked:
        return say(wording, QT_TRANSLATE_NOOP("Review", "the question is answered"));
    case ReviewReason::NotReviewed:
        return say(wording, QT_TRANSLATE_NOOP("Review", "reviewed again today by %1")).arg(who);
    default:
        return say(wording, QT_TRANSLATE_NOOP("Review", "accept these values as they are"));
    }
}

QString askedText(const ReviewItem &item, const Wording &wording)
{
    if (item.askedOf.isEmpty()) {
        return {};
    }
    if (item.askedOn.isNull()) {
        return say(wording, QT_TRANSLATE_NOOP("Review", "asked of %1")).arg(item.askedOf);
    }
    return say(wording, QT_TRANSLATE_NOOP("Review", "asked of %1 on %2"))
        .arg(item.askedOf, item.askedOn.toText(wording));
}

} // namespace vigie
