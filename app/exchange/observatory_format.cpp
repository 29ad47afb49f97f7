#include "app/exchange/observatory_format.h"

#include "app/exchange/csv_reader.h"
#include "app/exchange/observatory_planner.h"
#include "app/storage/interruption_watch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Table
{
    const char *fileName;
    RecordKind kind;
};

// In the order they are read: what others point at comes first.
constexpr Table tables[]{{"sources.csv", RecordKind::Source}, {"organisations.csv", RecordKind::Organisation},
    {"people.csv", RecordKind::Person}, {"contracts.csv", RecordKind::Contract},
    {"participations.csv", RecordKind::Participation}, {"ties.csv", RecordKind::Tie},
    {"events.csv", RecordKind::Event}, {"outcome_metrics.csv", RecordKind::OutcomeMetric},
    {"payments.csv", RecordKind::Payment}};
constexpr QLatin1StringView factsFile{"facts.csv"};

// Where each table of that name is found among the sources.
QStringList pathsOf(const QString &fileName, const QStringList &sources)
{
    QStringList paths;
    for (const QString &source : sources) {
        const QFileInfo info(source);
        const QString path = info.isDir() ? QDir(source).filePath(fileName) : source;
        if (QFileInfo(path).fileName() == fileName && QFileInfo::exists(path)) {
            paths.append(path);
        }
    }
    return paths;
}

Result<std::vector<TextTable>> readTables(
    const QString &fileName, const QStringList &sources, const Wording &wording)
{
    std::vector<TextTable> found;
    for (const QString &path : pathsOf(fileName, sources)) {
        Result<TextTable> table = readCsv(path, wording);
        if (!table) {
            return table.error();
        }
        found.push_back(std::move(*table));
    }
    return found;
}

Result<void> checkSources(const QStringList &sources, const Wording &wording)
{
    for (const QString &source : sources) {
        bool known = !pathsOf(factsFile, {source}).isEmpty();
        for (const Table &table : tables) {
            known = known || !pathsOf(QString::fromLatin1(table.fileName), {source}).isEmpty();
        }
        if (!known) {
            const QString sentence = wording.text("Import",
                QT_TRANSLATE_NOOP(
                    "Import", "In %1 there is no table of an observatory, such as contracts.csv."));
            return Error{ErrorKind::Unreadable, sentence.arg(QDir::toNativeSeparators(source)), {}};
        }
    }
    return {};
}

} // namespace

Result<ImportPlan> planObservatoryImport(
    const QStringList &sources, const Database &database, const Wording &wording)
{
    if (const Result<void> checked = checkSources(sources, wording); !checked) {
        return checked.error();
    }
    Result<KnownRecords> known = KnownRecords::read(database);
    if (!known) {
        return known.error();
    }
    ObservatoryPlanner planner(std::move(*known), wording);
    for (const Table &table : tables) {
        const auto read = readTables(QString::fromLatin1(table.fileName), sources, wording);
        if (!read) {
            return read.error();
        }
        for (const TextTable &one : *read) {
            planner.addTable(one, table.kind);
        }
    }
    const auto facts = readTables(factsFile, sources, wording);
    if (!facts) {
        return facts.error();
    }
    for (const TextTable &one : *facts) {
        planner.addFacts(one);
    }
    return planner.finish();
}

Result<ImportPlan> planObservatoryImport(
    const QStringList &sources, const QString &databasePath, const Wording &wording, const Progress &progress)
{
    Result<std::unique_ptr<Database>> database = Database::open(databasePath, OpenMode::ReadOnly);
    if (!database) {
        return database.error();
    }
    const auto mayGoOn = [&progress] { return !progress || progress(0); };
    const InterruptionWatch watch(**database, mayGoOn);
    Result<ImportPlan> plan = planObservatoryImport(sources, **database, wording);
    return mayGoOn() ? std::move(plan) : Result<ImportPlan>(Error{ErrorKind::Cancelled, {}, {}});
}

} // namespace vigie
