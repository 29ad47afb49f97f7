// show, add, set, remove
#include "app/cli/command.h"

#include "app/cli/assignments.h"
#include "app/cli/command_workspace.h"
#include "app/cli/record_page.h"
#include "app/editing/edits.h"
#include "app/editing/evidence_edits.h"
#include "app/records/new_record.h"
#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// What a person adds by hand; claims come with `set --source`, verifications with the window.
constexpr RecordKind addableKinds[]{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::Source, RecordKind::Payment,
    RecordKind::OutcomeMetric, RecordKind::Testimony, RecordKind::Mention, RecordKind::Lead};

ExitCode runShow(CommandRun &run)
{
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    const Database &database = (*workspace)->database();
    const auto ref = RecordReader(database).resolve(run.argument(1), {}, run.wording());
    if (!ref) {
        return run.failedReading(ref.error());
    }
    const Result<RecordPage> page = RecordPage::read(database, *ref, run.wording());
    if (!page) {
        return run.failedReading(page.error());
    }
    if (run.has(u"json"_s)) {
        run.printJson(page->toJson());
    } else {
        page->print(run.out());
    }
    return ExitCode::Done;
}

std::optional<RecordKind> addableKind(const QString &name)
{
    const auto kind = kindFromName(name);
    const bool isAddable = kind
        && std::find(std::begin(addableKinds), std::end(addableKinds), *kind) != std::end(addableKinds);
    return isAddable ? kind : std::nullopt;
}

ExitCode runAdd(CommandRun &run)
{
    const auto kind = addableKind(run.argument(1));
    if (!kind) {
        QStringList names;
        for (const RecordKind one : addableKinds) {
            names.append(one == RecordKind::OutcomeMetric ? u"metric"_s : kindName(one));
        }
        const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "There is no kind “%1”. The kinds are: %2");
        return run.wrongUsage(run.text(sentence).arg(run.argument(1), names.join(u", "_s)));
    }
    auto workspace = openToChange(run, run.argument(0));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    Record record = newRecord(*kind);
    const auto assignments
        = readAssignments(run.argumentsFrom(2), record, (*workspace)->database(), run.wording());
    if (!assignments) {
        return run.failedWriting(assignments.error());
    }
    for (const Assignment &assignment : *assignments) {
        record.set(assignment.field->fieldName(), assignment.value);
    }
    const Field *titled = titleField(*kind);
    const QString title
        = titled ? record.text(titled->fieldName()) : kindLabel(*kind, run.wording()).toLower();
    const auto saved = performAndSave(std::move(*workspace), addRecord(record, title, run.wording()));
    if (!saved) {
        return run.failedWriting(saved.error());
    }
    run.out() << record.id().toString() << '\n';
    return ExitCode::Done;
}

// One edit for all the fields of one call, and for what is claimed of them.
Edit setFields(const RecordRef &ref, const std::vector<Assignment> &assignments, const RecordRef &source,
    const QString &locator, const QString &title, const Wording &wording)
{
    std::vector<std::pair<Citation, FieldValue>> facts;
    QStringList labels;
    for (const Assignment &assignment : assignments) {
        const QString stated = toCanonical(assignment.value, *assignment.field);
        facts.emplace_back(
            Citation{ref, assignment.field->fieldName(), stated, source, locator, {}, {}}, assignment.value);
        labels.append(assignment.field->labelText(wording));
    }
    const char *text = facts.size() == 1 ? QT_TRANSLATE_NOOP("CommandLine", "Edit “%1” of %2")
                                         : QT_TRANSLATE_NOOP("CommandLine", "Edit %1 of %2");
    return setAndCite(facts, wording.text("CommandLine", text).arg(labels.join(u", "_s), title));
}

Result<RecordRef> sourceAsked(const CommandRun &run, const Database &database)
{
    if (!run.has(u"source"_s)) {
        return RecordRef{RecordKind::Source, {}};
    }
    const RecordKind sources[]{RecordKind::Source};
    return RecordReader(database).resolve(run.option(u"source"_s), sources, run.wording());
}

