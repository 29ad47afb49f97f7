// undo, redo, log
#include "app/cli/command.h"

#include "app/cli/aligned_table.h"
#include "app/cli/command_workspace.h"
#include "app/storage/change_journal.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

ExitCode replay(CommandRun &run, Result<ChangeSummary> (Workspace::*step)(),
    QString (Workspace::*text)() const, const char *sentence)
{
    auto workspace = openToChange(run, run.argument(0));
    if (!workspace) {
        return run.failedWriting(workspace.error());
    }
    const QString what = ((**workspace).*text)();
    const Result<ChangeSummary> replayed = ((**workspace).*step)();
    if (!replayed) {
        return run.failedWriting(replayed.error());
    }
    if (const Result<void> saved = saveOrForget(std::move(*workspace)); !saved) {
        return run.failedWriting(saved.error());
    }
    run.say(run.text(sentence).arg(what));
    return ExitCode::Done;
}

ExitCode runUndo(CommandRun &run)
{
    return replay(
        run, &Workspace::undo, &Workspace::undoText, QT_TRANSLATE_NOOP("CommandLine", "Undone: %1"));
}

ExitCode runRedo(CommandRun &run)
{
    return replay(
        run, &Workspace::redo, &Workspace::redoText, QT_TRANSLATE_NOOP("CommandLine", "Redone: %1"));
}

