// ObservatoryPlanner: compares the tables of an observatory folder with the observatory, one after the other,
// and builds the plan of the import. It writes nothing.
//
// Rules. A row means the record with its id (`reference`), or its natural key where the table has no ids. An
// empty cell says nothing: it never erases. Each source of a row claims the record as a whole, with the row's
// status as the standing of the record. Each source of a row of facts claims that value for that field.
#pragma once

#include "app/exchange/import_plan.h"
#include "app/exchange/known_records.h"
#include "app/exchange/observatory_row.h"
#include "app/exchange/text_table.h"

#include <map>
#include <set>
#include <vector>

namespace vigie {

class ObservatoryPlanner
{
public:
    ObservatoryPlanner(KnownRecords known, const Wording &wording);

    // Tables that others point at come first: sources, organisations, people, contracts.
    void addTable(const TextTable &table, RecordKind kind);
    // The rows of facts.csv, after every other table.
    void addFacts(const TextTable &table);

    ImportPlan finish();

private:
    struct StatedValue
    {
        QString value; // canonical
        Standing standing;
        size_t row; // of the plan
    };
    using FieldKey = std::pair<QString, QString>; // id of the record, field

    void addRow(const TextTable &table, const TextRow &textRow, RecordKind kind);
    void addFact(const TextTable &table, const TextRow &textRow);
    // Puts the row's record into the plan where it says something new; gives the record as it will be.
    Record planRecord(Record fromFile, ImportRow &row);
    void givePlace(Record &record);
    void notePlace(const Record &record);
    RowOutcome planClaim(const RecordRef &ref, const QString &field, const QString &value,
        const RecordId &source, std::optional<Standing> standing, const QString &notes);
    void planVerification(const RecordRef &ref, const QString &field, Standing standing, ImportRow &row);
    void planVerificationOfFacts(const FieldKey &key, const std::vector<StatedValue> &stated);
    RecordRef subjectOf(const TextTable &table, const TextRow &textRow) const;
    Currency currencyOf(const RecordRef &subject, const QString &notes) const;
    QString canonicalValue(
        const RecordRef &subject, const QString &field, const QString &text, const QString &notes) const;

    KnownRecords m_known;
    const Wording &m_wording;
    ImportPlan m_plan;
    QHash<RecordRef, Currency> m_currencies; // as the tables name them
    std::set<QString> m_namesSeen; // natural keys of rows with an id, so that an id is used once
    std::map<QString, qint64> m_places; // last place used in a role of a contract, or in its list of metrics
    std::map<FieldKey, std::vector<StatedValue>> m_facts;
    std::map<QString, RecordRef> m_subjects; // by id
    QStringList m_ownNames; // of the importer, in every language
};

} // namespace vigie
