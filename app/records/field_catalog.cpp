#include "app/records/field_catalog.h"

#include "app/records/code_list.h"
#include "app/records/evidence_fields.h"
#include "app/records/field_builders.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

using namespace fields;
using enum FieldType;

const Field contractFields[]{
    required(Field{RecordKind::Contract, "name", Text, QT_TRANSLATE_NOOP("Field", "Name"), identityGroup}),
    {RecordKind::Contract, "alternative_names", Text, QT_TRANSLATE_NOOP("Field", "Other names"),
        identityGroup},
    coded(RecordKind::Contract, "stage", QT_TRANSLATE_NOOP("Field", "Stage"), identityGroup, "stage"),
    open(coded(RecordKind::Contract, "policy_sector", QT_TRANSLATE_NOOP("Field", "Sector"), identityGroup,
        "sector")),
    {RecordKind::Contract, "territory", Text, QT_TRANSLATE_NOOP("Field", "Territory"), identityGroup},
    open(coded(
        RecordKind::Contract, "country", QT_TRANSLATE_NOOP("Field", "Country"), identityGroup, "country")),
    {RecordKind::Contract, "date_signed", Date, QT_TRANSLATE_NOOP("Field", "Signed"), calendarGroup},
    {RecordKind::Contract, "date_service_start", Date, QT_TRANSLATE_NOOP("Field", "Service start"),
        calendarGroup},
    {RecordKind::Contract, "date_service_end_planned", Date, QT_TRANSLATE_NOOP("Field", "Planned end"),
        calendarGroup},
    {RecordKind::Contract, "date_service_end_actual", Date, QT_TRANSLATE_NOOP("Field", "Actual end"),
        calendarGroup},
    {RecordKind::Contract, "investment_total", Money, QT_TRANSLATE_NOOP("Field", "Total investment"),
        amountsGroup},
    {RecordKind::Contract, "max_outcome_payment", Money,
        QT_TRANSLATE_NOOP("Field", "Maximum outcome payment"), amountsGroup},
    {RecordKind::Contract, "outcome_payments_made", Money,
        QT_TRANSLATE_NOOP("Field", "Outcome payments made"), amountsGroup},
    {RecordKind::Contract, "beneficiaries_target", Quantity,
        QT_TRANSLATE_NOOP("Field", "Beneficiaries targeted"), serviceGroup},
    {RecordKind::Contract, "beneficiaries_unit", Text, QT_TRANSLATE_NOOP("Field", "Counted in"),
        serviceGroup},
    {RecordKind::Contract, "description", LongText, QT_TRANSLATE_NOOP("Field", "Description"), serviceGroup},
    identifier(RecordKind::Contract, "indigo_id", QT_TRANSLATE_NOOP("Field", "INDIGO"), identifiersGroup,
        IdentifierScheme::IndigoProject),
    {RecordKind::Contract, "reference", Text, QT_TRANSLATE_NOOP("Field", "Short name in files"),
        identifiersGroup},
    {RecordKind::Contract, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field organisationFields[]{
    required(
        Field{RecordKind::Organisation, "name", Text, QT_TRANSLATE_NOOP("Field", "Name"), identityGroup}),
    {RecordKind::Organisation, "short_name", Text, QT_TRANSLATE_NOOP("Field", "Short name"), identityGroup},
    open(coded(RecordKind::Organisation, "kind", QT_TRANSLATE_NOOP("Field", "Kind"), identityGroup,
        "organisation_kind")),
    open(coded(RecordKind::Organisation, "country", QT_TRANSLATE_NOOP("Field", "Country"), identityGroup,
        "country")),
    {RecordKind::Organisation, "city", Text, QT_TRANSLATE_NOOP("Field", "City"), identityGroup},
    {RecordKind::Organisation, "website", Url, QT_TRANSLATE_NOOP("Field", "Website"), identityGroup},
    identifier(RecordKind::Organisation, "siren", QT_TRANSLATE_NOOP("Field", "SIREN"), identifiersGroup,
        IdentifierScheme::Siren),
    identifier(RecordKind::Organisation, "siret", QT_TRANSLATE_NOOP("Field", "SIRET"), identifiersGroup,
        IdentifierScheme::Siret),
    identifier(RecordKind::Organisation, "rna", QT_TRANSLATE_NOOP("Field", "RNA"), identifiersGroup,
        IdentifierScheme::Rna),
    identifier(RecordKind::Organisation, "lei", QT_TRANSLATE_NOOP("Field", "LEI"), identifiersGroup,
        IdentifierScheme::Lei),
    identifier(RecordKind::Organisation, "indigo_id", QT_TRANSLATE_NOOP("Field", "INDIGO"), identifiersGroup,
        IdentifierScheme::IndigoOrganisation),
    {RecordKind::Organisation, "reference", Text, QT_TRANSLATE_NOOP("Field", "Short name in files"),
        identifiersGroup},
    {RecordKind::Organisation, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field personFields[]{
    required(Field{RecordKind::Person, "name", Text, QT_TRANSLATE_NOOP("Field", "Name"), identityGroup}),
    {RecordKind::Person, "reference", Text, QT_TRANSLATE_NOOP("Field", "Short name in files"),
        identifiersGroup},
    {RecordKind::Person, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field participationFields[]{
    required(reference(RecordKind::Participation, "contract_id", QT_TRANSLATE_NOOP("Field", "Contract"),
        identityGroup, contractOnly)),
    required(reference(RecordKind::Participation, "organisation_id",
        QT_TRANSLATE_NOOP("Field", "Organisation"), identityGroup, organisationOnly)),
    required(
        coded(RecordKind::Participation, "role", QT_TRANSLATE_NOOP("Field", "Role"), identityGroup, "role")),
    {RecordKind::Participation, "amount", Money, QT_TRANSLATE_NOOP("Field", "Amount"), amountsGroup},
    {RecordKind::Participation, "instrument", Text, QT_TRANSLATE_NOOP("Field", "Instrument"), amountsGroup},
    {RecordKind::Participation, "date_from", Date, QT_TRANSLATE_NOOP("Field", "From"), calendarGroup},
    {RecordKind::Participation, "date_to", Date, QT_TRANSLATE_NOOP("Field", "To"), calendarGroup},
    number(RecordKind::Participation, "position", QT_TRANSLATE_NOOP("Field", "Place in its role"),
        identityGroup, 0, 100000),
    {RecordKind::Participation, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field tieFields[]{
    required(reference(RecordKind::Tie, "from_id", QT_TRANSLATE_NOOP("Field", "Who"), identityGroup, actors)),
    required(open(coded(
        RecordKind::Tie, "relation", QT_TRANSLATE_NOOP("Field", "Relation"), identityGroup, "relation"))),
    required(
        reference(RecordKind::Tie, "to_id", QT_TRANSLATE_NOOP("Field", "With whom"), identityGroup, actors)),
    {RecordKind::Tie, "date_from", Date, QT_TRANSLATE_NOOP("Field", "From"), calendarGroup},
    {RecordKind::Tie, "date_to", Date, QT_TRANSLATE_NOOP("Field", "To"), calendarGroup},
    {RecordKind::Tie, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field eventFields[]{
    required(Field{RecordKind::Event, "title", Text, QT_TRANSLATE_NOOP("Field", "Title"), identityGroup}),
    {RecordKind::Event, "date", Date, QT_TRANSLATE_NOOP("Field", "Date"), calendarGroup},
    {RecordKind::Event, "date_end", Date, QT_TRANSLATE_NOOP("Field", "Until"), calendarGroup},
    open(coded(RecordKind::Event, "kind", QT_TRANSLATE_NOOP("Field", "Kind"), identityGroup, "event_kind")),
    reference(RecordKind::Event, "contract_id", QT_TRANSLATE_NOOP("Field", "Contract"), identityGroup,
        contractOnly),
    {RecordKind::Event, "description", LongText, QT_TRANSLATE_NOOP("Field", "Description"), notesGroup},
    {RecordKind::Event, "reference", Text, QT_TRANSLATE_NOOP("Field", "Short name in files"),
        identifiersGroup},
    {RecordKind::Event, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field outcomeMetricFields[]{
    required(reference(RecordKind::OutcomeMetric, "contract_id", QT_TRANSLATE_NOOP("Field", "Contract"),
        identityGroup, contractOnly)),
    required(Field{
        RecordKind::OutcomeMetric, "label", Text, QT_TRANSLATE_NOOP("Field", "Indicator"), identityGroup}),
    {RecordKind::OutcomeMetric, "target", Quantity, QT_TRANSLATE_NOOP("Field", "Target"), serviceGroup},
    {RecordKind::OutcomeMetric, "unit", Text, QT_TRANSLATE_NOOP("Field", "Unit"), serviceGroup},
    {RecordKind::OutcomeMetric, "deadline", Date, QT_TRANSLATE_NOOP("Field", "Deadline"), calendarGroup},
    number(RecordKind::OutcomeMetric, "position", QT_TRANSLATE_NOOP("Field", "Place in the list"),
        identityGroup, 0, 100000),
    {RecordKind::OutcomeMetric, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field paymentFields[]{
    required(reference(RecordKind::Payment, "contract_id", QT_TRANSLATE_NOOP("Field", "Contract"),
        identityGroup, contractOnly)),
    {RecordKind::Payment, "date", Date, QT_TRANSLATE_NOOP("Field", "Date"), calendarGroup},
    open(coded(
        RecordKind::Payment, "kind", QT_TRANSLATE_NOOP("Field", "Kind"), identityGroup, "payment_kind")),
    reference(RecordKind::Payment, "payer_id", QT_TRANSLATE_NOOP("Field", "Paid by"), identityGroup,
        organisationOnly),
    reference(RecordKind::Payment, "recipient_id", QT_TRANSLATE_NOOP("Field", "Paid to"), identityGroup,
        organisationOnly),
    {RecordKind::Payment, "amount", Money, QT_TRANSLATE_NOOP("Field", "Amount"), amountsGroup},
    {RecordKind::Payment, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

} // namespace

std::span<const Field> fieldsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contract:
        return contractFields;
    case RecordKind::Organisation:
        return organisationFields;
    case RecordKind::Person:
        return personFields;
    case RecordKind::Participation:
        return participationFields;
    case RecordKind::Tie:
        return tieFields;
    case RecordKind::Event:
        return eventFields;
    case RecordKind::OutcomeMetric:
        return outcomeMetricFields;
    case RecordKind::Payment:
        return paymentFields;
    case RecordKind::Source:
    case RecordKind::Testimony:
    case RecordKind::Claim:
    case RecordKind::Verification:
    case RecordKind::Mention:
    case RecordKind::Attachment:
    case RecordKind::Lead:
    case RecordKind::Release:
        return evidenceFieldsOf(kind);
    }
    Q_UNREACHABLE();
}

const Field *findField(RecordKind kind, QStringView name)
{
    const auto fields = fieldsOf(kind);
    const auto found = std::find_if(fields.begin(), fields.end(),
        [name](const Field &field) { return name == QLatin1StringView(field.name); });
    return found == fields.end() ? nullptr : &*found;
}

const Field &fieldOf(RecordKind kind, QStringView name)
{
    const Field *field = findField(kind, name);
    Q_ASSERT_X(field, "fieldOf", qPrintable(name.toString()));
    return *field;
}

const Field *titleField(RecordKind kind)
{
    for (const QStringView name : {u"name", u"title", u"label"}) {
        if (const Field *field = findField(kind, name)) {
            return field;
        }
    }
    return nullptr;
}

QStringList columnsOf(const Field &field)
{
    const QString name = field.fieldName();
    switch (field.type) {
    case FieldType::Money:
        return {name, name + u"_max", name + u"_currency"};
    case FieldType::Quantity:
        return {name, name + u"_max"};
    case FieldType::Reference:
        if (field.pointsAtSeveralKinds()) {
            return {name, name.chopped(2) + u"kind"}; // from_id, from_kind
        }
        return {name};
    default:
        return {name};
    }
}

QString Field::labelText(const Wording &wording) const
{
    return wording.text("Field", label);
}

const CodeList &Field::codes() const
{
    Q_ASSERT_X(codeList, "Field::codes", name);
    return CodeList::named(QString::fromLatin1(codeList));
}

} // namespace vigie
