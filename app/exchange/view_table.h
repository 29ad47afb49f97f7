// ViewTable: one view of the observatory as a table of plain texts, as files receive it.
//
// The first column is the record's id; then, for each field of the catalog, its columns under their names in
// the database: amounts in units of their currency, dates as EDTF, numbers with a point, codes as codes, a
// reference as an id with its title beside it ("contract_id", "contract_title"). Role views end with
// "contracts", the number of contracts, "amount_eur" (and "amount_eur_max") for each currency there is, and
// "without_amount", the number of roles without a published amount. An empty cell is unknown, never zero.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/record_list.h"

#include <QString>

#include <vector>

namespace vigie {

struct ViewColumn
{
    enum class Content {
        Text, // written by people
        Plain, // ids, dates, codes: written by us
        Number
    };

    QString name;
    Content content = Content::Text;
};

struct ViewTable
{
    std::vector<ViewColumn> columns;
    std::vector<QStringList> rows; // by title, then by id
    int leftOut = 0; // confidential records that are not in rows
};

// Without `confidential`, what must not leave by accident is left out (see ConfidentialRecords), and what
// points at it points at nothing.
Result<ViewTable> readViewTable(
    const Database &database, ListView view, bool confidential, const Wording &wording);

} // namespace vigie
