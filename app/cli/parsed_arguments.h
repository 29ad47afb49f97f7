// What stands on a command line, sorted into arguments and options. It knows which options a command has, not
// what they mean.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace vigie {

struct CommandOption;

struct ParsedArguments
{
    QStringList positional;
    QHash<QString, QString> options; // by name; "" for a switch
};

// Takes --name VALUE, --name=VALUE, -o VALUE and -oVALUE; everything after "--" is an argument. InvalidInput
// names the option that is unknown or lacks its value.
Result<ParsedArguments> parseArguments(
    const QStringList &arguments, const std::vector<CommandOption> &options, const Wording &wording);

} // namespace vigie
