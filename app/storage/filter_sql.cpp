#include "app/storage/filter_sql.h"

#include "app/storage/standing_rule.h"

namespace vigie {

namespace {

QByteArray nameOf(const ListColumn &column)
{
    return QByteArray("t.") + column.field->name;
}

Error invalid(const QString &value)
{
    return {ErrorKind::InvalidInput, {}, u"not a filter: " + value};
}

// lastDaySql() takes the 31st for the end of any month; so does what it is compared with.
QString endOf(const PartialDate &date)
{
    const QDate day = date.lastDay();
    return date.precision() == PartialDate::Precision::Day ? day.toString(Qt::ISODate)
                                                           : day.toString(QStringLiteral("yyyy-MM-31"));
}

} // namespace

FilterSql::FilterSql(ListView view, ListCondition &condition)
    : m_view(view)
    , m_condition(condition)
{
}

Result<QByteArray> FilterSql::of(const ListFilter &filter)
{
    const ListColumn *column = findColumn(m_view, filter.column);
    if (filter.test == ListFilter::Test::StandingIsOneOf) {
        return standingSqlOf(filter, column);
    }
    if (!column) {
        return invalid(filter.column);
    }
    switch (filter.test) {
    case ListFilter::Test::IsUnknown:
        return unknown(*column);
    case ListFilter::Test::IsKnown:
        return QByteArray("NOT (" + unknown(*column) + ")");
    case ListFilter::Test::Between:
        return between(*column, filter.values.value(0), filter.values.value(1));
    default:
        return isOneOf(*column, filter.values);
    }
}

Result<QByteArray> FilterSql::standingSqlOf(const ListFilter &filter, const ListColumn *column)
{
    if (!column && filter.column != wholeRecordField) {
        return invalid(filter.column);
    }
    if (column && !column->field) {
        return QByteArray("0"); // nobody verifies what is counted
    }
    const QByteArray known = column ? QByteArray(nameOf(*column) + " IS NOT NULL") : QByteArray("1");
    const QByteArray standing = standingSql(kindOf(m_view), m_condition.parameter(filter.column), known);
    return QByteArray(standing + " IN (" + m_condition.parameters(filter.values) + ")");
}

Result<QByteArray> FilterSql::isOneOf(const ListColumn &column, const QStringList &values)
{
    QByteArray sql = "0";
    for (const QString &value : values) {
        const Result<QByteArray> one
            = value.isEmpty() ? Result<QByteArray>(unknown(column)) : equals(column, value);
        if (!one) {
            return one;
        }
        sql += " OR (" + *one + ")";
    }
    return sql;
}

QByteArray FilterSql::unknown(const ListColumn &column) const
{
    if (isListOfNames(column)) {
        return "t.id NOT IN (SELECT owner FROM (" + namesSql(column) + "))";
    }
    if (!column.field && isAmount(column)) {
        return "NOT EXISTS (SELECT 1 FROM participation AS p WHERE p.organisation_id = t.id AND p.role = '"
            + roleOf(m_view) + "' AND p.amount IS NOT NULL)";
    }
    if (!column.field) {
        return countSql(m_view, column) + " = 0";
    }
    const QByteArray name = nameOf(column);
    if (isAmount(column)) {
        return name + " IS NULL OR " + name + "_currency IS NULL";
    }
    return name + " IS NULL OR " + name + " = ''";
}

Result<QByteArray> FilterSql::equals(const ListColumn &column, const QString &value)
{
    if (isListOfNames(column)) {
        return QByteArray("t.id IN (SELECT owner FROM (" + namesSql(column)
            + ") WHERE name = " + m_condition.parameter(value) + ")");
    }
    switch (column.type) {
    case FieldType::Date:
        return withinPeriod(column, value);
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Number:
        return between(column, value, value);
    case FieldType::Reference: // its id, with or without its kind before it
        return QByteArray(nameOf(column) + " = " + m_condition.parameter(value.section(u':', -1)));
    default:
        return QByteArray(nameOf(column) + " = " + m_condition.parameter(value));
    }
}

// A date within the period that the value names: 2019-03 lies within 2019, but 2019 not within 2019-03.
Result<QByteArray> FilterSql::withinPeriod(const ListColumn &column, const QString &value)
{
    const Result<PartialDate> period = PartialDate::fromIso(value);
    if (!period || period->isNull()) {
        return invalid(value);
    }
    return QByteArray(firstDaySql(nameOf(column))
        + " >= " + m_condition.parameter(period->firstDay().toString(Qt::ISODate)) + " AND "
        + lastDaySql(nameOf(column)) + " <= " + m_condition.parameter(endOf(*period)));
}

Result<QByteArray> FilterSql::between(const ListColumn &column, const QString &first, const QString &last)
{
    if (column.type == FieldType::Date) {
        return datesBetween(column, first, last);
    }
    if (isAmount(column)) {
        return amountsBetween(column, first, last);
    }
    if (isListOfNames(column)) {
        return invalid(column.key);
    }
    const auto textBound = [](const QString &text) { return text.isEmpty() ? Bound() : Bound(text); };
    if (column.field && column.type != FieldType::Number && column.type != FieldType::Quantity) {
        return range(nameOf(column), nameOf(column), textBound(first), textBound(last));
    }
    const Result<Quantity> from = Quantity::fromCanonical(first);
    const Result<Quantity> to = Quantity::fromCanonical(last);
    if (!from || !to) {
        return invalid(first + u' ' + last);
    }
    const QByteArray low = column.field ? nameOf(column) : countSql(m_view, column);
    const QByteArray high
        = column.type == FieldType::Quantity ? QByteArray("coalesce(" + low + "_max, " + low + ")") : low;
    return range(
        low, high, from->isNull() ? Bound() : Bound(from->min()), to->isNull() ? Bound() : Bound(to->max()));
}

// The range of the row touches the range asked for.
QByteArray FilterSql::range(
    const QByteArray &low, const QByteArray &high, const Bound &first, const Bound &last)
{
    QByteArray sql = low + " IS NOT NULL";
    if (first) {
        sql += " AND " + high + " >= " + m_condition.parameter(*first);
    }
    if (last) {
        sql += " AND " + low + " <= " + m_condition.parameter(*last);
    }
    return sql;
}

Result<QByteArray> FilterSql::datesBetween(
    const ListColumn &column, const QString &first, const QString &last)
{
    const Result<PartialDate> from = PartialDate::fromIso(first);
    const Result<PartialDate> to = PartialDate::fromIso(last);
    if ((!first.isEmpty() && !from) || (!last.isEmpty() && !to)) {
        return invalid(first + u' ' + last);
    }
    const QByteArray name = nameOf(column);
    QByteArray sql = name + " IS NOT NULL";
    if (!first.isEmpty()) {
        sql += " AND " + lastDaySql(name)
            + " >= " + m_condition.parameter(from->firstDay().toString(Qt::ISODate));
    }
    if (!last.isEmpty()) {
        sql += " AND " + firstDaySql(name)
            + " <= " + m_condition.parameter(to->lastDay().toString(Qt::ISODate));
    }
    return sql;
}

QByteArray FilterSql::sumInRole(const QByteArray &amount, const QByteArray &currency) const
{
    return "(SELECT sum(" + amount + ") FROM participation AS p WHERE p.organisation_id = t.id AND p.role = '"
        + roleOf(m_view) + "' AND p.amount_currency = " + currency + ")";
}

// Amounts of one currency: that of the bounds, euro where they say none.
Result<QByteArray> FilterSql::amountsBetween(
    const ListColumn &column, const QString &first, const QString &last)
{
    const Field &anyAmount = fieldOf(RecordKind::Participation, u"amount");
    const Result<FieldValue> from = fromCanonical(first, anyAmount);
    const Result<FieldValue> to = fromCanonical(last, anyAmount);
    if ((!first.isEmpty() && !from) || (!last.isEmpty() && !to)) {
        return invalid(first + u' ' + last);
    }
    const Money *low = first.isEmpty() ? nullptr : std::get_if<Money>(&*from);
    const Money *high = last.isEmpty() ? nullptr : std::get_if<Money>(&*to);
    if (low && high && low->currency() != high->currency()) {
        return invalid(first + u' ' + last);
    }
    const Currency currency = low ? low->currency() : high ? high->currency() : Currency::euro();
    const Bound lowBound = low ? Bound(low->min()) : Bound();
    const Bound highBound = high ? Bound(high->max()) : Bound();
    const QByteArray code = m_condition.parameter(currency.code());
    if (!column.field) {
        return range(sumInRole("p.amount", code), sumInRole("coalesce(p.amount_max, p.amount)", code),
            lowBound, highBound);
    }
    const QByteArray name = nameOf(column);
    const QByteArray upper = "coalesce(" + name + "_max, " + name + ")";
    return QByteArray(range(name, upper, lowBound, highBound) + " AND " + name + "_currency = " + code);
}

} // namespace vigie
