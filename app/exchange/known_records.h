// KnownRecords: the records an import meets in the observatory, found by what a file calls them: the
// `reference` of a record (the file's id), or for rows without one their natural key, such as contract,
// organisation and role for a participation.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/database.h"

#include <QHash>

#include <deque>
#include <optional>

namespace vigie {

class KnownRecords
{
public:
    static Result<KnownRecords> read(const Database &database);

    // The record that a row of a file means, taken out, so that the next row with the same key means the next
    // one.
    std::optional<Record> take(const Record &fromFile);
    // A record as it will be after the import: from now on found by name and by ref.
    void put(const Record &record);

    // The record of that kind which files call so: its reference, or its title for events. Null when there is
    // none.
    RecordRef named(RecordKind kind, const QString &name) const;
    // The record as it will be after the import; nullptr when unknown.
    const Record *find(const RecordRef &ref) const;
    // Its verification of one field in the observatory as it is.
    const Record *verification(const RecordRef &ref, const QString &field) const;

    static QString naturalKey(const Record &record);

private:
    QHash<QString, std::deque<Record>> m_untaken; // by natural key
    QHash<QString, RecordRef> m_named; // by kind and name
    QHash<RecordRef, Record> m_records;
    QHash<QString, Record> m_verifications; // by natural key
};

} // namespace vigie
