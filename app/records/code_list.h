// Code lists: the closed or open vocabularies of coded fields (stage, sector, role, kind of source…), read
// from resources/codes/<name>.csv with the columns code, fr, en, in the order in which they are offered. A
// fourth column, "also", holds other spellings that files use, separated by semicolons.
#pragma once

#include "app/base/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vigie {

struct Code
{
    QString code;
    QString french;
    QString english;
    QStringList otherSpellings; // "advisor" for adviser

    const QString &label(Language language) const { return language == Language::French ? french : english; }
};

class CodeList
{
public:
    // The list of that name; asserts that it exists. Read once, then kept.
    static const CodeList &named(QStringView name);
    // The names of all lists.
    static QStringList names();

    const std::vector<Code> &codes() const { return m_codes; }
    // The label of a code; the code itself when the list does not have it (open lists, newer files).
    QString label(const QString &code, Language language) const;
    bool contains(const QString &code) const { return m_ranks.contains(code); }
    // The code for what a person typed or another file says: the code itself, or a label in either language,
    // whatever its case and accents.
    std::optional<QString> codeFor(QStringView text) const;
    // The place of a code in its list, for sorting by meaning (stages); the list's size when unknown.
    int rank(const QString &code) const;

private:
    friend class CodeLists;
    explicit CodeList(std::vector<Code> codes);

    std::vector<Code> m_codes;
    QHash<QString, int> m_ranks; // by code
    QHash<QString, int> m_ranksByFoldedText; // by every text that codeFor understands
};

} // namespace vigie
