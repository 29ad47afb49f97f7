// The two formats bibliographies are exchanged in, read as tolerantly as programs write them. RIS:
// https://en.wikipedia.org/wiki/RIS_(file_format); BibTeX: http://www.bibtex.org/Format/ with the fields of
// BibLaTeX.
#pragma once

#include "app/exchange/reference_entry.h"

#include <vector>

namespace vigie {

struct ReferenceEntries
{
    std::vector<ReferenceEntry> entries;
    int broken = 0; // begun, but not to be understood
};

// Read no further than that: more is no bibliography of a person.
inline constexpr size_t mostReferences = 5000;

ReferenceEntries readRis(QStringView text);
ReferenceEntries readBibtex(QStringView text);

} // namespace vigie
