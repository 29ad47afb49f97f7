// ReviewDetails: what the sentences about a line of the queue need to know of its record, its sources and
// what was asked. For review_queue.cpp.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/records/review_item.h"
#include "app/storage/evidence_reader.h"
#include "app/storage/record_reader.h"

namespace vigie {

class ReviewDetails
{
public:
    ReviewDetails(const Database &database, const Wording &wording);

    // reason, record, field and seen are there.
    Result<void> fill(ReviewItem &item);

private:
    void fillEvidence(ReviewItem &item, const Record &record, const FieldDossier &dossier) const;
    void fillSum(ReviewItem &item, const Record &record) const;
    void fillDates(ReviewItem &item, const Record &record) const;
    void fillStage(ReviewItem &item, const Record &record) const;
    void fillConversion(ReviewItem &item) const;
    Result<void> fillFields(ReviewItem &item, const Record &record) const;
    QString textOf(const Record &record, const QString &field) const;
    QString statedText(RecordKind kind, const QString &field, const QString &canonical) const;

    const Database &m_database;
    const Wording &m_wording;
    RecordReader m_records;
    EvidenceReader m_evidence;
};

} // namespace vigie
