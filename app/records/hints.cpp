// hints(): what looks wrong in a record but may be right.
#include "app/records/validation.h"

#include <QCoreApplication>

namespace vigie {

namespace {

using Qualifier = PartialDate::Qualifier;

// Whether `earlier` surely lies before `later`, at the precision and with the qualifiers they have: 2019 and
// March 2019 may be the same day.
bool surelyBefore(const PartialDate &earlier, const PartialDate &later)
{
    const bool known = !earlier.isNull() && !later.isNull() && earlier.qualifier() != Qualifier::After
        && later.qualifier() != Qualifier::Before;
    return known && earlier.lastDay() < later.firstDay();
}

// Whether every amount that `larger` may be is above every one that `smaller` may be.
bool surelyMore(const Money &larger, const Money &smaller)
{
    const bool comparable = !larger.isNull() && !smaller.isNull() && larger.currency() == smaller.currency();
    return comparable && larger.min() > smaller.max();
}

class HintList
{
public:
    HintList(const Record &record, const Wording &wording)
        : m_record(record)
        , m_wording(wording)
    {
    }

    void dateBefore(QStringView earlier, QStringView later, const char *sentence)
    {
        if (surelyBefore(m_record.date(earlier), m_record.date(later))) {
            add(earlier, sentence);
        }
    }
    void amountAbove(QStringView larger, QStringView smaller, const char *sentence)
    {
        if (surelyMore(m_record.money(larger), m_record.money(smaller))) {
            add(larger, sentence);
        }
    }
    std::vector<Hint> take() { return std::move(m_hints); }

private:
    void add(QStringView field, const char *sentence)
    {
        m_hints.push_back({field.toString(), m_wording.text("Hint", sentence)});
    }

    const Record &m_record;
    const Wording &m_wording;
    std::vector<Hint> m_hints;
};

void addContractHints(HintList &list)
{
    list.dateBefore(u"date_service_start", u"date_signed",
        QT_TRANSLATE_NOOP("Hint", "The service starts before the contract is signed."));
    list.dateBefore(u"date_service_end_planned", u"date_service_start",
        QT_TRANSLATE_NOOP("Hint", "The planned end lies before the start of the service."));
    list.dateBefore(u"date_service_end_actual", u"date_service_start",
        QT_TRANSLATE_NOOP("Hint", "The actual end lies before the start of the service."));
    list.amountAbove(u"outcome_payments_made", u"max_outcome_payment",
        QT_TRANSLATE_NOOP("Hint", "More was paid for outcomes than the maximum."));
}

constexpr const char *endBeforeStart = QT_TRANSLATE_NOOP("Hint", "The end lies before the start.");

} // namespace

std::vector<Hint> hints(const Record &record, const Wording &wording)
{
    HintList list(record, wording);
    switch (record.kind()) {
    case RecordKind::Contract:
        addContractHints(list);
        break;
    case RecordKind::Participation:
    case RecordKind::Tie:
        list.dateBefore(u"date_to", u"date_from", endBeforeStart);
        break;
    case RecordKind::Event:
        list.dateBefore(u"date_end", u"date", endBeforeStart);
        break;
    case RecordKind::Source:
        list.dateBefore(u"date_accessed", u"date_published",
            QT_TRANSLATE_NOOP("Hint", "The document was read before it was published."));
        break;
    default:
        break;
    }
    return list.take();
}

} // namespace vigie
