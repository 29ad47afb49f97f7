#include "app/records/date_order.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr const char *endBeforeStart = QT_TRANSLATE_NOOP("Hint", "The end lies before the start.");

constexpr DateOrder orders[]{
    {RecordKind::Contract, "date_service_start", "date_signed",
        QT_TRANSLATE_NOOP("Hint", "The service starts before the contract is signed."), true},
    {RecordKind::Contract, "date_service_end_planned", "date_service_start",
        QT_TRANSLATE_NOOP("Hint", "The planned end lies before the start of the service.")},
    {RecordKind::Contract, "date_service_end_actual", "date_service_start",
        QT_TRANSLATE_NOOP("Hint", "The actual end lies before the start of the service.")},
    {RecordKind::Participation, "date_to", "date_from", endBeforeStart},
    {RecordKind::Tie, "date_to", "date_from", endBeforeStart},
    {RecordKind::Event, "date_end", "date", endBeforeStart},
    {RecordKind::Source, "date_accessed", "date_published",
        QT_TRANSLATE_NOOP("Hint", "The document was read before it was published.")},
};

constexpr PastDate past[]{
    {RecordKind::Contract, "date_signed"},
    {RecordKind::Contract, "date_service_end_actual"},
    {RecordKind::Event, "date"},
    {RecordKind::Payment, "date"},
    {RecordKind::Source, "date_published"},
    {RecordKind::Source, "date_accessed"},
    {RecordKind::Testimony, "date"},
};

} // namespace

std::span<const DateOrder> dateOrders()
{
    return orders;
}

std::span<const PastDate> pastDates()
{
    return past;
}

bool surelyBefore(const PartialDate &earlier, const PartialDate &later)
{
    using Qualifier = PartialDate::Qualifier;
    const bool known = !earlier.isNull() && !later.isNull() && earlier.qualifier() != Qualifier::After
        && later.qualifier() != Qualifier::Before;
    return known && earlier.lastDay() < later.firstDay();
}

} // namespace vigie
