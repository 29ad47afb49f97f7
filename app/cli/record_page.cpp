#include "app/cli/record_page.h"

#include "app/cli/aligned_table.h"
#include "app/cli/dossier_page.h"
#include "app/cli/terminal_text.h"
#include "app/storage/record_reader.h"
#include "app/storage/standing_rule.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

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
    auto dossiers = EvidenceReader(database).ofRecord(ref);
    if (!dossiers) {
        return dossiers.error();
    }
    page.m_dossiers = std::move(*dossiers);
    for (const auto &[field, value] : page.m_record.values()) {
        if (const RecordRef *target = std::get_if<RecordRef>(&value)) {
            page.m_referenceTitles.insert(field, reader.title(*target, wording));
        }
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

// The field's own; else what it has from the record as a whole.
FieldDossier RecordPage::dossierOf(const QString &field) const
{
    const auto own = m_dossiers.find(field);
    if (own != m_dossiers.end()) {
        return own->second;
    }
    FieldDossier inherited;
    const auto whole = m_dossiers.find(wholeRecordField.toString());
    if (whole != m_dossiers.end()) {
        inherited.standing = inheritedStanding(m_record.kind(), whole->second.standing);
    }
    return inherited;
}

QJsonObject RecordPage::evidenceObject(const QString &field) const
{
    const FieldDossier dossier = dossierOf(field);
    QJsonObject object = standingObject(dossier, m_wording);
    object.insert(u"of_whole_record"_s,
        m_dossiers.find(field) == m_dossiers.end()
            && m_dossiers.find(wholeRecordField.toString()) != m_dossiers.end());
    object.insert(u"claims"_s, static_cast<int>(dossier.claims.size()));
    return object;
}

void RecordPage::print(QTextStream &out) const
{
    out << kindLabel(m_record.kind(), m_wording) << u" · "_s << terminalText(m_title) << '\n'
        << m_record.id().toString() << "\n\n";
    std::vector<QStringList> rows;
    for (const Field &field : fieldsOf(m_record.kind())) {
        const QString text = textOf(field);
        if (!text.isEmpty()) {
            const Standing standing = dossierOf(field.fieldName()).standing;
            rows.push_back({field.fieldName(), standingLabel(standing, m_wording), text});
        }
    }
    printAligned(out, rows);
    rows.clear();
    for (const auto &[field, dossier] : m_dossiers) {
        for (const StatedClaim &claim : dossier.claims) {
            rows.push_back(QStringList{field} + claimRow(m_record.kind(), field, claim, m_wording));
        }
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
            QJsonObject object = evidenceObject(field.fieldName());
            object.insert(u"value"_s, toCanonical(value, field));
            object.insert(u"text"_s, textOf(field));
            fields.insert(field.fieldName(), object);
        }
    }
    QJsonArray claims;
    for (const auto &[field, dossier] : m_dossiers) {
        for (const StatedClaim &claim : dossier.claims) {
            claims.append(claimObject(field, claim));
        }
    }
    return {{u"id"_s, m_record.id().toString()}, {u"kind"_s, kindName(m_record.kind())},
        {u"title"_s, m_title}, {u"fields"_s, fields},
        {u"record"_s, evidenceObject(wholeRecordField.toString())}, {u"claims"_s, claims}};
}

} // namespace vigie
