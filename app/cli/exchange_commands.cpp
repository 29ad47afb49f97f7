// search, export, import
#include "app/cli/command.h"

#include "app/base/whole_file.h"
#include "app/cli/aligned_table.h"
#include "app/cli/command_workspace.h"
#include "app/exchange/import_edit.h"
#include "app/exchange/import_report.h"
#include "app/exchange/observatory_format.h"
#include "app/exchange/view_export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int hitsShown = 200;

QString plainExcerpt(QString excerpt)
{
    return excerpt.remove(QChar(0xE000)).remove(QChar(0xE001));
}

ExitCode runSearch(CommandRun &run)
{
    const auto workspace = openToSearch(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    const SearchIndex *index = (*workspace)->searchIndex();
    const auto hits = index
        ? index->search(run.argumentsFrom(1).join(u' '), hitsShown)
        : Result<std::vector<SearchHit>>(Error{ErrorKind::Unreadable,
            run.text(QT_TRANSLATE_NOOP("CommandLine", "The search index could not be made.")), {}});
    if (!hits) {
        return run.failedReading(hits.error());
    }
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SearchHit &hit : *hits) {
        const QString excerpt = plainExcerpt(hit.excerpt);
        rows.push_back({hit.ref.id.toString(), kindName(hit.ref.kind), hit.title, excerpt});
        array.append(QJsonObject{{u"id"_s, hit.ref.id.toString()}, {u"kind"_s, kindName(hit.ref.kind)},
            {u"title"_s, hit.title}, {u"excerpt"_s, excerpt}});
    }
    if (run.has(u"json"_s)) {
        run.printJson({{u"hits"_s, array}});
    } else {
        printAligned(run.out(), rows);
    }
    return ExitCode::Done;
}

constexpr ListView exportedViews[]{ListView::Contracts, ListView::Organisations, ListView::Investors,
    ListView::Operators, ListView::Evaluators, ListView::Payers, ListView::People, ListView::Participations,
    ListView::Ties, ListView::Events, ListView::Sources, ListView::Claims, ListView::Payments,
    ListView::OutcomeMetrics, ListView::Testimonies, ListView::Leads};

ExitCode runExport(CommandRun &run)
{
    const auto view = viewFromName(run.argument(1));
    if (!view) {
        QStringList names;
        for (const ListView one : exportedViews) {
            names.append(viewName(one));
        }
        const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "There is no view “%1”. The views are: %2");
        return run.wrongUsage(run.text(sentence).arg(run.argument(1), names.join(u", "_s)));
    }
    if (!run.has(u"output"_s)) {
        return run.wrongUsage(run.text(QT_TRANSLATE_NOOP("CommandLine", "Say where to with -o FILE.")));
    }
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    ExportOptions options;
    options.confidential = run.has(u"confidential"_s);
    const auto summary
        = exportView((*workspace)->database(), *view, run.option(u"output"_s), options, run.wording());
    if (!summary) {
        return run.failedWriting(summary.error());
    }
    run.say(run.text(QT_TRANSLATE_N_NOOP("CommandLine", "Wrote %n row(s)."), summary->rows));
    if (summary->leftOut > 0) {
        const char *sentence = QT_TRANSLATE_N_NOOP(
            "CommandLine", "Left out %n confidential row(s); --confidential writes them too.");
        run.say(run.text(sentence, summary->leftOut));
    }
    return ExitCode::Done;
}

Result<void> writeReport(CommandRun &run, const ImportPlan &plan)
{
    if (!run.has(u"report"_s)) {
        return {};
    }
    const QString path = run.option(u"report"_s);
    const QByteArray text = importReport(plan, run.has(u"dry-run"_s)).toJson();
    const Result<void> written = writeWholeFile(path, text);
    if (written) {
        return written;
    }
    const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "The report %1 could not be written.");
    return Error{
        written.error().kind, run.text(sentence).arg(QDir::toNativeSeparators(path)), written.error().detail};
}

void printPlan(CommandRun &run, const ImportPlan &plan)
{
    std::vector<QStringList> rows{{run.text(QT_TRANSLATE_NOOP("CommandLine", "table")),
        run.text(QT_TRANSLATE_NOOP("CommandLine", "new")),
        run.text(QT_TRANSLATE_NOOP("CommandLine", "changed")),
        run.text(QT_TRANSLATE_NOOP("CommandLine", "same")),
        run.text(QT_TRANSLATE_NOOP("CommandLine", "rejected"))}};
    for (const QString &table : plan.tables()) {
        QStringList row{table};
        for (const RowOutcome outcome :
            {RowOutcome::New, RowOutcome::Changed, RowOutcome::Same, RowOutcome::Rejected}) {
            row.append(QString::number(plan.count(table, outcome)));
        }
        rows.push_back(row);
    }
    printAligned(run.out(), rows);
    for (const ImportRow &row : plan.rows) {
        const QString place = row.table % u':' % QString::number(row.line) % u": ";
        if (row.outcome == RowOutcome::Rejected) {
            run.say(QString(place % row.reason));
        }
        for (const QString &remark : row.remarks) {
            run.say(QString(place % remark));
        }
    }
}

