// RecordPage: everything known of one record, as `vigie show` prints it.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/record_reader.h"

#include <QJsonObject>
#include <QTextStream>

#include <vector>

namespace vigie {

class RecordPage
{
public:
    static Result<RecordPage> read(const Database &database, const RecordRef &ref, const Wording &wording);

    void print(QTextStream &out) const;
    // {"id","kind","title","fields":{name:{"value","text","standing","of_whole_record","claims"},…},"record":{…},
    //  "claims":[{"id","field","value","source":{"id","reference","title"},"locator",…},…]}; value is
    //  canonical text.
    QJsonObject toJson() const;

private:
    struct StatedClaim
    {
        Record claim;
        Record source;
    };

    explicit RecordPage(const Wording &wording)
        : m_wording(wording)
    {
    }
    QString textOf(const Field &field) const;
    QString statedText(const Record &claim) const;

    Wording m_wording;
    Record m_record;
    QString m_title;
    QHash<QString, FieldEvidence> m_evidence;
    QHash<QString, QString> m_referenceTitles; // by field
    std::vector<StatedClaim> m_claims;
};

} // namespace vigie
