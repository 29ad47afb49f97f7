// The standing of a field, as RecordReader::evidence tells it, for many records at once: the field's own
// verification or claims; else that of the record as a whole; else unsourced.
#pragma once

#include "app/base/result.h"
#include "app/records/field_catalog.h"
#include "app/records/standing.h"
#include "app/storage/database.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace vigie {

// What a field without evidence of its own has from its record: for records with many fields at most
// "reported", because a list of sources for a line of a table does not say which of them states what.
Standing inheritedStanding(RecordKind kind, Standing ofWholeRecord);

// Whether a row of verification gives its field a standing of its own: a decision, or what the rule made of
// claims. A row may also be there only because somebody was asked, or accepted an odd value as it is; its
// field inherits as if there were none.
QByteArray saysSomethingSql(const QByteArray &row);

// The standing (its name) of field `fieldParameter` of the row `t`, as an SQL expression; NULL where the
// field is unknown and nobody has said anything of it. `known` is an SQL condition.
QByteArray standingSql(RecordKind kind, const QByteArray &fieldParameter, const QByteArray &known);

class Statement;

class Standings
{
public:
    // Of the records whose ids are in a JSON array.
    static Result<Standings> read(const Database &database, const QByteArray &idsJson);
    // Of every record of a kind.
    static Result<Standings> readAll(const Database &database, RecordKind kind);

    Standing of(const RecordRef &record, const QString &field, bool isKnown) const;

private:
    static Result<Standings> readFrom(Statement &statement);
    std::optional<Standing> own(const QString &id, const QString &field) const;

    QHash<QString, QHash<QString, Standing>> m_byRecord;
};

} // namespace vigie
