// Code lists: the closed or open vocabularies of coded fields (stage, sector, role, kind of source…), read from
// resources/codes/<name>.csv with the columns code, fr, en, in the order in which they are offered.
#pragma once

#include "app/base/language.h"

#include <QString>

#include <optional>
#include <vector>

namespace vigie {

struct Code
{
    QString code;
    QString french;
    QString english;

    const QString &label(Language language) const { return language == Language::French ? french : english; }
};

class CodeList
{
public:
    // The list of that name; asserts that it exists. Read once, then kept.
    static const CodeList &named(QStringView name);

    const std::vector<Code> &codes() const { return m_codes; }
    // The label of a code; the code itself when the list does not have it (open lists, newer files).
    QString label(const QString &code, Language language) const;
    // The code for what a person typed or another file says: the code itself, or a label in either language,
    // whatever its case and accents.
    std::optional<QString> codeFor(QStringView text) const;
    // The place of a code in its list, for sorting by meaning (stages); the list's size when unknown.
    int rank(const QString &code) const;

private:
    std::vector<Code> m_codes;
};

} // namespace vigie