ExitCode finishImport(CommandRun &run, const ImportPlan &plan)
{
    printPlan(run, plan);
    if (const Result<void> reported = writeReport(run, plan); !reported) {
        return run.failedWriting(reported.error());
    }
    const bool hasProblems = plan.count(RowOutcome::Rejected) > 0 || plan.remarkCount() > 0;
    return hasProblems ? ExitCode::ProblemsReported : ExitCode::Done;
}

QString sourceName(const QStringList &sources)
{
    QStringList names;
    for (const QString &source : sources) {
        names.append(QFileInfo(QDir::cleanPath(source)).fileName());
    }
    return names.join(u", "_s);
}

ExitCode runImport(CommandRun &run)
{
    const QString format = run.has(u"as"_s) ? run.option(u"as"_s) : u"observatory"_s;
    if (format != u"observatory") {
        const char *sentence
            = QT_TRANSLATE_NOOP("CommandLine", "There is no format “%1”. The formats are: observatory");
        return run.wrongUsage(run.text(sentence).arg(format));
    }
    const bool dryRun = run.has(u"dry-run"_s);
    auto workspace = dryRun ? openToRead(run, run.argument(0)) : openToChange(run, run.argument(0));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const QStringList sources = run.argumentsFrom(1);
    Result<ImportPlan> read = planObservatoryImport(sources, (*workspace)->database(), run.wording());
    if (!read) {
        return run.failedReading(read.error());
    }
    const auto plan = std::make_shared<const ImportPlan>(std::move(*read));
    if (!dryRun && !plan->changesNothing()) {
        const Edit edit = importEdit(plan, sourceName(sources), run.wording());
        if (const auto saved = performAndSave(std::move(*workspace), edit); !saved) {
            return run.failedWriting(saved.error());
        }
    }
    return finishImport(run, *plan);
}

} // namespace

std::vector<Command> exchangeCommands()
{
    return {
        {"search", "FILE WORDS … [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "records with these words, best first"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Prints the records that have every one of WORDS, the last as the beginning of a word, "
                "whatever "
                "their accents and capitals: id, kind, title, and the text around the words."),
            "vigie search sample.vigie adie rural\nvigie search sample.vigie kimso --json | jq -r .hits[].id",
            2, -1,
            {{"json", 0, nullptr, QT_TRANSLATE_NOOP("CommandLine", "One JSON document instead of a table.")}},
            runSearch},
        {"export", "FILE VIEW -o OUT [--confidential]",
            QT_TRANSLATE_NOOP("CommandLine", "a list as .csv or .json"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Writes VIEW into OUT, in the format of its ending. VIEW: contracts, organisations, "
                "investors, "
                "operators, evaluators, payers, people, participations, ties, events, sources, claims, "
                "payments, "
                "metrics, testimonies, leads.\n\nThe first column is id, the record's id. Then come the "
                "fields "
                "under their "
                "names: dates as EDTF (2019, 2019-03, 2019-03-22, 2019~), numbers with a point, codes as "
                "codes. An "
                "amount has three columns: f in units of its currency, f_max where it is a range, "
                "f_currency. A range "
                "of numbers has f and f_max. A reference has the id (contract_id) and the title beside it "
                "(contract_title). An empty cell is unknown, never zero.\n\nInvestors, operators, evaluators "
                "and "
                "payers are "
                "organisations with, at the end: contracts, how many contracts; amount_eur and "
                "amount_eur_max, the "
                "sum, for each currency; without_amount, how many roles have no published amount.\n\nIn "
                ".csv, a text "
                "that a spreadsheet would take for a formula has an apostrophe before it. In .json, the same "
                "names; "
                "numbers are numbers and unknown is null.\n\nTestimonies and sources that are not public, "
                "what "
                "is quoted from them, and leads are left out unless --confidential."),
            "vigie export sample.vigie contracts -o contracts.csv\n"
            "vigie export sample.vigie investors -o investors.json",
            2, 2,
            {{"output", 'o', "OUT", QT_TRANSLATE_NOOP("CommandLine", "The file to write, .csv or .json.")},
                {"confidential", 0, nullptr,
                    QT_TRANSLATE_NOOP("CommandLine", "Write what is confidential too.")}},
            runExport},
        {"import", "FILE SOURCE … [--as observatory] [--dry-run] [--report OUT.json]",
            QT_TRANSLATE_NOOP("CommandLine", "bring in records from other files"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Compares SOURCE with FILE, row by row, and brings in what is new or differs, as one change "
                "that can be "
                "undone. Importing the same again changes nothing. An empty cell says nothing and erases "
                "nothing; what "
                "has no field of its own goes into the notes.\n\nThe format observatory is a folder of CSV "
                "tables: "
                "sources, organisations, people, contracts, participations, ties, events, outcome_metrics, "
                "payments, "
                "facts; or some of these files.\n\nThe exit status is 3 when rows were rejected or values "
                "could only be "
                "kept as notes; each is named on standard error."),
            "vigie import my.vigie cis-france --as observatory --dry-run\n"
            "vigie import my.vigie cis-france --report import.json",
            2, -1,
            {{"as", 0, "FORMAT", QT_TRANSLATE_NOOP("CommandLine", "The format of SOURCE: observatory.")},
                {"dry-run", 0, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Only say what would be done.")},
                {"report", 0, "OUT.json",
                    QT_TRANSLATE_NOOP("CommandLine", "Write what was done with each row.")}},
            runImport},
    };
}

} // namespace vigie
