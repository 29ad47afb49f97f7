// Command: one subcommand of `vigie`: how it is called, what its manual page says, and what carries it out.
#pragma once

#include "app/cli/command_run.h"
#include "app/cli/exit_code.h"

#include <vector>

namespace vigie {

struct CommandOption
{
    const char *name; // "output", without its hyphens
    char letter; // 'o', or 0
    const char *argument; // placeholder, "FILE"; nullptr for a switch
    const char *help; // English source text, context "CommandLine"
};

struct Command
{
    const char *name;
    const char *synopsis; // "FILE [--json]"
    const char *summary; // one line, English source text, context "CommandLine"
    const char *description; // paragraphs between empty lines, English source text, context "CommandLine"
    const char *examples; // lines
    int fewestArguments;
    int mostArguments; // -1: any number
    std::vector<CommandOption> options;
    ExitCode (*run)(CommandRun &run);
};

// The commands of each family, in the order of the manual.
std::vector<Command> fileCommands(); // new, info, check
std::vector<Command> recordCommands(); // show, add, set, remove
std::vector<Command> claimCommands(); // claim
std::vector<Command> historyCommands(); // undo, redo, log
std::vector<Command> releaseCommands(); // release
std::vector<Command> exchangeCommands(); // search, export, import
std::vector<Command> figureCommands(); // chart, timeline

// The options every command has.
const std::vector<CommandOption> &commonOptions();

} // namespace vigie
