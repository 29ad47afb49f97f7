// ObservatoryRow: one row of one table of an observatory folder as a record, before anybody asks whether the
// observatory has it already. What has no field of its own goes into the record's notes, never away.
#pragma once

#include "app/exchange/known_records.h"
#include "app/exchange/text_table.h"
#include "app/records/standing.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

struct ObservatoryRow
{
    Record record;
    QString title; // for messages
    Currency currency; // of its amounts
    std::optional<Standing> standing; // the column "status"
    std::vector<RecordId> sources; // the column "sources"
    QStringList remarks;
};

// InvalidInput with one sentence for a row that makes no record: no name, an unknown contract, an unknown
// role.
Result<ObservatoryRow> readObservatoryRow(const TextTable &table, const TextRow &row, RecordKind kind,
    const KnownRecords &known, const Wording &wording);

// The records a cell such as "rtes-2016;ash-2986" names; what names none is put into `unknown`.
std::vector<RecordId> sourcesNamed(const QString &cell, const KnownRecords &known, QStringList &unknown);

} // namespace vigie
