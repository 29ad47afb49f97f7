#include "tests/bench/record_measurement.h"

#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "app/storage/database_file.h"
#include "tests/bench/paint_watch.h"
#include "ui/records/record_panel.h"

#include <algorithm>

namespace vigie::bench {

namespace {

constexpr int claimCount = 200;
constexpr int sourceCount = 25;
constexpr int rounds = 15;

using Facts = std::vector<std::pair<QString, FieldValue>>;

// What the claims are about, with the value that is retained; every third claim of an amount, a date or a
// number competes with it.
Facts facts()
{
    const Currency euro = Currency::euro();
    return {{QStringLiteral("investment_total"), Money::ofUnits(1'300'000, euro)},
        {QStringLiteral("max_outcome_payment"), Money::ofUnits(1'500'000, euro)},
        {QStringLiteral("date_signed"), PartialDate(2016, 11)},
        {QStringLiteral("date_service_start"), PartialDate(2017, 1)},
        {QStringLiteral("beneficiaries_target"), Quantity(500)},
        {QStringLiteral("stage"), QStringLiteral("implementation")},
        {QStringLiteral("territory"), QStringLiteral("Ardèche, Loiret, Hautes-Pyrénées")},
        {QStringLiteral("name"), QStringLiteral("Adie – microcrédit rural")}};
}

FieldValue competing(const FieldValue &value, int by)
{
    if (std::holds_alternative<Money>(value)) {
        return Money::ofUnits(1'000'000 + 50'000 * by, Currency::euro());
    }
    if (std::holds_alternative<PartialDate>(value)) {
        return PartialDate(2010 + by, 1);
    }
    return std::holds_alternative<Quantity>(value) ? FieldValue(Quantity(100 + by)) : value;
}

std::vector<Record> observatoryWithClaims(const RecordRef &contract, const RecordRef &other)
{
    std::vector<Record> records{
        Record(RecordKind::Contract, contract.id), Record(RecordKind::Contract, other.id)};
    records[1].set(u"name", QStringLiteral("Wimoov"));
    for (const auto &[field, value] : facts()) {
        records[0].set(field, value);
    }
    std::vector<RecordRef> sources;
    for (int i = 0; i < sourceCount; ++i) {
        Record source(RecordKind::Source, RecordId::make());
        source.set(u"title", QString(u"A report on impact contracts, part " % QString::number(i)));
        source.set(u"publisher", QStringLiteral("An observatory"));
        source.set(u"date_published", PartialDate(2016, 1 + i % 12));
        source.set(u"reliability", qint64(1 + i % 5));
        sources.push_back(source.ref());
        records.push_back(source);
    }
    const Facts all = facts();
    for (int i = 0; i < claimCount; ++i) {
        const auto &[field, value] = all[static_cast<size_t>(i) % all.size()];
        Record claim(RecordKind::Claim, RecordId::make());
        claim.set(u"record_id", contract);
        claim.set(u"field", field);
        claim.set(u"value",
            toCanonical(i % 3 == 0 ? competing(value, i % 7) : value, fieldOf(RecordKind::Contract, field)));
        claim.set(u"source_id", sources[static_cast<size_t>(i) % sources.size()]);
        claim.set(u"locator", QString(u"p. " % QString::number(i)));
        claim.set(u"quotation", QStringLiteral("as the report says on this page"));
        records.push_back(claim);
    }
    return records;
}

QJsonObject opened(Workspace &workspace, const RecordRef &contract, const RecordRef &other)
{
    RecordPanel panel(workspace);
    panel.resize(460, 800);
    panel.show();
    PaintWatch watch;
    std::vector<double> first;
    std::vector<double> last;
    std::vector<double> plain;
    watch.timeOf([&] { panel.setRecord(other); }); // the form itself is made once for its kind
    for (int round = 0; round < rounds; ++round) {
        const PaintTime time = watch.timeOf([&] { panel.setRecord(contract); });
        first.push_back(time.first);
        last.push_back(time.last);
        plain.push_back(watch.timeOf([&] { panel.setRecord(other); }).last);
    }
    std::sort(first.begin(), first.end());
    std::sort(last.begin(), last.end());
    std::sort(plain.begin(), plain.end());
    return {{QStringLiteral("record_plain"), plain[plain.size() / 2]},
        {QStringLiteral("record_first"), first[first.size() / 2]},
        {QStringLiteral("record_first_worst"), first.back()},
        {QStringLiteral("record_claims"), last[last.size() / 2]},
        {QStringLiteral("record_claims_worst"), last.back()}};
}

} // namespace

Result<QJsonObject> measureRecord(const QString &folder)
{
    const QString path = folder + QStringLiteral("/claims.vigie");
    const Wording wording(Language::English);
    if (const Result<void> made = createObservatory(path, wording); !made) {
        return made.error();
    }
    Workspace::Settings settings;
    settings.workingFolder = folder + QStringLiteral("/working");
    settings.author = QStringLiteral("Bench");
    settings.language = Language::English;
    const auto workspace = Workspace::open(path, settings);
    if (!workspace) {
        return workspace.error();
    }
    const RecordRef contract{RecordKind::Contract, RecordId::make()};
    const RecordRef other{RecordKind::Contract, RecordId::make()};
    const auto added
        = (*workspace)->perform(addRecords(observatoryWithClaims(contract, other), QStringLiteral("Claims")));
    if (!added) {
        return added.error();
    }
    return opened(**workspace, contract, other);
}

} // namespace vigie::bench
