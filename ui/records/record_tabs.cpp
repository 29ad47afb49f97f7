#include "ui/records/record_tabs.h"

#include <QCoreApplication>

namespace vigie {

namespace {

RelatedTab makeTab(
    const QString &name, const QString &label, RecordKind kind, QStringList pointing, QStringList columns)
{
    RelatedTab tab;
    tab.label = label;
    tab.options.name = name;
    tab.options.records.kind = kind;
    tab.options.records.pointing = std::move(pointing);
    tab.options.records.columns = std::move(columns);
    return tab;
}

QString words(const Wording &wording, const char *source)
{
    return wording.text("RecordTabs", source);
}

std::vector<RelatedTab> contractTabs(const Wording &wording)
{
    const QStringList byContract{QStringLiteral("contract_id")};
    RelatedTab indicators = makeTab(QStringLiteral("indicators"),
        words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Indicators")), RecordKind::OutcomeMetric, byContract,
        // the unit is shown and typed with the target
        {QStringLiteral("label"), QStringLiteral("target"), QStringLiteral("deadline")});
    RelatedTab payments = makeTab(QStringLiteral("payments"),
        words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Payments")), RecordKind::Payment, byContract,
        {QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("amount"), QStringLiteral("payer_id"),
            QStringLiteral("recipient_id")});
    payments.options.wideColumn = QStringLiteral("none"); // all equal; the table scrolls
    RelatedTab events = makeTab(QStringLiteral("events"),
        words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Events")), RecordKind::Event, byContract,
        {QStringLiteral("date"), QStringLiteral("title"), QStringLiteral("kind")});
    events.icon = QStringLiteral("event");
    events.options.wideColumn = QStringLiteral("title");
    return {indicators, payments, events};
}

RelatedTab tiesTab(const Wording &wording)
{
    RelatedTab ties = makeTab(QStringLiteral("ties"), words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Ties")),
        RecordKind::Tie, {QStringLiteral("from_id"), QStringLiteral("to_id")},
        {QStringLiteral("from_id"), QStringLiteral("relation"), QStringLiteral("to_id"),
            QStringLiteral("date_from")});
    ties.options.wideColumn = QStringLiteral("to_id");
    ties.options.addedReference = QStringLiteral("to_id");
    return ties;
}

std::vector<RelatedTab> organisationTabs(const Wording &wording)
{
    RelatedTab contracts
        = makeTab(QStringLiteral("contracts"), words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Contracts")),
            RecordKind::Participation, {QStringLiteral("organisation_id")},
            {QStringLiteral("contract_id"), QStringLiteral("role"), QStringLiteral("amount")});
    contracts.options.addedReference = QStringLiteral("contract_id");
    RelatedTab payments
        = makeTab(QStringLiteral("payments"), words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Payments")),
            RecordKind::Payment, {QStringLiteral("payer_id"), QStringLiteral("recipient_id")},
            {QStringLiteral("date"), QStringLiteral("contract_id"), QStringLiteral("amount"),
                QStringLiteral("payer_id"), QStringLiteral("recipient_id")});
    payments.options.wideColumn = QStringLiteral("none");
    payments.options.addedReference = QStringLiteral("contract_id");
    return {contracts, tiesTab(wording), payments};
}

// What a testimony speaks of.
RelatedTab mentionedTab(const Wording &wording)
{
    RelatedTab mentioned
        = makeTab(QStringLiteral("mentioned"), words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Speaks of")),
            RecordKind::Mention, {QStringLiteral("testimony_id")}, {QStringLiteral("record_id")});
    mentioned.options.addedReference = QStringLiteral("record_id");
    return mentioned;
}

// The testimonies that speak of a record.
RelatedTab testimoniesTab(const Wording &wording)
{
    RelatedTab testimonies = makeTab(QStringLiteral("testimonies"),
        words(wording, QT_TRANSLATE_NOOP("RecordTabs", "Testimonies")), RecordKind::Mention,
        {QStringLiteral("record_id")}, {QStringLiteral("testimony_id")});
    testimonies.icon = QStringLiteral("testimony");
    testimonies.options.addedReference = QStringLiteral("testimony_id");
    return testimonies;
}

} // namespace

std::vector<RelatedTab> relatedTabsOf(RecordKind kind, const Wording &wording)
{
    switch (kind) {
    case RecordKind::Contract: {
        std::vector<RelatedTab> tabs = contractTabs(wording);
        tabs.push_back(testimoniesTab(wording));
        return tabs;
    }
    case RecordKind::Organisation: {
        std::vector<RelatedTab> tabs = organisationTabs(wording);
        tabs.push_back(testimoniesTab(wording));
        return tabs;
    }
    case RecordKind::Person:
        return {tiesTab(wording), testimoniesTab(wording)};
    case RecordKind::Event:
        return {testimoniesTab(wording)};
    case RecordKind::Testimony:
        return {mentionedTab(wording)};
    default:
        return {};
    }
}

} // namespace vigie
