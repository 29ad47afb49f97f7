// Reads comma-separated values (RFC 4180): UTF-8 with or without a mark, lines ending in LF or CRLF,
// separated by comma, semicolon or tab as the header shows. It gives text cells only; what they mean is for a
// format to say.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/exchange/text_table.h"

#include <QByteArray>

namespace vigie {

// What a file may ask of us before we stop reading it.
struct CsvLimits
{
    qint64 bytes = 256LL * 1024 * 1024;
    qsizetype columns = 1000;
    qsizetype charactersOfCell = 1'000'000;
    size_t rows = 2'000'000;
};

// Unreadable, naming the line, for a file that cannot be opened, is too large, is no UTF-8 text, has no
// header, leaves a quotation open, or has a row with more cells than the header. Missing cells at the end of
// a row are empty; empty lines are passed over.
Result<TextTable> readCsv(const QString &path, const Wording &wording, const CsvLimits &limits = {});
Result<TextTable> parseCsv(
    const QByteArray &bytes, const QString &name, const Wording &wording, const CsvLimits &limits = {});

} // namespace vigie
