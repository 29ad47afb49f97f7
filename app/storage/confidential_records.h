// ConfidentialRecords: which records must not leave the observatory unless somebody asks for them.
//
// Testimonies and sources that are not public, everything that quotes or names them, and leads: they are not
// yet facts, and name who told us. A source whose confidentiality is not known is public; a testimony is not.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/database.h"

#include <QSet>

namespace vigie {

class ConfidentialRecords
{
public:
    static Result<ConfidentialRecords> read(const Database &database);

    bool contains(const RecordRef &record) const;
    // The record itself, or what it is about or taken from: a claim of a confidential source.
    bool concerns(const Record &record) const;

private:
    QSet<RecordId> m_publicTestimonies;
    QSet<RecordId> m_confidentialSources;
};

// The degree of confidentiality to mark a record with where it is shown: its code, or the one of the source
// or testimony it hangs on; "" for what is public.
QString confidentialityOf(const Database &database, const RecordRef &record);

} // namespace vigie
