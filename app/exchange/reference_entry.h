// ReferenceEntry: one entry of a bibliography as its file gives it, and what a source record takes from it.
//
// Kinds: articles, proceedings and theses become "academic"; books and their chapters "book"; reports
// "report", those of a government "official"; newspapers and magazines "press"; statutes, bills and cases
// "law"; recordings "audio-video"; web pages and blogs "website"; data sets "dataset"; letters "letter". What
// is none of them has no kind: a person chooses.
#pragma once

#include "app/records/record.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace vigie {

class ReferenceEntry
{
public:
    // type in lower case: "jour" (RIS), "techreport" (BibTeX).
    explicit ReferenceEntry(QString type)
        : m_type(std::move(type))
    {
    }

    // name in lower case: "ti", "title". A name may come several times.
    void add(const QString &name, const QString &value);
    // To the value given last, as the next line of a file goes on with it.
    void extendLast(const QString &more);

    const QString &type() const { return m_type; }
    // The value of the first of these names that has one.
    QString first(std::initializer_list<const char *> names) const;
    QStringList all(std::initializer_list<const char *> names) const;

    // Nothing where the entry does not even say what it is about.
    std::optional<Record> toSource() const;

private:
    QString kind() const; // a code of source_kind, or ""
    QString publisher() const;
    QString authors() const;
    QString notes(const QString &refusedAddress) const;
    PartialDate published() const;

    QString m_type;
    std::vector<std::pair<QString, QString>> m_fields;
};

// "Dupont, Jean" as people say it: "Jean Dupont". Names without a comma stay.
QString spokenName(const QString &name);

} // namespace vigie
