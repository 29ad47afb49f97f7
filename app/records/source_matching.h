// When two source records stand for the same document. Pure: values in, an answer out.
#pragma once

#include "app/records/record.h"

#include <QString>

namespace vigie {

// The address without what does not change the page: scheme, "www.", port and case of the host, a slash at
// its end, "index.html", fragment, and the parameters that only follow readers around (utm_…, fbclid…); a DOI
// whatever server resolves it. "" where it is no web address.
QString normalisedAddress(const QString &address);

enum class SourceLikeness { Different, SameAddress, SameTitleAndDate };

// By the address or the archived one; else by the title, whatever its case and accents, and the date. Two
// sources without a date are the same by their title where their publisher is the same too.
SourceLikeness likenessOf(const Record &a, const Record &b);

// What people can read in an address: "Rapport final cis adie" for
// https://www.example.org/docs/rapport-final_cis-adie.pdf, else the host. For a title before anybody has one.
QString titleFromAddress(const QString &address);

} // namespace vigie
