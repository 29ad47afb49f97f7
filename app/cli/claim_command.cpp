// claim: what sources say of the fields of a record
#include "app/cli/command.h"

#include "app/cli/aligned_table.h"
#include "app/cli/assignments.h"
#include "app/cli/command_workspace.h"
#include "app/cli/dossier_page.h"
#include "app/editing/evidence_edits.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

ExitCode performed(CommandRun &run, std::unique_ptr<Workspace> workspace, const Edit &edit)
{
    const auto saved = performAndSave(std::move(workspace), edit);
    if (!saved) {
        return run.failedWriting(saved.error());
    }
    run.say(saved->isEmpty()
            ? run.text(QT_TRANSLATE_NOOP("CommandLine", "Nothing differs; nothing was changed."))
            : edit.text);
    return ExitCode::Done;
}

// As the field reads it; a name that is no field is a fact of its own, whose value stays as typed.
Result<QString> statedValue(
    const Record &record, const QString &field, const QString &text, const Workspace &workspace)
{
    if (!findField(record.kind(), field)) {
        return text.simplified();
    }
    const auto read
        = readAssignments({QString(field % u'=' % text)}, record, workspace.database(), workspace.wording());
    return read ? Result<QString>(toCanonical(read->front().value, *read->front().field))
                : Result<QString>(read.error());
}

ExitCode addClaim(CommandRun &run)
{
    if (!run.has(u"source"_s)) {
        return run.wrongUsage(run.text(
            QT_TRANSLATE_NOOP("CommandLine", "A claim is what a source says; name it with --source.")));
    }
    auto workspace = openToChange(run, run.argument(1));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const RecordReader reader((*workspace)->database());
    const auto ref = reader.resolve(run.argument(2), {}, run.wording());
    const Result<Record> record = ref ? reader.read(*ref) : Result<Record>(ref.error());
    if (!record) {
        return run.failedWriting(record.error());
    }
    const RecordKind sources[]{RecordKind::Source};
    const auto source = reader.resolve(run.option(u"source"_s), sources, run.wording());
    if (!source) {
        return run.failedWriting(source.error());
    }
    const QString &field = run.argument(3);
    const Result<QString> value = statedValue(*record, field, run.argument(4), **workspace);
    if (!value) {
        return run.failedWriting(value.error());
    }
    if (!findField(ref->kind, field) && field != wholeRecordField) {
        const char *sentence = QT_TRANSLATE_NOOP(
            "CommandLine", "“%1” is no field of this record; it is kept as a fact of its own.");
        run.say(run.text(sentence).arg(field));
    }
    const Citation citation{*ref, field, *value, *source, run.option(u"locator"_s),
        run.option(u"quotation"_s), run.option(u"note"_s)};
    const Edit edit = cite(citation, reader.title(*ref, run.wording()), run.wording());
    return performed(run, std::move(*workspace), edit);
}

// A claim with the title of the record it is about.
struct NamedClaim
{
    RecordRef claim;
    QString title;
};

Result<NamedClaim> claimAsked(CommandRun &run, const Workspace &workspace)
{
    const RecordReader reader(workspace.database());
    const RecordKind claims[]{RecordKind::Claim};
    const auto ref = reader.resolve(run.argument(2), claims, run.wording());
    if (!ref) {
        return ref.error();
    }
    const Result<Record> claim = reader.read(*ref);
    if (!claim) {
        return claim.error();
    }
    return NamedClaim{*ref, reader.title(claim->reference(u"record_id"), run.wording())};
}

ExitCode changeClaimAsked(
    CommandRun &run, const std::function<Edit(const NamedClaim &claim, const Wording &wording)> &edit)
{
    auto workspace = openToChange(run, run.argument(1));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const Result<NamedClaim> claim = claimAsked(run, **workspace);
    if (!claim) {
        return run.failedWriting(claim.error());
    }
    return performed(run, std::move(*workspace), edit(*claim, run.wording()));
}

ExitCode retainClaim(CommandRun &run)
{
    return changeClaimAsked(run, [&run](const NamedClaim &claim, const Wording &wording) {
        return retain(claim.claim, run.option(u"reason"_s), claim.title, wording);
    });
}

ExitCode removeClaimAsked(CommandRun &run)
{
    return changeClaimAsked(run, [](const NamedClaim &claim, const Wording &wording) {
        return removeClaim(claim.claim, claim.title, wording);
    });
}

Result<std::map<QString, FieldDossier>> dossiersAsked(
    CommandRun &run, const Database &database, const RecordRef &record)
{
    const EvidenceReader reader(database);
    if (run.argumentsFrom(3).isEmpty()) {
        return reader.ofRecord(record);
    }
    Result<FieldDossier> dossier = reader.ofField(record, run.argument(3));
    if (!dossier) {
        return dossier.error();
    }
    std::map<QString, FieldDossier> dossiers;
    dossiers.emplace(run.argument(3), std::move(*dossier));
    return dossiers;
}

