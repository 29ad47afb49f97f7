// Writes a view of the observatory into a file, .csv or .json by its ending.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/exchange/excerpt_table.h"
#include "app/storage/record_list.h"

#include <QString>

#include <optional>

namespace vigie {

struct ExportOptions
{
    bool confidential = false; // testimonies that are not public too
    std::optional<ListExcerpt> excerpt; // only that; else every record of the view with every field
};

struct ExportSummary
{
    int rows = 0;
    int leftOut = 0; // because they are confidential
};

// The columns are those of ViewTable. JSON is an array with one object for each row: the same names, numbers
// as numbers, null for unknown. The file appears whole or not at all. InvalidInput for another ending,
// NotWritable.
Result<ExportSummary> exportView(const Database &database, ListView view, const QString &path,
    const ExportOptions &options, const Wording &wording);

} // namespace vigie