QString operationName(RowOperation operation)
{
    switch (operation) {
    case RowOperation::Insert:
        return u"insert"_s;
    case RowOperation::Update:
        return u"update"_s;
    case RowOperation::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

// The items of one entry stand together, the newest entry first.
using Entry = std::vector<JournalItem>;

std::vector<Entry> entriesOf(std::vector<JournalItem> items)
{
    std::vector<Entry> entries;
    for (JournalItem &item : items) {
        if (entries.empty() || entries.back().front().entryId != item.entryId) {
            entries.emplace_back();
        }
        entries.back().push_back(std::move(item));
    }
    return entries;
}

QJsonObject itemObject(const JournalItem &item)
{
    return {{u"kind"_s, kindName(item.record.kind)}, {u"record"_s, item.record.id.toString()},
        {u"operation"_s, operationName(item.operation)}, {u"field"_s, item.field}, {u"old"_s, item.oldValue},
        {u"new"_s, item.newValue}};
}

QJsonObject entryObject(const Entry &entry)
{
    QJsonArray changes;
    for (const JournalItem &item : entry) {
        changes.append(itemObject(item));
    }
    const JournalItem &first = entry.front();
    return {{u"id"_s, first.entryId}, {u"what"_s, entryKindName(first.entryKind)},
        {u"text"_s, first.entryText}, {u"author"_s, first.author},
        {u"at"_s, first.madeAt.toUTC().toString(Qt::ISODate)}, {u"changes"_s, changes}};
}

QString entryText(CommandRun &run, const JournalItem &item)
{
    switch (item.entryKind) {
    case JournalEntry::Kind::Start:
    case JournalEntry::Kind::Edit:
        return item.entryText;
    case JournalEntry::Kind::Undo:
        return run.text(QT_TRANSLATE_NOOP("CommandLine", "Undone: %1")).arg(item.entryText);
    case JournalEntry::Kind::Redo:
        return run.text(QT_TRANSLATE_NOOP("CommandLine", "Redone: %1")).arg(item.entryText);
    }
    Q_UNREACHABLE();
}

// What --by, --since and --field leave of the history.
Result<std::vector<JournalItem>> asked(CommandRun &run, std::vector<JournalItem> items)
{
    const QString since = run.option(u"since"_s);
    const QDate day = QDate::fromString(since, Qt::ISODate);
    if (run.has(u"since"_s) && !day.isValid()) {
        const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "“%1” is no day; write it as 2026-02-17.");
        return Error{ErrorKind::InvalidInput, run.text(sentence).arg(since), {}};
    }
    const QDateTime from(day, QTime(0, 0), Qt::UTC);
    const QString author = run.option(u"by"_s);
    const QString field = run.option(u"field"_s);
    std::erase_if(items, [&](const JournalItem &item) {
        return (!author.isEmpty() && item.author.compare(author, Qt::CaseInsensitive) != 0)
            || (day.isValid() && item.madeAt < from) || (!field.isEmpty() && item.field != field);
    });
    return items;
}

QStringList changeRow(const JournalItem &item)
{
    QString change = operationName(item.operation);
    if (item.operation == RowOperation::Update) {
        change = item.field % u": " % item.oldValue % u" → " % item.newValue;
    }
    return {u""_s, kindName(item.record.kind), change};
}

void printEntries(CommandRun &run, const std::vector<Entry> &entries, bool withChanges)
{
    std::vector<QStringList> rows;
    for (const Entry &entry : entries) {
        const JournalItem &first = entry.front();
        const QString at = first.madeAt.toUTC().toString(Qt::ISODate);
        rows.push_back({at, first.author, entryText(run, first)});
        if (withChanges) {
            for (const JournalItem &item : entry) {
                rows.push_back(changeRow(item));
            }
        }
    }
    printAligned(run.out(), rows);
}

Result<std::vector<JournalItem>> itemsAsked(CommandRun &run, const Database &database, bool ofRecord)
{
    constexpr int all = std::numeric_limits<int>::max();
    const ChangeJournal journal(database);
    if (!ofRecord) {
        return journal.history(all);
    }
    const auto ref = RecordReader(database).resolve(run.argument(1), {}, run.wording());
    if (!ref) {
        return ref.error();
    }
    return journal.historyOf(*ref, all);
}

ExitCode runLog(CommandRun &run)
{
    const bool ofRecord = !run.argumentsFrom(1).isEmpty();
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    auto items = itemsAsked(run, (*workspace)->database(), ofRecord);
    if (items) {
        items = asked(run, std::move(*items));
    }
    if (!items) {
        return run.failedReading(items.error());
    }
    const std::vector<Entry> entries = entriesOf(std::move(*items));
    if (!run.has(u"json"_s)) {
        printEntries(run, entries, ofRecord);
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const Entry &entry : entries) {
        array.append(entryObject(entry));
    }
    run.printJson({{u"entries"_s, array}});
    return ExitCode::Done;
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {"undo", "FILE",
            QT_TRANSLATE_NOOP("CommandLine", "take back the last change, also one of an earlier run"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Takes back the last change of FILE, whoever made it and whenever; called again, the one "
                "before. "
                "The history keeps both."),
            "vigie undo my.vigie", 1, 1, {}, runUndo},
        {"redo", "FILE", QT_TRANSLATE_NOOP("CommandLine", "make again what was undone"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Makes the change again that was undone last. A new change ends what can be redone."),
            "vigie redo my.vigie", 1, 1, {}, runRedo},
        {"log", "FILE [RECORD] [--by NAME] [--since DAY] [--field FIELD] [--json]",
            QT_TRANSLATE_NOOP("CommandLine", "the history: who, when, old, new"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Prints the changes of FILE, the newest first: when (UTC), who, what. With RECORD, those of "
                "one record "
                "and of the claims about it, each with its old and new values. --json always gives the "
                "values."),
            "vigie log my.vigie\nvigie log my.vigie cis-adie --field investment_total", 1, 2,
            {{"by", 0, "NAME", QT_TRANSLATE_NOOP("CommandLine", "Only what that person changed.")},
                {"since", 0, "DAY", QT_TRANSLATE_NOOP("CommandLine", "Only since that day (UTC).")},
                {"field", 0, "FIELD", QT_TRANSLATE_NOOP("CommandLine", "Only changes of that field.")},
                {"json", 0, nullptr,
                    QT_TRANSLATE_NOOP("CommandLine", "One JSON document instead of a table.")}},
            runLog},
    };
}

} // namespace vigie
