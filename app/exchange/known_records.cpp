#include "app/exchange/known_records.h"

#include "app/storage/record_reader.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Only what a file can name is kept whole; claims are many and only their keys matter.
bool isFindable(RecordKind kind)
{
    return kind != RecordKind::Claim && kind != RecordKind::Verification;
}

// By what files call a record: "" where its kind has no name.
QString nameOf(const Record &record)
{
    if (record.kind() == RecordKind::Event) {
        return record.text(u"title");
    }
    return findField(record.kind(), u"reference") ? record.text(u"reference") : QString();
}

QString nameKey(RecordKind kind, const QString &name)
{
    return kindName(kind) % u'\x1f' % name;
}

QString keyOfFields(const Record &record, std::initializer_list<QStringView> fields)
{
    QString key = kindName(record.kind());
    for (const QStringView field : fields) {
        key += u'\x1f';
        key += toCanonical(record.value(field), fieldOf(record.kind(), field));
    }
    return key;
}

} // namespace

QString KnownRecords::naturalKey(const Record &record)
{
    switch (record.kind()) {
    case RecordKind::Participation:
        return keyOfFields(record, {u"contract_id", u"organisation_id", u"role"});
    case RecordKind::Tie:
        return keyOfFields(record, {u"from_id", u"relation", u"to_id"});
    case RecordKind::Event:
    case RecordKind::Testimony:
        return keyOfFields(record, {u"title"});
    case RecordKind::OutcomeMetric:
        return keyOfFields(record, {u"contract_id", u"label"});
    case RecordKind::Payment:
        return keyOfFields(record, {u"contract_id", u"date", u"payer_id", u"recipient_id", u"amount"});
    case RecordKind::Claim:
        return keyOfFields(record, {u"record_id", u"field", u"source_id", u"value"});
    case RecordKind::Verification:
        return keyOfFields(record, {u"record_id", u"field"});
    case RecordKind::Mention:
        return keyOfFields(record, {u"testimony_id", u"record_id"});
    case RecordKind::Attachment:
        return keyOfFields(record, {u"source_id", u"sha256"});
    case RecordKind::Lead:
        return keyOfFields(record, {u"title", u"date"});
    case RecordKind::Release:
        return keyOfFields(record, {u"name"});
    case RecordKind::Contract:
    case RecordKind::Organisation:
    case RecordKind::Person:
    case RecordKind::Source:
        break;
    }
    if (!record.text(u"reference").isEmpty()) {
        return keyOfFields(record, {u"reference"});
    }
    return u"untitled in files\x1f"_s % keyOfFields(record, {titleField(record.kind())->fieldName()});
}

Result<KnownRecords> KnownRecords::read(const Database &database)
{
    KnownRecords known;
    const RecordReader reader(database);
    for (const RecordKind kind : allRecordKinds) {
        Result<std::vector<Record>> records = reader.readAll(kind);
        if (!records) {
            return records.error();
        }
        for (Record &record : *records) {
            const QString key = naturalKey(record);
            if (kind == RecordKind::Verification) {
                known.m_verifications.insert(key, std::move(record));
                continue;
            }
            known.put(record);
            known.m_untaken[key].push_back(std::move(record));
        }
    }
    return known;
}

std::optional<Record> KnownRecords::take(const Record &fromFile)
{
    const auto found = m_untaken.find(naturalKey(fromFile));
    if (found == m_untaken.end() || found->empty()) {
        return std::nullopt;
    }
    Record record = std::move(found->front());
    found->pop_front();
    return record;
}

void KnownRecords::put(const Record &record)
{
    if (!isFindable(record.kind())) {
        return;
    }
    if (const QString name = nameOf(record); !name.isEmpty()) {
        m_named.insert(nameKey(record.kind(), name), record.ref());
    }
    m_records.insert(record.ref(), record);
}

RecordRef KnownRecords::named(RecordKind kind, const QString &name) const
{
    return m_named.value(nameKey(kind, name));
}

const Record *KnownRecords::find(const RecordRef &ref) const
{
    const auto found = m_records.constFind(ref);
    return found == m_records.constEnd() ? nullptr : &*found;
}

const Record *KnownRecords::verification(const RecordRef &ref, const QString &field) const
{
    Record wanted(RecordKind::Verification);
    wanted.set(u"record_id", ref);
    wanted.set(u"field", field);
    const auto found = m_verifications.constFind(naturalKey(wanted));
    return found == m_verifications.constEnd() ? nullptr : &*found;
}

} // namespace vigie
