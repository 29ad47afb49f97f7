// StandingKeeper: what one edit touched of the evidence, and the standings that follow from it.
//
// RecordWriter tells it what changes; settle(), once at the end of the edit, applies the rule
// (evidence_rule.h) to every field touched and keeps its outcome in the verification rows, so that lists and
// queues read a standing instead of computing it. What a person decided stays, and is questioned where the
// rule now sees something else than it saw then. A decision about a value ends with that value.
#pragma once

#include "app/base/language.h"
#include "app/records/record.h"
#include "app/storage/evidence_reader.h"

#include <QHash>

namespace vigie {

class RecordWriter;

class StandingKeeper
{
public:
    StandingKeeper(RecordWriter &writer, const Wording &wording)
        : m_writer(writer)
        , m_wording(wording)
    {
    }

    void valueChanged(const RecordRef &record, const QString &field);
    void claimsChanged(const RecordRef &record, const QString &field);
    // The weight of a source: its kind, reliability or origin.
    void sourceChanged(const RecordId &source);
    // A person decided on the standing, or left it to the rule again.
    void decided(const RecordRef &record, const QString &field);

    Result<void> settle();

private:
    struct Touch
    {
        bool value = false; // the retained value is another one now
        bool decision = false; // a person decided
    };

    Result<void> touchClaimsOf(const RecordId &source);
    Result<void> settleRecord(const RecordRef &record, const QHash<QString, Touch> &fields);
    Result<void> settleField(const Record &record, const QString &field, const FieldDossier &dossier,
        bool isBacked, const Touch &touch);

    RecordWriter &m_writer;
    const Wording &m_wording;
    QHash<RecordRef, QHash<QString, Touch>> m_touched;
    std::vector<RecordId> m_sources;
};

// Whether a field is a fact that sources speak of, and not a matter of the observatory (notes, places).
bool isFact(RecordKind kind, QStringView field);

} // namespace vigie
