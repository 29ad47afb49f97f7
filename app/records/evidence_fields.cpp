#include "app/records/evidence_fields.h"

#include "app/records/field_builders.h"

#include <limits>

namespace vigie {

namespace {

using namespace fields;
using enum FieldType;

const Field sourceFields[]{
    required(Field{RecordKind::Source, "title", Text, QT_TRANSLATE_NOOP("Field", "Title"), documentGroup}),
    {RecordKind::Source, "publisher", Text, QT_TRANSLATE_NOOP("Field", "Publisher"), documentGroup},
    {RecordKind::Source, "author", Text, QT_TRANSLATE_NOOP("Field", "Author"), documentGroup},
    open(coded(RecordKind::Source, "kind", QT_TRANSLATE_NOOP("Field", "Kind"), documentGroup, "source_kind")),
    {RecordKind::Source, "url", Url, QT_TRANSLATE_NOOP("Field", "Address"), documentGroup},
    {RecordKind::Source, "archive_url", Url, QT_TRANSLATE_NOOP("Field", "Archived copy"), documentGroup},
    {RecordKind::Source, "date_published", Date, QT_TRANSLATE_NOOP("Field", "Published"), calendarGroup},
    {RecordKind::Source, "date_accessed", Date, QT_TRANSLATE_NOOP("Field", "Read on"), calendarGroup},
    open(coded(
        RecordKind::Source, "language", QT_TRANSLATE_NOOP("Field", "Language"), documentGroup, "language")),
    number(RecordKind::Source, "reliability", QT_TRANSLATE_NOOP("Field", "Reliability (1–5)"), evidenceGroup,
        1, 5),
    {RecordKind::Source, "reference", Text, QT_TRANSLATE_NOOP("Field", "Short name in files"),
        identifiersGroup},
    reference(
        RecordKind::Source, "draws_on_id", QT_TRANSLATE_NOOP("Field", "Draws on"), evidenceGroup, sourceOnly),
    reference(RecordKind::Source, "version_of_id", QT_TRANSLATE_NOOP("Field", "Version of"), evidenceGroup,
        sourceOnly),
    coded(RecordKind::Source, "confidentiality", QT_TRANSLATE_NOOP("Field", "Confidentiality"), evidenceGroup,
        "confidentiality"),
    {RecordKind::Source, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field testimonyFields[]{
    required(Field{RecordKind::Testimony, "title", Text, QT_TRANSLATE_NOOP("Field", "Title"), identityGroup}),
    {RecordKind::Testimony, "text", LongText, QT_TRANSLATE_NOOP("Field", "What was said"), identityGroup},
    {RecordKind::Testimony, "date", Date, QT_TRANSLATE_NOOP("Field", "Date"), calendarGroup},
    {RecordKind::Testimony, "context", LongText, QT_TRANSLATE_NOOP("Field", "Context"), identityGroup},
    required(coded(RecordKind::Testimony, "confidentiality", QT_TRANSLATE_NOOP("Field", "Confidentiality"),
        evidenceGroup, "confidentiality")),
    {RecordKind::Testimony, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field claimFields[]{
    required(reference(
        RecordKind::Claim, "record_id", QT_TRANSLATE_NOOP("Field", "Record"), identityGroup, citable)),
    required(Field{RecordKind::Claim, "field", Text, QT_TRANSLATE_NOOP("Field", "Field"), identityGroup}),
    {RecordKind::Claim, "value", Text, QT_TRANSLATE_NOOP("Field", "Stated value"), identityGroup},
    required(reference(
        RecordKind::Claim, "source_id", QT_TRANSLATE_NOOP("Field", "Source"), evidenceGroup, sourceOnly)),
    {RecordKind::Claim, "locator", Text, QT_TRANSLATE_NOOP("Field", "Page or place"), evidenceGroup},
    {RecordKind::Claim, "quotation", LongText, QT_TRANSLATE_NOOP("Field", "Quotation"), evidenceGroup},
    coded(RecordKind::Claim, "standing", QT_TRANSLATE_NOOP("Field", "Standing"), evidenceGroup, "standing"),
    {RecordKind::Claim, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field verificationFields[]{
    required(reference(
        RecordKind::Verification, "record_id", QT_TRANSLATE_NOOP("Field", "Record"), identityGroup, citable)),
    required(
        Field{RecordKind::Verification, "field", Text, QT_TRANSLATE_NOOP("Field", "Field"), identityGroup}),
    required(coded(RecordKind::Verification, "standing", QT_TRANSLATE_NOOP("Field", "Standing"),
        evidenceGroup, "standing")),
    {RecordKind::Verification, "checked_by", Text, QT_TRANSLATE_NOOP("Field", "Checked by"), evidenceGroup},
    {RecordKind::Verification, "checked_on", Date, QT_TRANSLATE_NOOP("Field", "Checked on"), evidenceGroup},
    {RecordKind::Verification, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
    coded(RecordKind::Verification, "computed", QT_TRANSLATE_NOOP("Field", "By the rule"), evidenceGroup,
        "standing"),
    {RecordKind::Verification, "basis", Text, QT_TRANSLATE_NOOP("Field", "Decided on the basis of"),
        evidenceGroup},
    number(RecordKind::Verification, "questioned", QT_TRANSLATE_NOOP("Field", "In question"), evidenceGroup,
        0, 1),
    number(RecordKind::Verification, "origins", QT_TRANSLATE_NOOP("Field", "Independent sources"),
        evidenceGroup, 0, 100000),
    {RecordKind::Verification, "asked_of", Text, QT_TRANSLATE_NOOP("Field", "Asked of"), evidenceGroup},
    {RecordKind::Verification, "asked_on", Date, QT_TRANSLATE_NOOP("Field", "Asked on"), evidenceGroup},
    {RecordKind::Verification, "asked_note", LongText, QT_TRANSLATE_NOOP("Field", "Question"), evidenceGroup},
    {RecordKind::Verification, "accepted", LongText, QT_TRANSLATE_NOOP("Field", "Accepted as it is"),
        evidenceGroup},
};

const Field mentionFields[]{
    required(reference(RecordKind::Mention, "testimony_id", QT_TRANSLATE_NOOP("Field", "Testimony"),
        identityGroup, testimonyOnly)),
    required(reference(
        RecordKind::Mention, "record_id", QT_TRANSLATE_NOOP("Field", "Record"), identityGroup, citable)),
};

const Field attachmentFields[]{
    required(reference(RecordKind::Attachment, "source_id", QT_TRANSLATE_NOOP("Field", "Source"),
        identityGroup, sourceOnly)),
    required(
        Field{RecordKind::Attachment, "file_name", Text, QT_TRANSLATE_NOOP("Field", "File"), documentGroup}),
    {RecordKind::Attachment, "media_type", Text, QT_TRANSLATE_NOOP("Field", "Format"), documentGroup},
    // In bytes. As large as a file may be.
    required(number(RecordKind::Attachment, "size", QT_TRANSLATE_NOOP("Field", "Size"), documentGroup, 0,
        std::numeric_limits<int>::max())),
    required(
        Field{RecordKind::Attachment, "sha256", Text, QT_TRANSLATE_NOOP("Field", "Checksum"), documentGroup}),
    required(coded(RecordKind::Attachment, "place", QT_TRANSLATE_NOOP("Field", "Kept"), documentGroup,
        "attachment_place")),
    {RecordKind::Attachment, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field leadFields[]{
    required(Field{RecordKind::Lead, "title", Text, QT_TRANSLATE_NOOP("Field", "Title"), identityGroup}),
    {RecordKind::Lead, "text", LongText, QT_TRANSLATE_NOOP("Field", "What was heard"), identityGroup},
    {RecordKind::Lead, "sender", Text, QT_TRANSLATE_NOOP("Field", "From whom"), identityGroup},
    {RecordKind::Lead, "date", Date, QT_TRANSLATE_NOOP("Field", "Date"), identityGroup},
    {RecordKind::Lead, "url", Url, QT_TRANSLATE_NOOP("Field", "Address"), identityGroup},
    required(
        coded(RecordKind::Lead, "status", QT_TRANSLATE_NOOP("Field", "State"), evidenceGroup, "lead_status")),
    reference(RecordKind::Lead, "outcome_id", QT_TRANSLATE_NOOP("Field", "Became"), evidenceGroup, citable),
    {RecordKind::Lead, "reason", Text, QT_TRANSLATE_NOOP("Field", "Why closed"), evidenceGroup},
    {RecordKind::Lead, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field releaseFields[]{
    required(Field{RecordKind::Release, "name", Text, QT_TRANSLATE_NOOP("Field", "Name"), identityGroup}),
    required(Field{RecordKind::Release, "made_on", Date, QT_TRANSLATE_NOOP("Field", "Date"), identityGroup}),
    {RecordKind::Release, "made_by", Text, QT_TRANSLATE_NOOP("Field", "By"), identityGroup},
    {RecordKind::Release, "entry_id", Text, QT_TRANSLATE_NOOP("Field", "Last change"), identityGroup},
    {RecordKind::Release, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

} // namespace

std::span<const Field> evidenceFieldsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Source:
        return sourceFields;
    case RecordKind::Testimony:
        return testimonyFields;
    case RecordKind::Claim:
        return claimFields;
    case RecordKind::Verification:
        return verificationFields;
    case RecordKind::Mention:
        return mentionFields;
    case RecordKind::Attachment:
        return attachmentFields;
    case RecordKind::Lead:
        return leadFields;
    case RecordKind::Release:
        return releaseFields;
    default:
        Q_UNREACHABLE();
    }
}

} // namespace vigie
