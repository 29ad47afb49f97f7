// What field tables are written with: the tables of record fields (field_catalog.cpp) and of evidence fields
// (evidence_fields.cpp).
#pragma once

#include "app/records/field_catalog.h"

#include <QCoreApplication>

namespace vigie::fields {

inline constexpr RecordKind contractOnly[]{RecordKind::Contract};
inline constexpr RecordKind organisationOnly[]{RecordKind::Organisation};
inline constexpr RecordKind sourceOnly[]{RecordKind::Source};
inline constexpr RecordKind testimonyOnly[]{RecordKind::Testimony};
inline constexpr RecordKind actors[]{RecordKind::Person, RecordKind::Organisation};
inline constexpr RecordKind citable[]{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment, RecordKind::Source, RecordKind::Testimony};

inline constexpr const char *identityGroup = QT_TRANSLATE_NOOP("FieldGroup", "Identity");
inline constexpr const char *calendarGroup = QT_TRANSLATE_NOOP("FieldGroup", "Calendar");
inline constexpr const char *amountsGroup = QT_TRANSLATE_NOOP("FieldGroup", "Amounts");
inline constexpr const char *serviceGroup = QT_TRANSLATE_NOOP("FieldGroup", "Service");
inline constexpr const char *identifiersGroup = QT_TRANSLATE_NOOP("FieldGroup", "Identifiers");
inline constexpr const char *notesGroup = QT_TRANSLATE_NOOP("FieldGroup", "Notes");
inline constexpr const char *documentGroup = QT_TRANSLATE_NOOP("FieldGroup", "Document");
inline constexpr const char *evidenceGroup = QT_TRANSLATE_NOOP("FieldGroup", "Evidence");

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

} // namespace vigie::fields
