// FileState: which state of a file somebody saw.
#pragma once

#include <QString>

namespace vigie {

// Which state of a file: changes whenever the file does. Size, time, identity on disk and SQLite's change
// counter.
struct FileState
{
    QString text;
    static FileState of(const QString &path); // text is empty when there is no file
    friend bool operator==(const FileState &, const FileState &) = default;
};

} // namespace vigie
