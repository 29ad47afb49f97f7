#include "app/records/field_catalog.h"

#include "app/records/code_list.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

constexpr RecordKind contractOnly[]{RecordKind::Contract};
constexpr RecordKind organisationOnly[]{RecordKind::Organisation};
constexpr RecordKind sourceOnly[]{RecordKind::Source};
constexpr RecordKind actors[]{RecordKind::Person, RecordKind::Organisation};
constexpr RecordKind citable[]{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment, RecordKind::Source, RecordKind::Testimony};

constexpr const char *identityGroup = QT_TRANSLATE_NOOP("FieldGroup", "Identity");
constexpr const char *calendarGroup = QT_TRANSLATE_NOOP("FieldGroup", "Calendar");
constexpr const char *amountsGroup = QT_TRANSLATE_NOOP("FieldGroup", "Amounts");
constexpr const char *serviceGroup = QT_TRANSLATE_NOOP("FieldGroup", "Service");
constexpr const char *identifiersGroup = QT_TRANSLATE_NOOP("FieldGroup", "Identifiers");
constexpr const char *notesGroup = QT_TRANSLATE_NOOP("FieldGroup", "Notes");
constexpr const char *documentGroup = QT_TRANSLATE_NOOP("FieldGroup", "Document");
constexpr const char *evidenceGroup = QT_TRANSLATE_NOOP("FieldGroup", "Evidence");

using enum FieldType;

constexpr Field coded(
    RecordKind kind, const char *name, const char *label, const char *group, const char *list)
{
    Field field{kind, name, Code, label, group};
    field.codeList = list;
    return field;
}

constexpr Field reference(RecordKind kind, const char *name, const char *label, const char *group,
    std::span<const RecordKind> targets)
{
    Field field{kind, name, Reference, label, group};
    field.targets = targets;
    return field;
}

constexpr Field identifier(
    RecordKind kind, const char *name, const char *label, const char *group, IdentifierScheme scheme)
{
    Field field{kind, name, Identifier, label, group};
    field.identifierScheme = scheme;
    return field;
}

constexpr Field number(
    RecordKind kind, const char *name, const char *label, const char *group, int minimum, int maximum)
{
    Field field{kind, name, Number, label, group};
    field.minimum = minimum;
    field.maximum = maximum;
    return field;
}

constexpr Field required(Field field)
{
    field.required = true;
    return field;
}

constexpr Field open(Field field)
{
    field.openList = true;
    return field;
}

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
    {RecordKind::Source, "notes", LongText, QT_TRANSLATE_NOOP("Field", "Notes"), notesGroup},
};

const Field testimonyFields[]{
    required(Field{RecordKind::Testimony, "title", Text, QT_TRANSLATE_NOOP("Field", "Title"), identityGroup}),
    {RecordKind::Testimony, "text", LongText, QT_TRANSLATE_NOOP("Field", "What was said"), identityGroup},
    {RecordKind::Testimony, "date", Date, QT_TRANSLATE_NOOP("Field", "Date"), calendarGroup},
    {RecordKind::Testimony, "context", LongText, QT_TRANSLATE_NOOP("Field", "Context"), identityGroup},
    reference(RecordKind::Testimony, "contract_id", QT_TRANSLATE_NOOP("Field", "Contract"), identityGroup,
        contractOnly),
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
        return sourceFields;
    case RecordKind::Testimony:
        return testimonyFields;
    case RecordKind::Claim:
        return claimFields;
    case RecordKind::Verification:
        return verificationFields;
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
