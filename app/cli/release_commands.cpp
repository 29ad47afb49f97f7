// release
#include "app/cli/command.h"

#include "app/cli/aligned_table.h"
#include "app/cli/command_workspace.h"
#include "app/editing/release_comparison.h"
#include "app/editing/release_edits.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

ExitCode change(CommandRun &run, std::unique_ptr<Workspace> workspace, const Edit &edit, const QString &done)
{
    const Result<ChangeSummary> performed = performAndSave(std::move(workspace), edit);
    if (!performed) {
        return run.failedWriting(performed.error());
    }
    run.say(done);
    return ExitCode::Done;
}

ExitCode addRelease(CommandRun &run, const QString &name)
{
    auto workspace = openToChange(run, run.argument(1));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    return change(run, std::move(*workspace),
        freeze(name, run.option(u"note"_s), run.author(), run.wording()),
        run.text(QT_TRANSLATE_NOOP("CommandLine", "Frozen: %1")).arg(name));
}

ExitCode removeNamed(CommandRun &run, const QString &name)
{
    auto workspace = openToChange(run, run.argument(1));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const Result<Record> release = releaseNamed((*workspace)->database(), name, run.wording());
    if (!release) {
        return run.failedWriting(release.error());
    }
    return change(run, std::move(*workspace), removeRelease(*release, run.wording()),
        run.text(QT_TRANSLATE_NOOP("CommandLine", "Removed: %1")).arg(release->text(u"name")));
}

QJsonObject releaseObject(const Record &release)
{
    return {{u"id"_s, release.id().toString()}, {u"name"_s, release.text(u"name")},
        {u"made_on"_s, release.date(u"made_on").toIso()}, {u"made_by"_s, release.text(u"made_by")},
        {u"entry"_s, release.text(u"entry_id")}, {u"notes"_s, release.text(u"notes")}};
}

ExitCode listReleases(CommandRun &run)
{
    const auto workspace = openToRead(run, run.argument(1));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    const Result<std::vector<Record>> releases = releasesOf((*workspace)->database());
    if (!releases) {
        return run.failedReading(releases.error());
    }
    if (run.has(u"json"_s)) {
        QJsonArray array;
        for (const Record &release : *releases) {
            array.append(releaseObject(release));
        }
        run.printJson({{u"releases"_s, array}});
        return ExitCode::Done;
    }
    std::vector<QStringList> rows;
    for (const Record &release : *releases) {
        rows.push_back({release.date(u"made_on").toIso(), release.text(u"made_by"), release.text(u"name"),
            release.text(u"notes")});
    }
    printAligned(run.out(), rows);
    return ExitCode::Done;
}

QString operationName(RowOperation operation)
{
    return operation == RowOperation::Insert ? u"insert"_s
        : operation == RowOperation::Delete  ? u"delete"_s
                                             : u"update"_s;
}

QJsonObject stateObject(const ComparedState &state)
{
    return {{u"name"_s, state.name}, {u"made_on"_s, state.madeOn.toIso()}, {u"entry"_s, state.entryId}};
}

void printComparison(CommandRun &run, const ReleaseComparison &comparison, ChangeWords &words)
{
    if (!run.has(u"json"_s)) {
        const std::vector<ComparedRecord> records = comparedRecords(comparison, words, true);
        run.out() << comparisonText(comparison, records, words, run.wording(), TextForm::Markdown);
        return;
    }
    QJsonArray differences;
    for (const Difference &one : comparison.differences) {
        differences.append(
            QJsonObject{{u"kind"_s, kindName(one.record.kind)}, {u"record"_s, one.record.id.toString()},
                {u"title"_s, words.titleOf(one.record)}, {u"operation"_s, operationName(one.operation)},
                {u"field"_s, one.field}, {u"before"_s, one.before}, {u"after"_s, one.after}});
    }
    run.printJson({{u"from"_s, stateObject(comparison.from)}, {u"to"_s, stateObject(comparison.to)},
        {u"differences"_s, differences}});
}

Result<ComparedState> stateNamed(CommandRun &run, const Database &database, const QString &name)
{
    const Result<Record> release = releaseNamed(database, name, run.wording());
    return release ? stateOfRelease(database, *release) : Result<ComparedState>(release.error());
}

// `other` empty: now.
ExitCode compareNamed(CommandRun &run, const QString &name, const QString &other)
{
    const auto workspace = openToRead(run, run.argument(1));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    const Database &database = (*workspace)->database();
    const Result<ComparedState> from = stateNamed(run, database, name);
    const Result<ComparedState> to
        = other.isEmpty() ? presentState(database) : stateNamed(run, database, other);
    if (!from || !to) {
        return run.failedReading(from ? to.error() : from.error());
    }
    const Result<ReleaseComparison> comparison = compareStates(database, *from, *to);
    if (!comparison) {
        return run.failedReading(comparison.error());
    }
    ChangeWords words(database, run.wording());
    printComparison(run, *comparison, words);
    return ExitCode::Done;
}

ExitCode runRelease(CommandRun &run)
{
    const QString action = run.argument(0);
    const QStringList names = run.argumentsFrom(2);
    if (action == u"list" && names.isEmpty()) {
        return listReleases(run);
    }
    if (action == u"add" && names.size() == 1) {
        return addRelease(run, names.first());
    }
    if (action == u"remove" && names.size() == 1) {
        return removeNamed(run, names.first());
    }
    if (action == u"compare" && !names.isEmpty()) {
        return compareNamed(run, names.first(), names.value(1));
    }
    return run.wrongUsage(run.text(QT_TRANSLATE_NOOP("CommandLine",
        "What to do comes first: add FILE NAME, list FILE, compare FILE NAME [NAME2] or remove FILE NAME.")));
}

} // namespace

std::vector<Command> releaseCommands()
{
    return {
        {"release",
            "add FILE NAME [--note TEXT]\nlist FILE [--json]\ncompare FILE NAME [NAME2] [--json]\n"
            "remove FILE NAME",
            QT_TRANSLATE_NOOP(
                "CommandLine", "named states of the observatory, and what changed between them"),
            QT_TRANSLATE_NOOP("CommandLine",
                "A release gives the present state of FILE a name, so that people can refer to it.\n\n"
                "add makes one. list prints them, the latest first: date, author, name, note. compare prints "
                "what changed from NAME to NAME2, or until now: a Markdown text, grouped by kind of record. "
                "It counts, but does not tell, changes to what is confidential. --json gives every change "
                "with its exact values, the confidential ones too. remove forgets a name; the history "
                "stays.\n\n"
                "Case and accents of a name do not matter."),
            "vigie release add my.vigie \"Stabilised version of 17 February\"\n"
            "vigie release compare my.vigie \"Stabilised version of 17 February\" > changes.md",
            2, 4,
            {{"note", 0, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "What the release is for.")},
                {"json", 0, nullptr,
                    QT_TRANSLATE_NOOP("CommandLine", "One JSON document instead of a table or text.")}},
            runRelease},
    };
}

} // namespace vigie
