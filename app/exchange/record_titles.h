// RecordTitles: the titles of records by their id, read once for a whole table instead of once for each cell.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/record_reader.h"

#include <QHash>

#include <set>

namespace vigie {

class RecordTitles
{
public:
    RecordTitles(const Database &database, const Wording &wording);

    // "" for the null reference and for a record that is gone.
    Result<QString> title(const RecordRef &ref);

private:
    Result<void> readKind(RecordKind kind);

    RecordReader m_reader;
    const Wording &m_wording;
    QHash<RecordRef, QString> m_titles;
    std::set<RecordKind> m_read;
};

} // namespace vigie
