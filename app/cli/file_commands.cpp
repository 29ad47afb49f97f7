// new, info, check
#include "app/cli/command.h"

#include "app/base/clock.h"
#include "app/cli/aligned_table.h"
#include "app/cli/command_workspace.h"
#include "app/cli/quality_report.h"
#include "app/exchange/sample_observatory.h"
#include "app/storage/database_file.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>
#include <QDir>

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

ExitCode runCheck(CommandRun &run)
{
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    if (const Result<void> whole = checkIntegrity((*workspace)->database(), run.wording()); !whole) {
        return run.failedReading(whole.error());
    }
    const QDate today = SystemClock().now().date();
    const Result<QualityReport> report = QualityReport::make((*workspace)->database(), run.wording(), today);
    if (!report) {
        return run.failedReading(report.error());
    }
    if (run.has(u"json"_s)) {
        QJsonObject object = report->toJson();
        object.insert(u"integrity"_s, u"ok"_s);
        run.printJson(object);
    } else {
        run.say(run.text(QT_TRANSLATE_NOOP("CommandLine", "The file is whole.")));
        report->print(run.out());
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
                "Checks that the file is whole (exit status 2 where it is not), then lists what is to "
                "verify: "
                "values that sources contradict or do not state, records without a source, facts of one "
                "source only, what nobody looked at for a year; totals that differ from their parts, "
                "impossible dates, stages that are out of date, amounts that do not convert into one "
                "another.\n\nWith --json: problems, each with its record, kind, field, reason and message; "
                "standing, how many facts are verified, reported, to-verify, unsourced and "
                "contradicted.\n\nThe exit status is 3 when there is anything to report."),
            "vigie check sample.vigie\nvigie check sample.vigie --json | jq '.problems[] | select(.reason == "
            "\"contradicted\")'",
            1, 1, {jsonOption}, runCheck},
    };
}

} // namespace vigie
