#include "app/editing/review_edits.h"

#include "app/editing/edit_words.h"
#include "app/editing/evidence_edits.h"
#include "app/records/stated_field.h"
#include "app/storage/record_writer.h"

#include <QCoreApplication>

namespace vigie {

namespace {

bool isSourced(Standing standing)
{
    return standing == Standing::Verified || standing == Standing::Reported;
}

Standing decisionOn(const ReviewItem &item)
{
    switch (item.reason) {
    case ReviewReason::OneSource:
        return Standing::Reported; // accepted as what it is
    case ReviewReason::Unsourced:
        return Standing::Unsourced; // looked at, nothing found
    case ReviewReason::NotReviewed:
        return item.standing;
    case ReviewReason::Questioned:
        return isSourced(item.standing) ? item.standing : Standing::Verified;
    default:
        return Standing::Verified;
    }
}

Edit decide(const ReviewItem &item, const QString &by, const QString &reason, const Wording &wording)
{
    // What waits to be verified has a note that says why; that is over.
    const QString kept = item.reason == ReviewReason::ToVerify ? QString() : item.note;
    return decideStanding(
        item.record, item.field, decisionOn(item), by, reason.isEmpty() ? kept : reason, item.title, wording);
}

Edit acceptAsItIs(const ReviewItem &item, const QString &reason, const Wording &wording)
{
    const QString text
        = editWords(wording, QT_TRANSLATE_NOOP("Edits", "Accept “%1” of %2 as it is"))
              .arg(statedFieldLabel(item.record.kind, item.field, wording), shortTitle(item.title));
    return {text, [item, reason](RecordWriter &writer) -> Result<void> {
                const Result<void> accepted = writer.accept(item.record, item.field, item.reason, item.seen);
                return accepted && !reason.isEmpty() ? writer.note(item.record, item.field, reason)
                                                     : accepted;
            }};
}

} // namespace

Edit settle(const ReviewItem &item, const QString &by, const QString &reason, const Wording &wording)
{
    const Edit answered = askAbout(item.record, item.field, {}, {}, item.title, wording);
    if (item.reason == ReviewReason::Asked) {
        return answered;
    }
    const Edit done = isAboutEvidence(item.reason) ? decide(item, by, reason, wording)
                                                   : acceptAsItIs(item, reason, wording);
    if (item.askedOf.isEmpty()) {
        return done;
    }
    return {done.text, [done, answered](RecordWriter &writer) -> Result<void> {
                const Result<void> first = done.write(writer);
                return first ? answered.write(writer) : first;
            }};
}

} // namespace vigie
