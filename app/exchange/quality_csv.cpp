#include "app/exchange/quality_csv.h"

#include "app/exchange/csv_writer.h"
#include "app/records/key_facts.h"

namespace vigie {

namespace {

QString line(
    const QString &id, const QString &name, const QStringList &facts, const StandingCounts &standings)
{
    std::vector<CsvCell> cells{CsvCell::ofValue(id), CsvCell::ofText(name)};
    for (const QString &fact : facts) {
        cells.push_back(CsvCell::ofValue(fact));
    }
    for (const Standing standing : everyStanding) {
        cells.push_back(CsvCell::ofValue(QString::number(standings[standing])));
    }
    return csvLine(cells);
}

} // namespace

QString qualityCsv(const ObservatoryQuality &quality)
{
    std::vector<CsvCell> headers;
    for (const char *name : {"id", "name", "key_facts_known", "key_facts", "missing"}) {
        headers.push_back(CsvCell::ofValue(QString::fromLatin1(name)));
    }
    for (const Standing standing : everyStanding) {
        headers.push_back(CsvCell::ofValue(standingName(standing)));
    }
    QString csv = csvLine(headers);
    for (const ContractQuality &contract : quality.contracts) {
        const QStringList facts{QString::number(keyFactCount - contract.missing.size()),
            QString::number(keyFactCount), contract.missing.join(QStringLiteral("; "))};
        csv += line(contract.contract.id.toString(), contract.name, facts, contract.standings);
    }
    for (const KindQuality &kind : quality.kinds) {
        csv += line({}, kindPluralName(kind.kind), {{}, {}, {}}, kind.standings);
    }
    const QStringList all{QString::number(quality.known()), QString::number(quality.wanted()), {}};
    csv += line({}, QStringLiteral("all"), all, quality.standings);
    return csv;
}

} // namespace vigie
