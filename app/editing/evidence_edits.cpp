#include "app/editing/evidence_edits.h"

#include "app/editing/edit_words.h"
#include "app/records/stated_field.h"
#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// The reference of the source that stands for what the observatory held without naming a source.
constexpr QStringView earlierEntries = u"vigie-earlier-entries";

FieldValue textOrUnknown(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

Record claimOf(const Citation &citation)
{
    Record claim(RecordKind::Claim);
    claim.set(u"record_id", citation.record);
    claim.set(u"field", citation.field);
    claim.set(u"value", textOrUnknown(citation.value));
    claim.set(u"source_id", citation.source);
    claim.set(u"locator", textOrUnknown(citation.locator));
    claim.set(u"quotation", textOrUnknown(citation.quotation));
    claim.set(u"notes", textOrUnknown(citation.notes));
    return claim;
}

Result<void> checkValue(const RecordRef &record, const QString &fieldName, const QString &value)
{
    const Field *field = findField(record.kind, fieldName);
    if (!field || value.isEmpty()) {
        return {};
    }
    const Result<FieldValue> read = fromCanonical(value, *field);
    return read ? Result<void>() : Result<void>(read.error());
}

Result<void> addClaim(RecordWriter &writer, const Citation &citation)
{
    if (const Result<void> valid = checkValue(citation.record, citation.field, citation.value); !valid) {
        return valid;
    }
    const Record claim = claimOf(citation);
    const Result<std::vector<Record>> present
        = RecordReader(writer.database()).readPointingAt(RecordKind::Claim, u"record_id", citation.record.id);
    if (!present) {
        return present.error();
    }
    const bool isThere = std::any_of(present->begin(), present->end(),
        [&claim](const Record &one) { return one.values() == claim.values(); });
    if (isThere) {
        return {};
    }
    const Result<RecordId> inserted = writer.insert(claim);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<RecordRef> earlierEntriesSource(RecordWriter &writer)
{
    const RecordKind sources[]{RecordKind::Source};
    const Result<RecordRef> known
        = RecordReader(writer.database()).resolve(earlierEntries.toString(), sources, writer.wording());
    if (known || known.error().kind != ErrorKind::NotFound) {
        return known;
    }
    Record source(RecordKind::Source);
    source.set(u"title",
        writer.wording().text("Edits", QT_TRANSLATE_NOOP("Edits", "Earlier entry, without a source")));
    source.set(u"kind", u"own-calculation"_s);
    source.set(u"reference", earlierEntries.toString());
    const Result<RecordId> inserted = writer.insert(source);
    if (!inserted) {
        return inserted.error();
    }
    return RecordRef{RecordKind::Source, *inserted};
}

// The value that is retained now, as a claim, before another takes its place.
Result<void> keepFormer(RecordWriter &writer, const RecordRef &record, const Field &field)
{
    const RecordReader reader(writer.database());
    const Result<Record> now = reader.read(record);
    if (!now) {
        return now.error();
    }
    const QString former = toCanonical(now->value(field.fieldName()), field);
    if (former.isEmpty()) {
        return {};
    }
    const Result<std::vector<Record>> claims
        = reader.readPointingAt(RecordKind::Claim, u"record_id", record.id);
    if (!claims) {
        return claims.error();
    }
    const bool stated = std::any_of(claims->begin(), claims->end(), [&](const Record &claim) {
        return claim.text(u"field") == field.fieldName() && claim.text(u"value") == former;
    });
    if (stated) {
        return {};
    }
    const Result<RecordRef> source = earlierEntriesSource(writer);
    return source ? addClaim(writer, {record, field.fieldName(), former, *source, {}, {}, {}})
                  : Result<void>(source.error());
}

Result<void> retainClaim(RecordWriter &writer, const RecordRef &ref, const QString &reason)
{
    const Result<Record> claim = RecordReader(writer.database()).read(ref);
    if (!claim) {
        return claim.error();
    }
    const RecordRef record = claim->reference(u"record_id");
    const QString name = claim->text(u"field");
    const Field *field = findField(record.kind, name);
    if (!field || claim->text(u"value").isEmpty()) {
        return Error{ErrorKind::InvalidInput,
            writer.wording().text(
                "Edits", QT_TRANSLATE_NOOP("Edits", "This claim states no value that a field could retain.")),
            name};
    }
    const Result<FieldValue> value = fromCanonical(claim->text(u"value"), *field);
    if (!value) {
        return value.error();
    }
    if (const Result<void> kept = keepFormer(writer, record, *field); !kept) {
        return kept;
    }
    if (const Result<void> set = writer.set(record, name, *value); !set) {
        return set;
    }
    return reason.isEmpty() ? Result<void>() : writer.note(record, name, reason);
}

QString about(const char *source, const QString &field, const QString &title, const Wording &wording)
{
    return editWords(wording, source).arg(field, shortTitle(title));
}

} // namespace

Edit cite(const Citation &citation, const QString &title, const Wording &wording)
{
    const QString label = statedFieldLabel(citation.record.kind, citation.field, wording);
    return {about(QT_TRANSLATE_NOOP("Edits", "Cite a source for “%1” of %2"), label, title, wording),
        [citation](RecordWriter &writer) { return addClaim(writer, citation); }};
}

Edit setAndCite(const std::vector<std::pair<Citation, FieldValue>> &facts, const QString &text)
{
    return {text, [facts](RecordWriter &writer) -> Result<void> {
                for (const auto &[citation, value] : facts) {
                    if (const Result<void> set = writer.set(citation.record, citation.field, value); !set) {
                        return set;
                    }
                    const bool hasSource = !citation.source.isNull();
                    if (const Result<void> cited = hasSource ? addClaim(writer, citation) : Result<void>();
                        !cited) {
                        return cited;
                    }
                }
                return {};
            }};
}

Edit changeClaim(const Record &claim, const QString &title, const Wording &wording)
{
    Q_ASSERT(claim.kind() == RecordKind::Claim);
    const RecordRef record = claim.reference(u"record_id");
    const QString label = statedFieldLabel(record.kind, claim.text(u"field"), wording);
    return {about(QT_TRANSLATE_NOOP("Edits", "Change a claim about “%1” of %2"), label, title, wording),
        [claim, record](RecordWriter &writer) -> Result<void> {
            const Result<void> valid = checkValue(record, claim.text(u"field"), claim.text(u"value"));
            return valid ? writer.update(claim) : valid;
        }};
}

Edit moveClaim(const RecordRef &claim, const QString &field, const QString &title, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Move a claim of %1")).arg(shortTitle(title)),
        [claim, field](RecordWriter &writer) -> Result<void> {
            const Result<Record> now = RecordReader(writer.database()).read(claim);
            if (!now) {
                return now.error();
            }
            const Result<void> valid = checkValue(now->reference(u"record_id"), field, now->text(u"value"));
            return valid ? writer.set(claim, u"field", field) : valid;
        }};
}

