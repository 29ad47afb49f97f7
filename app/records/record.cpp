#include "app/records/record.h"

namespace vigie {

namespace {

template <typename T>
T valueAs(const Record &record, QStringView field)
{
    const T *value = std::get_if<T>(&record.value(field));
    return value ? *value : T();
}

} // namespace

const FieldValue &Record::value(QStringView field) const
{
    Q_ASSERT_X(findField(kind(), field), "Record::value", qPrintable(field.toString()));
    static const FieldValue unknown;
    const auto found = m_values.find(field.toString());
    return found == m_values.end() ? unknown : found->second;
}

void Record::set(QStringView field, FieldValue value)
{
    Q_ASSERT_X(findField(kind(), field), "Record::set", qPrintable(field.toString()));
    if (isUnknown(value)) {
        m_values.erase(field.toString());
    } else {
        m_values.insert_or_assign(field.toString(), std::move(value));
    }
}

QString Record::text(QStringView field) const
{
    return valueAs<QString>(*this, field);
}

qint64 Record::number(QStringView field) const
{
    return valueAs<qint64>(*this, field);
}

PartialDate Record::date(QStringView field) const
{
    return valueAs<PartialDate>(*this, field);
}

Money Record::money(QStringView field) const
{
    return valueAs<Money>(*this, field);
}

Quantity Record::quantity(QStringView field) const
{
    return valueAs<Quantity>(*this, field);
}

RecordRef Record::reference(QStringView field) const
{
    return valueAs<RecordRef>(*this, field);
}

} // namespace vigie
