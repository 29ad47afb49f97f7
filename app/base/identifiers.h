// The public identifiers of organisations and contracts, with their check digits.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QString>

namespace vigie {

enum class IdentifierScheme {
    Siren, // 9 digits, Luhn (INSEE, répertoire Sirene)
    Siret, // SIREN and 5 digits, Luhn; La Poste (SIREN 356000000): the digits sum to a multiple of 5
    Rna, // W and 9 digits, one letter among them for Corsica and overseas (Répertoire national des
         // associations)
    IndigoProject, // INDIGO-POJ-0031
    IndigoOrganisation, // INDIGO-ORG-0171
    Lei // ISO 17442: 20 characters, mod 97-10 (ISO 7064)
};

// The identifier in its plain form (no spaces or dots, upper case), or InvalidInput with one sentence that
// says what is wrong with it. Empty text is accepted and stays empty.
Result<QString> normalisedIdentifier(IdentifierScheme scheme, QStringView text, const Wording &wording);
// As people write it, with no-break spaces: "552 032 534", "552 032 534 00646", "W751234567".
QString identifierText(IdentifierScheme scheme, QStringView plain);

} // namespace vigie
