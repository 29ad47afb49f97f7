// new, info, check
#include "app/cli/command.h"

#include "app/cli/aligned_table.h"
#include "app/cli/command_workspace.h"
#include "app/cli/quality_report.h"
#include "app/exchange/sample_observatory.h"
#include "app/storage/database_file.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

ExitCode runNew(CommandRun &run)
{
    const QString path = run.argument(0);
    const Result<void> made
        = run.has(u"sample"_s) ? makeSample(path, run.wording()) : createObservatory(path, run.wording());
    if (!made) {
        return run.failedWriting(made.error());
    }
    run.say(run.text(QT_TRANSLATE_NOOP("CommandLine", "Made %1.")).arg(QDir::toNativeSeparators(path)));
    return ExitCode::Done;
}

ExitCode runInfo(CommandRun &run)
{
    const Result<FileIdentity> identity = identifyFile(run.argument(0), run.wording());
    if (!identity) {
        return run.failedReading(identity.error());
    }
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    const auto counts = RecordReader((*workspace)->database()).counts();
    if (!counts) {
        return run.failedReading(counts.error());
    }
    const auto countOf = [&counts](RecordKind kind) {
        const auto found = counts->find(kind);
        return found == counts->end() ? qint64(0) : found->second;
    };
    QJsonObject object;
    std::vector<QStringList> rows{{run.text(QT_TRANSLATE_NOOP("CommandLine", "version of the file")),
        QString::number(identity->schemaVersion)}};
    for (const RecordKind kind : allRecordKinds) {
        object.insert(kindPluralName(kind), countOf(kind));
        rows.push_back({kindPluralName(kind), QString::number(countOf(kind))});
    }
    if (run.has(u"json"_s)) {
        run.printJson({{u"schema"_s, identity->schemaVersion}, {u"application"_s, u"" VIGIE_VERSION ""_s},
            {u"counts"_s, object}});
    } else {
        printAligned(run.out(), rows);
    }
    return ExitCode::Done;
}

void printProblems(CommandRun &run, const QualityReport &report)
{
    std::vector<QStringList> rows;
    for (const QualityCount &count : report.counts) {
        rows.push_back({QString::number(count.records), run.text(count.label)});
    }
    printAligned(run.out(), rows);
    rows.clear();
    for (const QualityHint &hint : report.hints) {
        rows.push_back({hint.record.id.toString(), hint.field, hint.title, hint.message});
    }
    if (!rows.empty()) {
        run.out() << '\n';
        printAligned(run.out(), rows);
    }
}

QJsonObject problemsObject(const QualityReport &report)
{
    QJsonObject counts;
    for (const QualityCount &count : report.counts) {
        counts.insert(QString::fromLatin1(count.name), count.records);
    }
    QJsonArray hints;
    for (const QualityHint &hint : report.hints) {
        hints.append(
            QJsonObject{{u"id"_s, hint.record.id.toString()}, {u"kind"_s, kindName(hint.record.kind)},
                {u"title"_s, hint.title}, {u"field"_s, hint.field}, {u"message"_s, hint.message}});
    }
    return {{u"integrity"_s, u"ok"_s}, {u"counts"_s, counts}, {u"hints"_s, hints}};
}

ExitCode runCheck(CommandRun &run)
{
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    if (const Result<void> whole = checkIntegrity((*workspace)->database(), run.wording()); !whole) {
        return run.failedReading(whole.error());
    }
    const Result<QualityReport> report = reportQuality((*workspace)->database(), run.wording());
    if (!report) {
        return run.failedReading(report.error());
    }
    if (run.has(u"json"_s)) {
        run.printJson(problemsObject(*report));
    } else {
        run.say(run.text(QT_TRANSLATE_NOOP("CommandLine", "The file is whole.")));
        printProblems(run, *report);
    }
    return report->findsNothing() ? ExitCode::Done : ExitCode::ProblemsReported;
}

const CommandOption jsonOption{
    "json", 0, nullptr, QT_TRANSLATE_NOOP("CommandLine", "One JSON document instead of a table.")};

} // namespace

std::vector<Command> fileCommands()
{
    return {
        {"new", "FILE [--sample]", QT_TRANSLATE_NOOP("CommandLine", "make an observatory"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Makes FILE, an empty observatory. A file that is there already is left alone (exit status "
                "4)."),
            "vigie new observatory.vigie\nvigie new sample.vigie --sample", 1, 1,
            {{"sample", 0, nullptr,
                QT_TRANSLATE_NOOP(
                    "CommandLine", "Fill it with the sample: the French contracts and their actors.")}},
            runNew},
        {"info", "FILE [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "versions, and the number of records of each kind"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Prints the version of the file and how many records of each kind it holds. With --json: "
                "schema, the "
                "version of the file; application, that of the program; counts, a number for each kind."),
            "vigie info sample.vigie\nvigie info sample.vigie --json | jq .counts.contracts", 1, 1,
            {jsonOption}, runInfo},
        {"check", "FILE [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "integrity, then the quality of the data"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Checks that the file is whole (exit status 2 where it is not), then counts the records "
                "without any "
                "source, the fields to verify and those that sources contradict, and names dates and amounts "
                "that "
                "do not go together.\n\nThe exit status is 3 when there is anything to report."),
            "vigie check sample.vigie\nvigie check sample.vigie --json | jq .counts.contradicted", 1, 1,
            {jsonOption}, runCheck},
    };
}

} // namespace vigie
