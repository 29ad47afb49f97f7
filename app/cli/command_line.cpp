#include "app/cli/command_line.h"

#include "app/cli/command.h"
#include "app/cli/manual_page.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

const std::vector<Command> &allCommands()
{
    static const std::vector<Command> commands = [] {
        std::vector<Command> all;
        for (const auto &family : {fileCommands(), recordCommands(), claimCommands(), historyCommands(),
                 releaseCommands(), exchangeCommands(), figureCommands()}) {
            all.insert(all.end(), family.begin(), family.end());
        }
        return all;
    }();
    return commands;
}

const Command *findCommand(const QString &name)
{
    const auto found = std::find_if(allCommands().begin(), allCommands().end(),
        [&name](const Command &command) { return name == QLatin1StringView(command.name); });
    return found == allCommands().end() ? nullptr : &*found;
}

// The language asked for anywhere on the line, so that even a complaint about the line is in it.
Language languageOf(const QStringList &arguments)
{
    QString code = QLocale::system().name();
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString &argument = arguments.at(place);
        if (argument == u"--lang" && place + 1 < arguments.size()) {
            code = arguments.at(place + 1);
        } else if (argument.startsWith(u"--lang=")) {
            code = argument.sliced(7);
        }
    }
    return languageFromCode(code);
}

QString systemUser()
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString user = qEnvironmentVariable(name); !user.isEmpty()) {
            return user;
        }
    }
    return QDir::home().dirName();
}

bool fits(const Command &command, const ParsedArguments &parsed)
{
    const auto count = static_cast<int>(parsed.positional.size());
    return count >= command.fewestArguments && (command.mostArguments < 0 || count <= command.mostArguments);
}

ExitCode complain(QTextStream &err, const Command &command, const QString &sentence, const Wording &wording)
{
    const QString name = QString::fromLatin1(command.name);
    err << "vigie " << name << ": " << sentence << '\n'
        << wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Usage:")) << " vigie " << name << ' '
        << QString::fromUtf8(command.synopsis).section(u'\n', 0, 0) << '\n'
        << wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "More: vigie %1 --help")).arg(name)
        << '\n';
    return ExitCode::WrongUsage;
}

ExitCode runCommand(const Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err,
    const DrawFigure &draw)
{
    const Wording wording(languageOf(arguments));
    std::vector<CommandOption> options = command.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    const Result<ParsedArguments> parsed = parseArguments(arguments, options, wording);
    if (!parsed) {
        return complain(err, command, parsed.error().message, wording);
    }
    if (parsed->options.contains(u"help"_s)) {
        printManualPage(out, command, wording);
        return ExitCode::Done;
    }
    const QString language = parsed->options.value(u"lang"_s, u"fr"_s);
    if (language != u"fr" && language != u"en") {
        const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "The languages are fr and en, not “%1”.");
        return complain(err, command, wording.text("CommandLine", sentence).arg(language), wording);
    }
    if (!fits(command, *parsed)) {
        const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "These are too few or too many arguments.");
        return complain(err, command, wording.text("CommandLine", sentence), wording);
    }
    CommandRun run(*parsed, out, err, draw, wording, parsed->options.value(u"author"_s, systemUser()));
    return command.run(run);
}

bool asksForHelp(const QString &argument)
{
    return argument == u"help" || argument == u"--help" || argument == u"-h";
}

// given: without the program's name.
ExitCode runAny(const QStringList &given, QTextStream &out, QTextStream &err, const DrawFigure &draw)
{
    const Wording wording(languageOf(given));
    if (const Command *command = findCommand(given.value(0))) {
        return runCommand(*command, given.mid(1), out, err, draw);
    }
    if (given.value(0) == u"help" && findCommand(given.value(1))) {
        printManualPage(out, *findCommand(given.value(1)), wording);
        return ExitCode::Done;
    }
    if (std::any_of(given.begin(), given.end(), asksForHelp)) {
        printOverview(out, allCommands(), wording);
        return ExitCode::Done;
    }
    if (given.contains(u"--version"_s)) {
        out << "vigie " VIGIE_VERSION "\n";
        return ExitCode::Done;
    }
    const char *sentence = QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”. More: vigie --help");
    err << "vigie: " << wording.text("CommandLine", sentence).arg(given.value(0)) << '\n';
    return ExitCode::WrongUsage;
}

} // namespace

const std::vector<CommandOption> &commonOptions()
{
    static const std::vector<CommandOption> options{
        {"lang", 0, "fr|en",
            QT_TRANSLATE_NOOP(
                "CommandLine", "The language of texts and of what is typed; the system's otherwise.")},
        {"author", 0, "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "Who signs changes in the history; the system user otherwise.")},
        {"help", 'h', nullptr, QT_TRANSLATE_NOOP("CommandLine", "This page.")},
    };
    return options;
}

bool isSubcommand(const QString &argument)
{
    return findCommand(argument) || asksForHelp(argument) || argument == u"--version";
}

int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err, const DrawFigure &draw)
{
    const ExitCode code = runAny(arguments.mid(1), out, err, draw);
    out.flush();
    err.flush();
    return static_cast<int>(code);
}

} // namespace vigie