ExitCode runSet(CommandRun &run)
{
    if (run.has(u"locator"_s) && !run.has(u"source"_s)) {
        return run.wrongUsage(
            run.text(QT_TRANSLATE_NOOP("CommandLine", "A --locator is a place in a --source; name it too.")));
    }
    auto workspace = openToChange(run, run.argument(0));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const Database &database = (*workspace)->database();
    const RecordReader reader(database);
    const auto ref = reader.resolve(run.argument(1), {}, run.wording());
    const Result<Record> record = ref ? reader.read(*ref) : Result<Record>(ref.error());
    if (!record) {
        return run.failedWriting(record.error());
    }
    const auto assignments = readAssignments(run.argumentsFrom(2), *record, database, run.wording());
    if (!assignments) {
        return run.failedWriting(assignments.error());
    }
    const Result<RecordRef> source = sourceAsked(run, database);
    if (!source) {
        return run.failedWriting(source.error());
    }
    const QString title = reader.title(*ref, run.wording());
    const Edit edit = setFields(*ref, *assignments, *source, run.option(u"locator"_s), title, run.wording());
    const auto saved = performAndSave(std::move(*workspace), edit);
    if (!saved) {
        return run.failedWriting(saved.error());
    }
    run.say(saved->isEmpty()
            ? run.text(QT_TRANSLATE_NOOP("CommandLine", "Nothing differs; nothing was changed."))
            : edit.text);
    return ExitCode::Done;
}

ExitCode runRemove(CommandRun &run)
{
    auto workspace = openToChange(run, run.argument(0));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const RecordReader reader((*workspace)->database());
    const auto ref = reader.resolve(run.argument(1), {}, run.wording());
    if (!ref) {
        return run.failedWriting(ref.error());
    }
    const auto dependents = dependentsOf((*workspace)->database(), *ref);
    if (!dependents) {
        return run.failedWriting(dependents.error());
    }
    const Edit edit = removeRecords({*ref}, reader.title(*ref, run.wording()), run.wording());
    const auto saved = performAndSave(std::move(*workspace), edit);
    if (!saved) {
        return run.failedWriting(saved.error());
    }
    run.say(edit.text);
    if (!dependents->removed.empty()) {
        run.say(
            run.text(QT_TRANSLATE_N_NOOP("CommandLine", "%n record(s) that cannot be without it went too."),
                static_cast<int>(dependents->removed.size())));
    }
    return ExitCode::Done;
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {"show", "FILE RECORD [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "one record: fields, standing of each, claims"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Prints the fields of RECORD that are known, each with its standing, and what sources claim "
                "about "
                "it.\n\nRECORD is an id, an unambiguous beginning of one (4 characters or more), or an "
                "identifier: "
                "INDIGO-POJ-0031, a SIREN, or the name it has in files (cis-adie)."),
            "vigie show sample.vigie cis-adie\nvigie show sample.vigie cis-adie --json | jq .fields.stage", 2,
            2,
            {{"json", 0, nullptr,
                QT_TRANSLATE_NOOP("CommandLine", "One JSON document; values are canonical texts.")}},
            runShow},
        {"add", "FILE KIND FIELD=VALUE …", QT_TRANSLATE_NOOP("CommandLine", "a new record; prints its id"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Adds a record of KIND: contract, organisation, person, participation, tie, event, source, "
                "payment, "
                "metric, testimony, mention or lead.\n\nVALUE is what one types in the window: mars 2019, "
                "1,2 M€, a code or "
                "its "
                "label; for a field that points at another record, what RECORD may be in vigie show."),
            "vigie add my.vigie organisation name=KIMSO country=FR\n"
            "vigie add my.vigie participation contract_id=cis-adie organisation_id=kimso role=evaluator",
            3, -1, {}, runAdd},
        {"set", "FILE RECORD FIELD=VALUE … [--source ID --locator TEXT]",
            QT_TRANSLATE_NOOP("CommandLine", "change fields of a record"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Gives fields of RECORD new values, as one change that can be undone. FIELD= with nothing "
                "after it "
                "makes the field unknown. With --source, the source claims these values too."),
            "vigie set my.vigie cis-adie stage=complete\n"
            "vigie set my.vigie cis-adie \"investment_total=1,3 M€\" --source caprural-2016 --locator \"p. "
            "2\"",
            3, -1,
            {{"source", 0, "ID",
                 QT_TRANSLATE_NOOP("CommandLine", "The source that says so; adds a claim for each field.")},
                {"locator", 0, "TEXT",
                    QT_TRANSLATE_NOOP("CommandLine", "Where in the source: a page, a time.")}},
            runSet},
        {"remove", "FILE RECORD", QT_TRANSLATE_NOOP("CommandLine", "delete a record"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Deletes RECORD and what cannot be without it: the participations of a contract, the claims "
                "about "
                "it. vigie undo brings them back."),
            "vigie remove my.vigie cis-adie", 2, 2, {}, runRemove},
    };
}

} // namespace vigie
