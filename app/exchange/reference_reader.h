// Reads bibliographic references (RIS or BibTeX, as Zotero, HAL and libraries export them) as source records
// that are not in any observatory yet.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/records/record.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace vigie {

struct ReadReferences
{
    std::vector<Record> sources; // with new ids, in the order of the text
    int broken = 0; // entries that could not be understood
};

// Whether the text is worth reading as references: on its way from a clipboard it may be anything.
bool looksLikeReferences(QStringView text);
// InvalidInput where there is not one reference in it.
Result<ReadReferences> readReferences(QStringView text, const Wording &wording);
// UTF-8, else Windows-1252 as old programs write. Unreadable for a file that cannot be opened or is larger
// than 8 MB.
Result<ReadReferences> readReferenceFile(const QString &path, const Wording &wording);

} // namespace vigie
