// RecordPage: everything known of one record, as `vigie show` prints it.
#pragma once

#include "app/base/result.h"
#include "app/records/record.h"
#include "app/storage/evidence_reader.h"

#include <QJsonObject>
#include <QTextStream>

#include <vector>

namespace vigie {

class RecordPage
{
public:
    static Result<RecordPage> read(const Database &database, const RecordRef &ref, const Wording &wording);

    void print(QTextStream &out) const;
    // {"id","kind","title","fields":{name:{"value","text","standing","reason","of_whole_record","claims"},…},"record":{…},
    //  "claims":[{"id","field","value","source":{"id","reference","title"},"locator",…},…]}; value is
    //  canonical text.
    QJsonObject toJson() const;

private:
    explicit RecordPage(const Wording &wording)
        : m_wording(wording)
    {
    }
    QString textOf(const Field &field) const;
    FieldDossier dossierOf(const QString &field) const;
    QJsonObject evidenceObject(const QString &field) const;

    Wording m_wording;
    Record m_record;
    QString m_title;
    std::map<QString, FieldDossier> m_dossiers; // by field
    QHash<QString, QString> m_referenceTitles; // by field
};

} // namespace vigie
