// hints(): what looks wrong in a record but may be right.
#include "app/records/date_order.h"
#include "app/records/validation.h"

#include <QCoreApplication>

namespace vigie {

namespace {

// Whether every amount that `larger` may be is above every one that `smaller` may be.
bool surelyMore(const Money &larger, const Money &smaller)
{
    const bool comparable = !larger.isNull() && !smaller.isNull() && larger.currency() == smaller.currency();
    return comparable && larger.min() > smaller.max();
}

} // namespace

std::vector<Hint> hints(const Record &record, const Wording &wording)
{
    std::vector<Hint> found;
    for (const DateOrder &order : dateOrders()) {
        const QString field = QString::fromLatin1(order.field);
        if (order.kind == record.kind()
            && surelyBefore(record.date(field), record.date(QString::fromLatin1(order.after)))) {
            found.push_back({field, wording.text("Hint", order.sentence)});
        }
    }
    if (record.kind() == RecordKind::Contract
        && surelyMore(record.money(u"outcome_payments_made"), record.money(u"max_outcome_payment"))) {
        found.push_back({QStringLiteral("outcome_payments_made"),
            wording.text("Hint", QT_TRANSLATE_NOOP("Hint", "More was paid for outcomes than the maximum."))});
    }
    return found;
}

} // namespace vigie
