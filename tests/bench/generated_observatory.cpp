#include "tests/bench/generated_observatory.h"

#include "app/base/language.h"
#include "app/records/code_list.h"
#include "app/records/field_catalog.h"
#include "app/storage/database_file.h"
#include "app/storage/statement.h"
#include "tests/bench/invented_facts.h"

namespace vigie::bench {

namespace {

class Generator
{
public:
    Generator(Database &database, int organisations)
        : m_database(database)
        , m_organisations(organisations)
        , m_facts(20'160'315) // the day the first call for French contracts was published
    {
    }

    Result<void> run()
    {
        using Step = Result<void> (Generator::*)();
        for (const Step step : {&Generator::addSources, &Generator::addOrganisations, &Generator::addPeople,
                 &Generator::addContracts, &Generator::addParticipations, &Generator::addEvents,
                 &Generator::addClaims}) {
            if (const Result<void> done = (this->*step)(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    // Runs `sql` once for each of `count` rows; bindRow gives its values but for the id.
    template <typename BindRow>
    Result<void> insert(int count, const char *sql, std::vector<QString> *ids, const BindRow &bindRow)
    {
        Result<Statement> statement = Statement::prepare(m_database, sql);
        if (!statement) {
            return statement.error();
        }
        for (int row = 0; row < count; ++row) {
            const QString id = m_facts.nextId();
            statement->bind(":id", id);
            bindRow(*statement, row);
            if (const Result<void> done = statement->run(); !done) {
                return done;
            }
            if (ids) {
                ids->push_back(id);
            }
        }
        return {};
    }

    QString code(RecordKind kind, QStringView field)
    {
        const std::vector<Code> &codes = fieldOf(kind, field).codes().codes();
        return codes[static_cast<size_t>(m_facts.below(static_cast<int>(codes.size())))].code;
    }

    const QString &anyOf(const std::vector<QString> &ids)
    {
        return ids[static_cast<size_t>(m_facts.below(static_cast<int>(ids.size())))];
    }

    QString unlessUnknown(const QString &text, int chances)
    {
        return m_facts.oneIn(chances) ? QString() : text;
    }

    // An amount of 100,000 to 10,000,000 €, known for about half the rows, as in life.
    void bindAmount(Statement &statement)
    {
        if (m_facts.oneIn(2)) {
            statement.bindNull(":amount").bindNull(":currency");
            return;
        }
        statement.bind(":amount", qint64(100 + m_facts.below(9'900)) * 1'000 * 100)
            .bind(":currency", QStringLiteral("EUR"));
    }

    Result<void> addSources();
    Result<void> addOrganisations();
    Result<void> addPeople();
    Result<void> addContracts();
    Result<void> addParticipations();
    Result<void> addEvents();
    Result<void> addClaims();

    int contracts() const { return qMax(1, m_organisations / 5); }

    Database &m_database;
    int m_organisations;
    InventedFacts m_facts;
    std::vector<QString> m_sourceIds;
    std::vector<QString> m_organisationIds;
    std::vector<QString> m_contractIds;
};

Result<void> Generator::addSources()
{
    return insert(qMax(1, m_organisations / 50), R"(
        INSERT INTO source (id, title, publisher, url, date_published, language, reliability)
        VALUES (:id, :title, :publisher, :url, :date, 'fr', :reliability))",
        &m_sourceIds, [this](Statement &statement, int row) {
            statement
                .bind(":title", QStringLiteral("Rapport nᵒ %1 : %2").arg(row + 1).arg(m_facts.contractName()))
                .bind(":publisher", m_facts.organisationName())
                .bind(":url", QStringLiteral("https://example.org/rapports/%1").arg(row + 1))
                .bind(":date", m_facts.day(2010, 15))
                .bind(":reliability", 1 + m_facts.below(5));
        });
}

Result<void> Generator::addOrganisations()
{
    return insert(m_organisations, R"(
        INSERT INTO organisation (id, name, short_name, kind, country, city, website, siren, reference, notes)
        VALUES (:id, :name, :short_name, :kind, 'FR', :city, :website, :siren, :reference, :notes))",
        &m_organisationIds, [this](Statement &statement, int row) {
            const QString name = m_facts.organisationName();
            statement.bind(":name", name)
                .bind(":short_name", unlessUnknown(m_facts.shortName(name), 3))
                .bind(":kind", unlessUnknown(code(RecordKind::Organisation, u"kind"), 10))
                .bind(":city", unlessUnknown(m_facts.city(), 4))
                .bind(":website", unlessUnknown(QStringLiteral("https://example.org/%1").arg(row), 2))
                .bind(":siren", unlessUnknown(m_facts.siren(), 3))
                .bind(":reference", QStringLiteral("org-%1").arg(row + 1))
                .bind(":notes", unlessUnknown(m_facts.sentence(), 2));
        });
}

Result<void> Generator::addPeople()
{
    return insert(qMax(1, m_organisations / 20),
        R"(INSERT INTO person (id, name, notes) VALUES (:id, :name, :notes))", nullptr,
        [this](Statement &statement, int) {
            statement.bind(":name", m_facts.personName())
                .bind(":notes", unlessUnknown(m_facts.sentence(), 3));
        });
}

Result<void> Generator::addContracts()
{
    return insert(contracts(), R"(
        INSERT INTO contract (id, name, stage, policy_sector, territory, country, date_signed, date_service_start,
            date_service_end_planned, investment_total, investment_total_currency, description, reference, notes)
        VALUES (:id, :name, :stage, :sector, :territory, 'FR', :signed, :start, :end, :amount, :currency,
            :description, :reference, :notes))",
        &m_contractIds, [this](Statement &statement, int row) {
            statement.bind(":name", m_facts.contractName())
                .bind(":stage", code(RecordKind::Contract, u"stage"))
                .bind(":sector", code(RecordKind::Contract, u"policy_sector"))
                .bind(":territory", m_facts.city())
                .bind(":signed", unlessUnknown(m_facts.day(2012, 5), 6))
                .bind(":start", unlessUnknown(m_facts.day(2017, 3), 4))
                .bind(":end", unlessUnknown(m_facts.day(2020, 8), 3))
                .bind(":description", m_facts.sentence())
                .bind(":reference", QStringLiteral("cis-%1").arg(row + 1))
                .bind(":notes", unlessUnknown(m_facts.sentence(), 2));
            bindAmount(statement);
        });
}

Result<void> Generator::addParticipations()
{
    static const std::array<const char *, 4> roles{"payer", "investor", "operator", "evaluator"};
    return insert(contracts() * int(roles.size()), R"(
        INSERT INTO participation (id, contract_id, organisation_id, role, amount, amount_currency, position)
        VALUES (:id, :contract, :organisation, :role, :amount, :currency, 1))",
        nullptr, [this](Statement &statement, int row) {
            const size_t role = static_cast<size_t>(row) % roles.size();
            statement.bind(":contract", m_contractIds[static_cast<size_t>(row) / roles.size()])
                .bind(":organisation", anyOf(m_organisationIds))
                .bind(":role", QString::fromLatin1(roles[role]));
            bindAmount(statement);
        });
}

Result<void> Generator::addEvents()
{
    return insert(qMax(1, m_organisations / 20), R"(
        INSERT INTO event (id, title, date, kind, contract_id, description)
        VALUES (:id, :title, :date, :kind, :contract, :description))",
        nullptr, [this](Statement &statement, int) {
            statement.bind(":title", m_facts.sentence())
                .bind(":date", m_facts.day(2012, 14))
                .bind(":kind", code(RecordKind::Event, u"kind"))
                .bind(":contract", unlessUnknown(anyOf(m_contractIds), 3))
                .bind(":description", unlessUnknown(m_facts.sentence(), 2));
        });
}

Result<void> Generator::addClaims()
{
    return insert(contracts(), R"(
        INSERT INTO claim (id, record_id, record_kind, field, value, source_id, standing)
        VALUES (:id, :record, 'contract', 'stage', :value, :source, 'reported'))",
        nullptr, [this](Statement &statement, int row) {
            statement.bind(":record", m_contractIds[static_cast<size_t>(row)])
                .bind(":value", code(RecordKind::Contract, u"stage"))
                .bind(":source", anyOf(m_sourceIds));
        });
}

} // namespace

Result<void> generateObservatory(const QString &path, int organisations)
{
    if (const Result<void> made = createObservatory(path, Wording(Language::English)); !made) {
        return made;
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    Result<Transaction> transaction = Transaction::begin(**database);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<void> filled = Generator(**database, organisations).run(); !filled) {
        return filled;
    }
    return transaction->commit();
}

} // namespace vigie::bench
