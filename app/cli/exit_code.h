// How a command ended, as scripts see it (PRODUCT.md, "Command line").
#pragma once

#include "app/base/result.h"

namespace vigie {

enum class ExitCode {
    Done = 0,
    WrongUsage = 1,
    Unreadable = 2, // a file cannot be read or is not ours
    ProblemsReported = 3, // done, but problems or conflicts are reported
    NotWritten = 4 // could not write; nothing was changed
};

// The code for an error met while reading, and while changing a file.
ExitCode exitCodeWhenReading(const Error &error);
ExitCode exitCodeWhenWriting(const Error &error);

} // namespace vigie
