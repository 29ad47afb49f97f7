// Record: one record with the values of its fields, as forms, importers and the command line handle it. A
// field that is not there is unknown. What a kind's fields are, the catalog says.
#pragma once

#include "app/records/field_catalog.h"

#include <QString>

#include <map>

namespace vigie {

class Record
{
public:
    Record() = default;
    explicit Record(RecordKind kind, RecordId id = {})
        : m_ref{kind, std::move(id)}
    {
    }

    const RecordRef &ref() const { return m_ref; }
    RecordKind kind() const { return m_ref.kind; }
    const RecordId &id() const { return m_ref.id; }
    void setId(RecordId id) { m_ref.id = std::move(id); }

    // monostate where unknown. Asserts that the kind has such a field.
    const FieldValue &value(QStringView field) const;
    void set(QStringView field, FieldValue value);

    // The value as one type; the default of that type where unknown.
    QString text(QStringView field) const;
    qint64 number(QStringView field) const;
    PartialDate date(QStringView field) const;
    Money money(QStringView field) const;
    Quantity quantity(QStringView field) const;
    RecordRef reference(QStringView field) const;

    // The known values by field name, in alphabetical order.
    const std::map<QString, FieldValue> &values() const { return m_values; }

    friend bool operator==(const Record &, const Record &) = default;

private:
    RecordRef m_ref;
    std::map<QString, FieldValue> m_values;
};

} // namespace vigie
