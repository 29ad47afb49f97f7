// What is known of the evidence for the fields of a record: every claim with its source, the verdict of the
// rule (evidence_rule.h), and what a person decided.
#pragma once

#include "app/base/result.h"
#include "app/records/evidence_rule.h"
#include "app/records/record.h"
#include "app/storage/database.h"

#include <QHash>

#include <map>
#include <vector>

namespace vigie {

// What one source says of one field of a record.
struct StatedClaim
{
    RecordRef claim;
    QString value; // canonical, as stated; empty where the source is only cited
    QString locator;
    QString quotation;
    QString notes;
    std::optional<Standing> standing; // given to this statement
    RecordRef source;
    QString sourceTitle;
    QString sourceReference; // its short name in files
    QString sourcePublisher;
    QString sourceKind; // code
    QString sourceUrl;
    PartialDate sourceDate;
    qint64 reliability = 0; // 1–5, 0: not judged
    bool confidential = false; // the source is not public
    QString origin; // the id of the source at the end of what this one draws on; its own where it does not
    Agreement agreement = Agreement::Agrees; // with the retained value
};

// The decision of a person about the standing of a field.
struct StandingDecision
{
    QString by;
    PartialDate on;
    bool questioned = false; // what the rule sees has changed since
};

struct FieldDossier
{
    std::vector<StatedClaim> claims; // in the order they were made
    Verdict verdict; // of the rule, on those claims
    Standing standing = Standing::Unsourced; // what counts: the decision's, else the verdict's
    std::optional<StandingDecision> decision;
    QString note; // why this value is retained, or has this standing
    QString askedOf;
    PartialDate askedOn;
    QString askedNote;
};

class EvidenceReader
{
public:
    explicit EvidenceReader(const Database &database)
        : m_database(database)
    {
    }

    // Of every field that has claims or a standing of its own, by field name; wholeRecordField included.
    Result<std::map<QString, FieldDossier>> ofRecord(const RecordRef &record) const;
    // Of one field, with nothing in it where there is no evidence.
    Result<FieldDossier> ofField(const RecordRef &record, const QString &field) const;

private:
    // Every claim about the record, or one field of it, by field.
    Result<std::map<QString, FieldDossier>> claims(const RecordRef &record, const QString &field) const;
    Result<void> addStandings(
        std::map<QString, FieldDossier> &dossiers, const RecordRef &record, const QString &field) const;
    // What has no standing of its own has that of the record as a whole.
    Result<void> inherit(
        std::map<QString, FieldDossier> &dossiers, const RecordRef &record, const QStringList &fields) const;
    Result<QString> originOf(const QString &source) const;

    const Database &m_database;
    mutable QHash<QString, QString> m_origins; // of the sources met so far
};

// What the rule saw, as text to keep with a decision: the verdict and the different values stated.
QString basisOf(const FieldDossier &dossier);

} // namespace vigie
