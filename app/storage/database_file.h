// What a file is before we trust it: ours or not, which version, whole or damaged, clean or with foreign
// parts.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/database.h"

#include <QString>

#include <memory>

namespace vigie {

inline constexpr qint32 vigieApplicationId = 0x56494749; // "VIGI", PRAGMA application_id

struct FileIdentity
{
    int schemaVersion = 0; // PRAGMA user_version
    bool isNewer = false; // than this program knows
    bool needsCompanions = false; // a write-ahead log: SQLite makes files beside it even to read it
};

// Unreadable, with one sentence, when the file is absent, no SQLite database, or not an observatory of ours.
Result<FileIdentity> identifyFile(const QString &path, const Wording &wording);
// The quick part of the check of a foreign file: only the tables and indexes of its version, no triggers, no
// views, no virtual tables. Unreadable otherwise.
Result<void> checkSchema(const Database &database, const Wording &wording);
// The slow part: PRAGMA quick_check and foreign_key_check. Unreadable with what is wrong; Cancelled when it
// was interrupted.
Result<void> checkIntegrity(const Database &database, const Wording &wording);
// Reads a file where it lies, for as long as there is no copy: nothing beside it is written. NotWritable when
// only a copy can be read (a journal, an older version); Unreadable after identifyFile and
// checkSchema.
Result<std::unique_ptr<Database>> openInPlace(const QString &path, const Wording &wording);
// Makes a new observatory file of the current version; NotWritable when it exists or cannot be made.
Result<void> createObservatory(const QString &path, const Wording &wording);

} // namespace vigie