QJsonObject fieldsObject(const std::map<QString, FieldDossier> &dossiers, const Wording &wording)
{
    QJsonObject fields;
    for (const auto &[field, dossier] : dossiers) {
        QJsonArray claims;
        for (const StatedClaim &claim : dossier.claims) {
            claims.append(claimObject(field, claim));
        }
        QJsonObject object = standingObject(dossier, wording);
        object.insert(u"claims"_s, claims);
        fields.insert(field, object);
    }
    return fields;
}

void printDossiers(CommandRun &run, RecordKind kind, const std::map<QString, FieldDossier> &dossiers)
{
    std::vector<QStringList> rows;
    for (const auto &[field, dossier] : dossiers) {
        for (const StatedClaim &claim : dossier.claims) {
            rows.push_back(
                QStringList{claim.claim.id.toString(), field} + claimRow(kind, field, claim, run.wording()));
        }
    }
    printAligned(run.out(), rows);
}

ExitCode listClaims(CommandRun &run)
{
    const auto workspace = openToRead(run, run.argument(1));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    const Database &database = (*workspace)->database();
    const auto ref = RecordReader(database).resolve(run.argument(2), {}, run.wording());
    if (!ref) {
        return run.failedReading(ref.error());
    }
    const auto dossiers = dossiersAsked(run, database, *ref);
    if (!dossiers) {
        return run.failedReading(dossiers.error());
    }
    if (run.has(u"json"_s)) {
        run.printJson(
            {{u"record"_s, ref->id.toString()}, {u"fields"_s, fieldsObject(*dossiers, run.wording())}});
    } else {
        printDossiers(run, ref->kind, *dossiers);
    }
    return ExitCode::Done;
}

struct ClaimAction
{
    QStringView name;
    qsizetype fewest; // arguments, its own name included
    qsizetype most;
    ExitCode (*run)(CommandRun &run);
};

const ClaimAction claimActions[]{{u"add", 5, 5, addClaim}, {u"list", 3, 4, listClaims},
    {u"retain", 3, 3, retainClaim}, {u"remove", 3, 3, removeClaimAsked}};

ExitCode runClaim(CommandRun &run)
{
    for (const ClaimAction &action : claimActions) {
        if (run.argument(0) != action.name) {
            continue;
        }
        const qsizetype count = run.argumentsFrom(0).size();
        if (count < action.fewest || count > action.most) {
            return run.wrongUsage(
                run.text(QT_TRANSLATE_NOOP("CommandLine", "These are too few or too many arguments.")));
        }
        return action.run(run);
    }
    const char *sentence
        = QT_TRANSLATE_NOOP("CommandLine", "One can add, list, retain and remove claims, not “%1”.");
    return run.wrongUsage(run.text(sentence).arg(run.argument(0)));
}

} // namespace

std::vector<Command> claimCommands()
{
    return {
        {"claim",
            "add FILE RECORD FIELD VALUE --source ID [--locator TEXT --quotation TEXT --note TEXT]\n"
            "list FILE RECORD [FIELD] [--json]\nretain FILE CLAIM [--reason TEXT]\nremove FILE CLAIM",
            QT_TRANSLATE_NOOP("CommandLine", "what sources say of a record: add, list, retain, remove"),
            QT_TRANSLATE_NOOP("CommandLine",
                "A claim is what one source says of one field of a record; the record itself holds the value "
                "that is retained, and the other claims compete with it.\n\nadd: the source says VALUE of "
                "FIELD. VALUE is what one types in the window; empty, the source is only cited. A FIELD that "
                "the record does not have (duration) is kept as a fact of its own. The retained value stays "
                "as it is.\n\nlist: the claims about RECORD, or about one FIELD of it, each with its id, and "
                "whether it agrees with the retained value.\n\nretain: what CLAIM states becomes the value "
                "of "
                "the record. The former value stays, as a claim that competes.\n\nremove: takes CLAIM away. "
                "vigie undo brings it back."),
            "vigie claim add my.vigie cis-adie investment_total \"1,2 M€\" --source indigo-2024 --locator "
            "\"row 3\"\n"
            "vigie claim list my.vigie cis-adie investment_total\n"
            "vigie claim list my.vigie cis-adie --json | jq .fields.investment_total.reason",
            2, 5,
            {{"source", 0, "ID", QT_TRANSLATE_NOOP("CommandLine", "add: the source that says so.")},
                {"locator", 0, "TEXT",
                    QT_TRANSLATE_NOOP("CommandLine", "add: where in the source: a page, a time.")},
                {"quotation", 0, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "add: the words of the source.")},
                {"note", 0, "TEXT", QT_TRANSLATE_NOOP("CommandLine", "add: what is to be said about it.")},
                {"reason", 0, "TEXT",
                    QT_TRANSLATE_NOOP("CommandLine", "retain: why this value is retained.")},
                {"json", 0, nullptr, QT_TRANSLATE_NOOP("CommandLine", "list: one JSON document.")}},
            runClaim},
    };
}

} // namespace vigie
