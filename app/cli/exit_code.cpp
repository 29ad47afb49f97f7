#include "app/cli/exit_code.h"

namespace vigie {

ExitCode exitCodeWhenReading(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
        return ExitCode::WrongUsage;
    case ErrorKind::NotWritable:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
        return ExitCode::NotWritten;
    case ErrorKind::Unreadable:
    case ErrorKind::Internal:
        return ExitCode::Unreadable;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeWhenWriting(const Error &error)
{
    return error.kind == ErrorKind::Internal ? ExitCode::NotWritten : exitCodeWhenReading(error);
}

} // namespace vigie
