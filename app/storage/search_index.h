// SearchIndex: full-text search over everything, folded (see folded_text.h), in a file of its own beside the
// working copy. It can always be rebuilt and is never part of the shared file.
#pragma once

#include "app/base/result.h"
#include "app/records/record_kind.h"
#include "app/storage/database.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace vigie {

struct SearchHit
{
    RecordRef ref;
    QString title;
    QString excerpt; // text around the first match, matches between the marks U+E000 and U+E001
};

class SearchIndex
{
public:
    // Attaches the index file to the connection as schema "search", making it if absent.
    static Result<SearchIndex> attach(Database &database, const QString &path);

    // The same, and current: by what was edited since, else built anew (see rebuild).
    static Result<SearchIndex> open(
        Database &database, const QString &path, const std::function<bool(double)> &progress = {});
    // Lets the file go; this object is of no use after it.
    Result<void> detach();

    // Whether it holds what the database holds: built, and updated after the last journal entry.
    bool isCurrent() const;
    // Brings in what was edited since it was current. False when it never was, of this observatory: it must
    // be built anew.
    bool catchUp();
    // Builds it anew, aside (see search_builder.h). progress gets 0…1 and may return false to stop
    // (Cancelled).
    Result<void> rebuild(const std::function<bool(double)> &progress = {});
    // Brings the given records up to date after an edit.
    Result<void> update(std::span<const RecordRef> changed);

    // Records with every word of text (the last as a beginning), titles before other fields, best first.
    Result<std::vector<SearchHit>> search(const QString &text, int limit) const;

private:
    SearchIndex(Database &database, QString path);
    Database *m_database;
    QString m_path;
};

} // namespace vigie