Edit removeClaim(const RecordRef &claim, const QString &title, const Wording &wording)
{
    return {editWords(wording, QT_TRANSLATE_NOOP("Edits", "Remove a claim of %1")).arg(shortTitle(title)),
        [claim](RecordWriter &writer) { return writer.remove(claim); }};
}

Edit retain(const RecordRef &claim, const QString &reason, const QString &title, const Wording &wording)
{
    return {
        editWords(wording, QT_TRANSLATE_NOOP("Edits", "Retain another value of %1")).arg(shortTitle(title)),
        [claim, reason](RecordWriter &writer) { return retainClaim(writer, claim, reason); }};
}

Edit explainRetained(const RecordRef &record, const QString &field, const QString &reason,
    const QString &title, const Wording &wording)
{
    const QString label = statedFieldLabel(record.kind, field, wording);
    return {about(QT_TRANSLATE_NOOP("Edits", "Say why “%1” of %2 is retained"), label, title, wording),
        [record, field, reason](RecordWriter &writer) { return writer.note(record, field, reason); }};
}

Edit decideStanding(const RecordRef &record, const QString &field, Standing standing, const QString &by,
    const QString &reason, const QString &title, const Wording &wording)
{
    const QString label = statedFieldLabel(record.kind, field, wording);
    const QString text = about(QT_TRANSLATE_NOOP("Edits", "Standing of “%1” of %2: "), label, title, wording)
        % standingLabel(standing, wording);
    return {text, [record, field, standing, by, reason](RecordWriter &writer) {
                return writer.verify(
                    record, field, standing, by, PartialDate(writer.clock().now().date()), reason);
            }};
}

Edit leaveToRule(const RecordRef &record, const QString &field, const QString &title, const Wording &wording)
{
    const QString label = statedFieldLabel(record.kind, field, wording);
    return {
        about(QT_TRANSLATE_NOOP("Edits", "Standing of “%1” of %2: by its sources"), label, title, wording),
        [record, field](RecordWriter &writer) { return writer.leaveToRule(record, field); }};
}

Edit askAbout(const RecordRef &record, const QString &field, const QString &whom, const QString &question,
    const QString &title, const Wording &wording)
{
    const QString label = statedFieldLabel(record.kind, field, wording);
    const char *source = whom.isEmpty() ? QT_TRANSLATE_NOOP("Edits", "Settle the question on “%1” of %2")
                                        : QT_TRANSLATE_NOOP("Edits", "Ask about “%1” of %2");
    return {about(source, label, title, wording), [record, field, whom, question](RecordWriter &writer) {
                return writer.ask(record, field, whom, PartialDate(writer.clock().now().date()), question);
            }};
}

} // namespace vigie
