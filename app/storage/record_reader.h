// RecordReader: reads whole records, and finds them by what people call them.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/records/standing.h"
#include "app/storage/database.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace vigie {

// What is known of the evidence for one field of one record.
struct FieldEvidence
{
    Standing standing = Standing::Unsourced;
    bool ofWholeRecord = false; // taken from the sources cited for the record as a whole
    int claims = 0;
};

class RecordReader
{
public:
    explicit RecordReader(const Database &database)
        : m_database(database)
    {
    }

    // NotFound when there is none.
    Result<Record> read(const RecordRef &ref) const;
    // Every record of a kind, in order of id.
    Result<std::vector<Record>> readAll(RecordKind kind) const;
    // Records of `kind` whose reference field `field` points at `target`, by position where the kind has one,
    // then by id: the participations of a contract, the claims of a record, the ties that start at a person.
    Result<std::vector<Record>> readPointingAt(
        RecordKind kind, QStringView field, const RecordId &target) const;
    Result<std::map<RecordKind, qint64>> counts() const;

    // The name of a record for people: its title, or "KIMSO · evaluator · Adie" for a participation. "" if
    // gone.
    QString title(const RecordRef &ref, const Wording &wording) const;
    // The kind of a record known by its id only.
    std::optional<RecordKind> kindOf(const RecordId &id) const;
    // A whole id, an unambiguous beginning of one (4 characters or more), an identifier (INDIGO, SIREN, …) or
    // a `reference`, in any kind of `kinds` (all when empty). NotFound; InvalidInput when several match,
    // naming them.
    Result<RecordRef> resolve(
        const QString &text, std::span<const RecordKind> kinds, const Wording &wording) const;
    // Records of one kind whose title contains the words of text, for completion: at most limit, best first.
    Result<std::vector<std::pair<RecordRef, QString>>> complete(
        RecordKind kind, const QString &text, int limit) const;

    // The evidence of every field of a record that has a value, by field name, and of wholeRecordField.
    // Rule: the field's own verification; without one, that of the whole record (for contracts,
    // organisations, people and sources at most "reported", since a list of sources for a line does not say
    // which states what); else claims make it "reported"; else "unsourced".
    Result<QHash<QString, FieldEvidence>> evidence(const RecordRef &ref) const;

private:
    const Database &m_database;
};

} // namespace vigie
