#include "app/editing/lead_edits.h"

#include "app/editing/edit_words.h"
#include "app/records/new_record.h"
#include "app/storage/record_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr std::array outcomeKinds{RecordKind::Source, RecordKind::Testimony, RecordKind::Event,
    RecordKind::Contract, RecordKind::Organisation, RecordKind::Person};

// The fields of a kind that take what a lead says, where it has them.
struct Places
{
    QStringView text;
    QStringView date;
    QStringView address;
};

Places placesIn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Source:
        return {u"notes", u"date_accessed", u"url"};
    case RecordKind::Testimony:
        return {u"text", u"date", {}};
    case RecordKind::Event:
        return {u"description", u"date", {}};
    case RecordKind::Organisation:
        return {u"notes", {}, u"website"};
    default:
        return {u"notes", {}, {}};
    }
}

Result<void> settle(RecordWriter &writer, const RecordRef &lead, const QString &status,
    const FieldValue &outcome, const FieldValue &reason)
{
    for (const auto &[field, value] : std::initializer_list<std::pair<QStringView, FieldValue>>{
             {u"status", status}, {u"outcome_id", outcome}, {u"reason", reason}}) {
        if (const Result<void> done = writer.set(lead, field, value); !done) {
            return done;
        }
    }
    return {};
}

QString titleOf(const Record &lead)
{
    return shortTitle(lead.text(u"title"));
}

} // namespace

bool canBecome(RecordKind kind)
{
    return std::find(outcomeKinds.begin(), outcomeKinds.end(), kind) != outcomeKinds.end();
}

Record recordFromLead(const Record &lead, RecordKind kind)
{
    Q_ASSERT(canBecome(kind));
    const Places places = placesIn(kind);
    Record record = newRecord(kind);
    record.set(titleField(kind)->fieldName(), lead.text(u"title"));
    QStringList texts;
    for (const QStringView field : {u"text", u"notes"}) {
        if (!lead.text(field).isEmpty()) {
            texts.append(lead.text(field));
        }
    }
    const QString address = lead.text(u"url");
    if (!address.isEmpty() && places.address.isEmpty()) {
        texts.append(address);
    } else if (!address.isEmpty()) {
        record.set(places.address, address);
    }
    if (!texts.isEmpty()) {
        record.set(places.text, texts.join(u"\n\n"_s));
    }
    if (const PartialDate date = lead.date(u"date"); !date.isNull() && !places.date.isEmpty()) {
        record.set(places.date, date);
    }
    return record;
}

Edit turnLead(const Record &lead, const std::vector<Record> &created, const RecordRef &outcome,
    const QString &what, const Wording &wording)
{
    return {
        editWords(wording, QT_TRANSLATE_NOOP("Edits", "Turn the lead “%1” into %2")).arg(titleOf(lead), what),
        [ref = lead.ref(), created, outcome](RecordWriter &writer) -> Result<void> {
            for (const Record &record : created) {
                if (const Result<RecordId> inserted = writer.insert(record); !inserted) {
                    return inserted.error();
                }
            }
            return settle(writer, ref, u"done"_s, outcome, {});
        }};
}

Edit closeLead(const Record &lead, const QString &reason, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Close the lead “%1”")).arg(titleOf(lead)),
        [ref = lead.ref(), reason = reason.trimmed()](RecordWriter &writer) -> Result<void> {
            if (reason.isEmpty()) {
                return Error{ErrorKind::InvalidInput,
                    editWords(writer.wording(),
                        QT_TRANSLATE_NOOP("Edits", "Say why nothing came of it: it will be asked again.")),
                    {}};
            }
            return settle(writer, ref, u"closed"_s, {}, reason);
        }};
}

Edit reopenLead(const Record &lead, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Reopen the lead “%1”")).arg(titleOf(lead)),
        [ref = lead.ref()](RecordWriter &writer) { return settle(writer, ref, u"open"_s, {}, {}); }};
}

} // namespace vigie
