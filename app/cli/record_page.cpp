#include "app/cli/record_page.h"

#include "app/cli/aligned_table.h"
#include "app/cli/terminal_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QJsonObject evidenceObject(const FieldEvidence &evidence)
{
    return {{u"standing"_s, standingName(evidence.standing)}, {u"of_whole_record"_s, evidence.ofWholeRecord},
        {u"claims"_s, evidence.claims}};
}

// "a source" as people file it: its name in files, or its title.
QString nameOfSource(const Record &source)
{
    const QString reference = source.text(u"reference");
    return reference.isEmpty() ? source.text(u"title") : reference;
}

} // namespace

Result<RecordPage> RecordPage::read(const Database &database, const RecordRef &ref, const Wording &wording)
{
    const RecordReader reader(database);
    RecordPage page(wording);
    Result<Record> record = reader.read(ref);
    if (!record) {
        return record.error();
    }
    page.m_record = std::move(*record);
    page.m_title = reader.title(ref, wording);
    auto evidence = reader.evidence(ref);
    if (!evidence) {
        return evidence.error();
    }
    page.m_evidence = std::move(*evidence);
    for (const auto &[field, value] : page.m_record.values()) {
        if (const RecordRef *target = std::get_if<RecordRef>(&value)) {
            page.m_referenceTitles.insert(field, reader.title(*target, wording));
        }
    }
    const auto claims = reader.readPointingAt(RecordKind::Claim, u"record_id", ref.id);
    if (!claims) {
        return claims.error();
    }
    for (const Record &claim : *claims) {
        const Result<Record> source = reader.read(claim.reference(u"source_id"));
        page.m_claims.push_back({claim, source.value_or(Record(RecordKind::Source))});
    }
    return page;
}

QString RecordPage::textOf(const Field &field) const
{
    const QString name = field.fieldName();
    if (field.type == FieldType::Reference) {
        return m_referenceTitles.value(name);
    }
    return displayText(m_record.value(name), field, m_wording);
}

// What a claim says in the words of its field; as it stands where the catalog has no such field or no such
// value.
QString RecordPage::statedText(const Record &claim) const
{
    const QString value = claim.text(u"value");
    const Field *field = findField(m_record.kind(), claim.text(u"field"));
    if (!field || field->type == FieldType::Reference) {
        return value;
    }
    const Result<FieldValue> read = fromCanonical(value, *field);
    return read ? displayText(*read, *field, m_wording) : value;
}

void RecordPage::print(QTextStream &out) const
{
    out << kindLabel(m_record.kind(), m_wording) << u" · "_s << terminalText(m_title) << '\n'
        << m_record.id().toString() << "\n\n";
    std::vector<QStringList> rows;
    for (const Field &field : fieldsOf(m_record.kind())) {
        const QString text = textOf(field);
        if (!text.isEmpty()) {
            const FieldEvidence evidence = m_evidence.value(field.fieldName());
            rows.push_back({field.fieldName(), standingLabel(evidence.standing, m_wording), text});
        }
    }
    printAligned(out, rows);
    rows.clear();
    for (const auto &[claim, source] : m_claims) {
        const auto standing = standingFromName(claim.text(u"standing"));
        rows.push_back({claim.text(u"field"), statedText(claim),
            standing ? standingLabel(*standing, m_wording) : QString(), nameOfSource(source),
            claim.text(u"locator"), claim.text(u"notes")});
    }
    out << (rows.empty() ? "" : "\n");
    printAligned(out, rows);
}

QJsonObject RecordPage::toJson() const
{
    QJsonObject fields;
    for (const Field &field : fieldsOf(m_record.kind())) {
        const FieldValue &value = m_record.value(field.fieldName());
        if (!isUnknown(value)) {
            QJsonObject object = evidenceObject(m_evidence.value(field.fieldName()));
            object.insert(u"value"_s, toCanonical(value, field));
            object.insert(u"text"_s, textOf(field));
            fields.insert(field.fieldName(), object);
        }
    }
    QJsonArray claims;
    for (const auto &[claim, source] : m_claims) {
        QJsonObject object{{u"id"_s, claim.id().toString()},
            {u"source"_s,
                QJsonObject{{u"id"_s, source.id().toString()}, {u"reference"_s, source.text(u"reference")},
                    {u"title"_s, source.text(u"title")}}}};
        for (const QString &field :
            {u"field"_s, u"value"_s, u"locator"_s, u"quotation"_s, u"standing"_s, u"notes"_s}) {
            object.insert(field, claim.text(field));
        }
        claims.append(object);
    }
    return {{u"id"_s, m_record.id().toString()}, {u"kind"_s, kindName(m_record.kind())},
        {u"title"_s, m_title}, {u"fields"_s, fields},
        {u"record"_s, evidenceObject(m_evidence.value(wholeRecordField.toString()))}, {u"claims"_s, claims}};
}

} // namespace vigie
