#include "app/storage/quality_reader.h"

#include "app/records/key_facts.h"
#include "app/storage/record_reader.h"
#include "app/storage/review_branches.h"
#include "app/storage/standing_shares.h"
#include "app/storage/statement.h"

namespace vigie {

namespace {

// One column a key fact: whether it is known.
QByteArray contractSql()
{
    QByteArray sql = "SELECT t.id, t.name";
    for (const char *field : keyFields) {
        sql += ", " + isKnownSql(field);
    }
    for (const char *role : keyRoles) {
        sql += QByteArray(
                   ", EXISTS (SELECT 1 FROM participation AS p WHERE p.contract_id = t.id AND p.role = '")
            + role + "')";
    }
    return sql + " FROM contract AS t ORDER BY t.name COLLATE NOCASE, t.id";
}

ContractQuality contractAt(const Statement &row)
{
    ContractQuality contract{{RecordKind::Contract, RecordId(row.text(0))}, row.text(1), {}, {}};
    int column = 2;
    const auto note = [&](const char *fact) {
        if (row.integer(column++) == 0) {
            contract.missing.append(QString::fromLatin1(fact));
        }
    };
    for (const char *field : keyFields) {
        note(field);
    }
    for (const char *role : keyRoles) {
        note(role);
    }
    return contract;
}

Result<void> readContracts(const Database &database, ObservatoryQuality &quality)
{
    const auto standings = standingsByRecord(database, RecordKind::Contract);
    if (!standings) {
        return standings.error();
    }
    Result<Statement> statement = Statement::prepare(database, contractSql());
    if (!statement) {
        return statement.error();
    }
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        quality.contracts.push_back(contractAt(*statement));
        quality.contracts.back().standings = standings->value(statement->text(0));
    }
    return {};
}

} // namespace

qint64 ObservatoryQuality::known() const
{
    qint64 missing = 0;
    for (const ContractQuality &contract : contracts) {
        missing += contract.missing.size();
    }
    return wanted() - missing;
}

qint64 ObservatoryQuality::wanted() const
{
    return std::ssize(contracts) * keyFactCount;
}

Result<ObservatoryQuality> readQuality(const Database &database)
{
    ObservatoryQuality quality;
    if (const Result<void> read = readContracts(database, quality); !read) {
        return read.error();
    }
    const auto counts = RecordReader(database).counts();
    if (!counts) {
        return counts.error();
    }
    for (const RecordKind kind : sourcedKinds()) {
        const Result<StandingCounts> standings = standingsOfKind(database, kind);
        if (!standings) {
            return standings.error();
        }
        const auto records = counts->find(kind);
        quality.kinds.push_back({kind, records == counts->end() ? 0 : records->second, *standings});
        quality.standings += *standings;
    }
    return quality;
}

} // namespace vigie
