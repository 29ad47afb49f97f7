// RecordWriter: the standings of fields, and what was asked about them.

#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"
#include "app/storage/review_branches.h"
#include "app/storage/verification_id.h"

namespace vigie {

namespace {

FieldValue textOrUnknown(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue dateOrUnknown(const PartialDate &date)
{
    return date.isNull() ? FieldValue() : FieldValue(date);
}

} // namespace

Result<Record> RecordWriter::verificationOf(const RecordRef &ref, QStringView field) const
{
    return RecordReader(m_database).read({RecordKind::Verification, verificationIdOf(ref, field)});
}

Record RecordWriter::newVerification(const RecordRef &ref, QStringView field)
{
    Record verification(RecordKind::Verification, verificationIdOf(ref, field));
    verification.set(u"record_id", ref);
    verification.set(u"field", field.toString());
    verification.set(u"standing", standingName(Standing::Unsourced));
    return verification;
}

Result<void> RecordWriter::put(const Record &record, bool isThere)
{
    if (isThere) {
        return update(record);
    }
    const Result<RecordId> inserted = insert(record);
    return inserted ? Result<void>() : Result<void>(inserted.error());
}

Result<void> RecordWriter::changeVerification(
    const RecordRef &ref, QStringView field, const std::function<void(Record &)> &change)
{
    const Result<Record> row = verificationOf(ref, field);
    if (!row && row.error().kind != ErrorKind::NotFound) {
        return row.error();
    }
    Record verification = row ? *row : newVerification(ref, field);
    change(verification);
    return put(verification, row.has_value());
}

Result<void> RecordWriter::verify(const RecordRef &ref, QStringView field, Standing standing,
    const QString &checkedBy, const PartialDate &checkedOn, const QString &note)
{
    Q_ASSERT_X(!checkedBy.isEmpty(), "RecordWriter::verify", "a decision is somebody's");
    m_standings.decided(ref, field.toString());
    return changeVerification(ref, field, [&](Record &verification) {
        verification.set(u"standing", standingName(standing));
        verification.set(u"checked_by", checkedBy);
        verification.set(u"checked_on", dateOrUnknown(checkedOn));
        verification.set(u"notes", textOrUnknown(note));
    });
}

Result<void> RecordWriter::endDecision(const RecordRef &ref, QStringView field)
{
    Result<Record> row = verificationOf(ref, field);
    if (!row) {
        return row.error().kind == ErrorKind::NotFound ? Result<void>() : row.error();
    }
    for (const QStringView decision : {u"checked_by", u"checked_on", u"notes", u"basis", u"questioned"}) {
        row->set(decision, {});
    }
    return update(*row);
}

Result<void> RecordWriter::leaveToRule(const RecordRef &ref, QStringView field)
{
    m_standings.decided(ref, field.toString());
    return endDecision(ref, field);
}

Result<void> RecordWriter::note(const RecordRef &ref, QStringView field, const QString &reason)
{
    m_standings.claimsChanged(ref, field.toString());
    return changeVerification(
        ref, field, [&reason](Record &verification) { verification.set(u"notes", textOrUnknown(reason)); });
}

Result<void> RecordWriter::ask(const RecordRef &ref, QStringView field, const QString &whom,
    const PartialDate &on, const QString &question)
{
    m_standings.claimsChanged(ref, field.toString());
    return changeVerification(ref, field, [&](Record &verification) {
        verification.set(u"asked_of", textOrUnknown(whom));
        verification.set(u"asked_on", whom.isEmpty() ? FieldValue() : dateOrUnknown(on));
        verification.set(u"asked_note", whom.isEmpty() ? FieldValue() : textOrUnknown(question));
    });
}

Result<void> RecordWriter::accept(
    const RecordRef &ref, QStringView field, ReviewReason reason, const QString &seen)
{
    m_standings.claimsChanged(ref, field.toString());
    return changeVerification(ref, field, [&](Record &verification) {
        QStringList lines = verification.text(u"accepted").split(u'\n', Qt::SkipEmptyParts);
        const QString reasonBefore = acceptedLine(reason, {});
        lines.removeIf([&reasonBefore](const QString &line) { return line.startsWith(reasonBefore); });
        lines.append(acceptedLine(reason, seen));
        verification.set(u"accepted", lines.join(u'\n'));
    });
}

} // namespace vigie
