// The command line: `vigie COMMAND …`. It opens no window and needs no display; what is drawn, the caller
// draws.
#pragma once

#include "app/cli/figure_drawing.h"

#include <QStringList>
#include <QTextStream>

namespace vigie {

// Whether the program's first argument asks for the command line: a command's name, "help", --help, -h,
// --version.
bool isSubcommand(const QString &argument);

// arguments: the program's name, then what it was given. Results go to out, messages to err; gives the exit
// code of PRODUCT.md.
int runCommandLine(const QStringList &arguments, QTextStream &out, QTextStream &err, const DrawFigure &draw);

} // namespace vigie
