// The manual page of a command, as `vigie COMMAND --help` prints it, and the overview of all commands.
#pragma once

#include "app/base/language.h"
#include "app/cli/command.h"

#include <QTextStream>

#include <vector>

namespace vigie {

void printManualPage(QTextStream &out, const Command &command, const Wording &wording);
void printOverview(QTextStream &out, const std::vector<Command> &commands, const Wording &wording);

} // namespace vigie
