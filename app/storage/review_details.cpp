#include "app/storage/review_details.h"

#include "app/records/date_order.h"
#include "app/records/exchange_rates.h"
#include "app/records/stated_field.h"
#include "app/storage/review_branches.h"
#include "app/storage/standing_rule.h"

namespace vigie {

namespace {

// A source as it is called inside a sentence.
QString callOf(const StatedClaim &claim)
{
    const QString name = claim.sourceTitle;
    constexpr qsizetype longest = 60;
    return name.size() <= longest ? name : QString(name.left(longest - 1).trimmed() + u'…');
}

} // namespace

ReviewDetails::ReviewDetails(const Database &database, const Wording &wording)
    : m_database(database)
    , m_wording(wording)
    , m_records(database)
    , m_evidence(database)
{
}

Result<void> ReviewDetails::fill(ReviewItem &item)
{
    const Result<Record> record = m_records.read(item.record);
    if (!record) {
        return record.error().kind == ErrorKind::NotFound ? Result<void>() : record.error();
    }
    const Result<FieldDossier> dossier = m_evidence.ofField(item.record, item.field);
    if (!dossier) {
        return dossier.error();
    }
    item.title = m_records.title(item.record, m_wording);
    if (item.field != wholeRecordField) {
        item.fieldLabel = statedFieldLabel(item.record.kind, item.field, m_wording);
    }
    item.value = textOf(*record, item.field);
    fillEvidence(item, *record, *dossier);
    switch (item.reason) {
    case ReviewReason::SumDiffers:
        fillSum(item, *record);
        break;
    case ReviewReason::ImpossibleDates:
    case ReviewReason::SignatureAfterStart:
        fillDates(item, *record);
        break;
    case ReviewReason::StaleStage:
        fillStage(item, *record);
        break;
    case ReviewReason::ConversionOutOfLine:
        fillConversion(item);
        break;
    case ReviewReason::Unsourced:
        return fillFields(item, *record);
    default:
        break;
    }
    return {};
}

void ReviewDetails::fillEvidence(ReviewItem &item, const Record &record, const FieldDossier &dossier) const
{
    item.standing = dossier.standing;
    item.askedOf = dossier.askedOf;
    item.askedOn = dossier.askedOn;
    item.askedNote = dossier.askedNote;
    if (dossier.decision) {
        item.checkedBy = dossier.decision->by;
        item.checkedOn = dossier.decision->on;
    }
    item.note = dossier.note;
    item.why = dossier.note.isEmpty() ? reasonText(dossier.verdict, m_wording) : dossier.note;
    for (const StatedClaim &claim : dossier.claims) {
        const bool differs = claim.agreement == Agreement::Differs;
        if (item.reason == ReviewReason::Contradicted ? differs : !differs) {
            item.stated.push_back({statedText(record.kind(), item.field, claim.value), callOf(claim)});
        }
    }
}

QString ReviewDetails::textOf(const Record &record, const QString &name) const
{
    const Field *field = findField(record.kind(), name);
    if (!field) {
        return {};
    }
    const FieldValue &value = record.value(name);
    if (const RecordRef *target = std::get_if<RecordRef>(&value)) {
        return m_records.title(*target, m_wording);
    }
    return displayText(value, *field, m_wording);
}

QString ReviewDetails::statedText(RecordKind kind, const QString &name, const QString &canonical) const
{
    const Field *field = findField(kind, name);
    const Result<FieldValue> value
        = field ? fromCanonical(canonical, *field) : Result<FieldValue>(FieldValue(canonical));
    if (!field || !value) {
        return canonical;
    }
    if (const RecordRef *target = std::get_if<RecordRef>(&*value)) {
        return m_records.title(*target, m_wording);
    }
    return displayText(*value, *field, m_wording);
}

void ReviewDetails::fillSum(ReviewItem &item, const Record &record) const
{
    if (item.field != u"investment_total") {
        item.otherValue = textOf(record, QStringLiteral("max_outcome_payment"));
        return;
    }
    const Money total = record.money(item.field);
    const QString sums = item.seen.section(u' ', 0, 0); // low-high, as the branch wrote it
    const Money parts(
        sums.section(u'-', 0, 0).toLongLong(), sums.section(u'-', 1).toLongLong(), total.currency());
    item.isMore = parts.min() > total.max();
    const qint64 apart = item.isMore ? parts.min() - total.max() : total.min() - parts.max();
    item.otherValue = parts.toText(m_wording);
    item.difference = Money(apart, total.currency()).toText(m_wording);
}

void ReviewDetails::fillDates(ReviewItem &item, const Record &record) const
{
    for (const DateOrder &order : dateOrders()) {
        const QString after = QString::fromLatin1(order.after);
        if (order.kind == record.kind() && item.field == QLatin1StringView(order.field)
            && item.seen.contains(QString(u" < " % after % u' '))) {
            item.otherLabel = fieldOf(record.kind(), after).labelText(m_wording);
            item.otherValue = textOf(record, after);
        }
    }
}

void ReviewDetails::fillStage(ReviewItem &item, const Record &record) const
{
    const bool isActual = !record.date(u"date_service_end_actual").isNull();
    const QString end
        = isActual ? QStringLiteral("date_service_end_actual") : QStringLiteral("date_service_end_planned");
    item.otherLabel = fieldOf(record.kind(), end).labelText(m_wording);
    item.otherValue = textOf(record, end);
}

void ReviewDetails::fillConversion(ReviewItem &item) const
{
    // "1300000 EUR 2000000 USD": the two amounts, as conversionsOutOfLine wrote them.
    const Result<Money> first = Money::fromCanonical(item.seen.section(u' ', 0, 1));
    const Result<Money> second = Money::fromCanonical(item.seen.section(u' ', 2));
    if (!first || !second) {
        return;
    }
    const int year = item.difference.toInt();
    const double rate
        = ExchangeRates::annualAverages().rate(first->currency(), second->currency(), year).value_or(0);
    item.value = first->toText(m_wording);
    item.otherValue = second->toText(m_wording);
    item.difference = QString::number(year) % u" (" % m_wording.locale().toString(rate, 'g', 4) % u' '
        % second->currency().code() % u'/' % first->currency().code() % u')';
}

Result<void> ReviewDetails::fillFields(ReviewItem &item, const Record &record) const
{
    const QByteArray ids = "[\"" + item.record.id.toString().toUtf8() + "\"]";
    const Result<Standings> standings = Standings::read(m_database, ids);
    if (!standings) {
        return standings.error();
    }
    for (const QByteArray &name : factFieldsOf(record.kind())) {
        const QString field = QString::fromLatin1(name);
        if (!isUnknown(record.value(field))
            && standings->of(item.record, field, true) == Standing::Unsourced) {
            item.fields.append(fieldOf(record.kind(), field).labelText(m_wording));
        }
    }
    return {};
}

} // namespace vigie
