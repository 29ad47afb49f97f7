#include "app/storage/facts_reader.h"

#include "app/storage/field_columns.h"
#include "app/storage/standing_rule.h"

#include "app/base/folded_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longestReference = 40;

// The columns of a row by the names of fields, each named once in the SELECT and once here, in the same
// order.
class FactsRow
{
public:
    explicit FactsRow(const Statement &statement)
        : m_statement(statement)
    {
    }

    QString text() { return m_statement.text(m_column++); }
    RecordId id() { return RecordId(text()); }
    PartialDate date()
    {
        const int column = m_column++;
        if (m_statement.isNull(column)) {
            return {};
        }
        const Result<PartialDate> date = PartialDate::fromIso(m_statement.text(column));
        return date ? *date : PartialDate();
    }
    Money money()
    {
        const int column = m_column;
        m_column += 3;
        if (m_statement.isNull(column) || m_statement.isNull(column + 2)) {
            return {};
        }
        const Result<Currency> currency = Currency::fromCode(m_statement.text(column + 2));
        const qint64 low = m_statement.integer(column);
        const qint64 high = m_statement.isNull(column + 1) ? low : m_statement.integer(column + 1);
        return currency ? Money(low, high, *currency) : Money();
    }
    Quantity quantity()
    {
        const int column = m_column;
        m_column += 2;
        if (m_statement.isNull(column)) {
            return {};
        }
        const double low = m_statement.real(column);
        return Quantity(low, m_statement.isNull(column + 1) ? low : m_statement.real(column + 1));
    }

private:
    const Statement &m_statement;
    int m_column = 0;
};

// Gives every row of a statement to `use`.
template <typename Use>
Result<void> forEachRow(const Database &database, const QByteArray &sql, const Use &use)
{
    Result<Statement> statement = Statement::prepare(database, sql);
    if (!statement) {
        return statement.error();
    }
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        use(FactsRow(*statement));
    }
    return {};
}

Result<void> readContracts(const Database &database, ObservatoryFacts &facts)
{
    const Result<Standings> standings = Standings::readAll(database, RecordKind::Contract);
    if (!standings) {
        return standings.error();
    }
    const auto read = [&facts, &standings](FactsRow row) {
        ContractFacts contract;
        contract.id = row.id();
        contract.name = row.text();
        contract.stage = row.text();
        contract.sector = row.text();
        contract.territory = row.text();
        contract.country = row.text();
        contract.signedOn = row.date();
        contract.serviceStart = row.date();
        contract.serviceEndPlanned = row.date();
        contract.serviceEndActual = row.date();
        contract.investment = row.money();
        contract.maxOutcomePayment = row.money();
        contract.outcomePaymentsMade = row.money();
        contract.beneficiaries = row.quantity();
        const auto standing = [&](const char *field, bool isKnown) {
            return standings->of({RecordKind::Contract, contract.id}, QString::fromLatin1(field), isKnown);
        };
        contract.investmentStanding = standing("investment_total", !contract.investment.isNull());
        contract.maxOutcomePaymentStanding
            = standing("max_outcome_payment", !contract.maxOutcomePayment.isNull());
        contract.signedOnStanding = standing("date_signed", !contract.signedOn.isNull());
        facts.contracts.push_back(std::move(contract));
    };
    const Result<void> done = forEachRow(database, R"(
        SELECT id, name, stage, policy_sector, territory, country, date_signed, date_service_start,
               date_service_end_planned, date_service_end_actual,
               investment_total, investment_total_max, investment_total_currency,
               max_outcome_payment, max_outcome_payment_max, max_outcome_payment_currency,
               outcome_payments_made, outcome_payments_made_max, outcome_payments_made_currency,
               beneficiaries_target, beneficiaries_target_max
        FROM contract)",
        read);
    std::vector<std::pair<QString, ContractFacts>> named;
    named.reserve(facts.contracts.size());
    for (ContractFacts &contract : facts.contracts) {
        QString name = foldedText(contract.name);
        named.emplace_back(std::move(name), std::move(contract));
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        const auto order = a.second.signedOn <=> b.second.signedOn;
        return order != 0 ? order < 0 : std::tie(a.first, a.second.id) < std::tie(b.first, b.second.id);
    });
    for (size_t i = 0; i < named.size(); ++i) {
        facts.contracts[i] = std::move(named[i].second);
    }
    return done;
}

Result<void> readOrganisations(const Database &database, ObservatoryFacts &facts)
{
    return forEachRow(database, R"(
        SELECT id, coalesce(nullif(short_name, ''), name), kind FROM organisation ORDER BY id)",
        [&facts](FactsRow row) {
            OrganisationFacts organisation;
            organisation.id = row.id();
            organisation.name = row.text();
            organisation.kind = row.text();
            facts.organisations.push_back(std::move(organisation));
        });
}

Result<void> readParticipations(const Database &database, ObservatoryFacts &facts)
{
    const Result<Standings> standings = Standings::readAll(database, RecordKind::Participation);
    if (!standings) {
        return standings.error();
    }
    return forEachRow(database, R"(
        SELECT id, contract_id, organisation_id, role, amount, amount_max, amount_currency
        FROM participation ORDER BY contract_id, role, position IS NULL, position, id)",
        [&facts, &standings](FactsRow row) {
            ParticipationFacts participation;
            participation.id = row.id();
            participation.contract = row.id();
            participation.organisation = row.id();
            participation.role = row.text();
            participation.amount = row.money();
            // Without an amount: how sure it is that it takes part at all.
            participation.standing = standings->of(
                {RecordKind::Participation, participation.id}, QStringLiteral("amount"), true);
            facts.participations.push_back(std::move(participation));
        });
}

Result<void> readEvents(const Database &database, ObservatoryFacts &facts)
{
    const Result<Standings> standings = Standings::readAll(database, RecordKind::Event);
    if (!standings) {
        return standings.error();
    }
    const Result<void> done = forEachRow(database, R"(
        SELECT id, title, kind, date, date_end, contract_id FROM event ORDER BY id)",
        [&facts, &standings](FactsRow row) {
            EventFacts event;
            event.id = row.id();
            event.title = row.text();
            event.kind = row.text();
            event.date = row.date();
            event.dateEnd = row.date();
            event.contract = row.id();
            event.standing
                = standings->of({RecordKind::Event, event.id}, QStringLiteral("date"), !event.date.isNull());
            facts.events.push_back(std::move(event));
        });
    std::stable_sort(facts.events.begin(), facts.events.end(),
        [](const EventFacts &a, const EventFacts &b) { return a.date < b.date; });
    return done;
}

// Cut at the end of a word.
QString cutTitle(const QString &title)
{
    const QString text = title.simplified();
    if (text.size() <= longestReference) {
        return text;
    }
    const qsizetype space = text.lastIndexOf(u' ', longestReference - 1);
    QString cut = text.left(space > 0 ? space : longestReference - 1);
    while (!cut.isEmpty() && !cut.back().isLetterOrNumber() && cut.back() != u')') {
        cut.chop(1); // “Lab (GO Lab)…”, not “Lab (GO Lab),…”
    }
    return cut + u'…';
}

// “GO Lab” of “Government Outcomes Lab (GO Lab), université d’Oxford”: a long name often brings its own short
// one.
QString ownShortName(const QString &name)
{
    constexpr qsizetype longEnough = 24;
    static const QRegularExpression inBrackets(QStringLiteral("\\((\\p{Lu}[^()]{1,11})\\)"));
    const QRegularExpressionMatch match = inBrackets.match(name);
    return name.size() > longEnough && match.hasMatch() ? match.captured(1) : name;
}

QString shortReference(
    const QString &publisher, const QString &author, const QString &title, const PartialDate &date)
{
    const QString who = !publisher.isEmpty() ? publisher : !author.isEmpty() ? author : title;
    const QString name = cutTitle(ownShortName(who));
    return date.isNull() ? name : QString(name + QStringLiteral(", ") + QString::number(date.year()));
}

Result<void> readSources(const Database &database, ObservatoryFacts &facts)
{
    const Result<void> read = forEachRow(database,
        // A figure names its sources under itself, and leaves the observatory: not those that are not public.
        R"(SELECT id, publisher, author, title, date_published FROM source
           WHERE coalesce(confidentiality, '') IN ('', 'public'))",
        [&facts](FactsRow row) {
            const RecordId id = row.id();
            const QString publisher = row.text();
            const QString author = row.text();
            const QString title = row.text();
            facts.sources.insert(id, {id, shortReference(publisher, author, title, row.date())});
        });
    if (!read) {
        return read;
    }
    return forEachRow(database, R"(
        SELECT claim.record_id, claim.source_id
        FROM claim JOIN source ON source.id = claim.source_id
        WHERE coalesce(source.confidentiality, '') IN ('', 'public')
        GROUP BY claim.record_id, claim.source_id ORDER BY claim.record_id, min(claim.id))",
        [&facts](FactsRow row) {
            const RecordId record = row.id();
            facts.sourcesOfRecord[record].push_back(row.id());
        });
}

Result<void> readLastDay(const Database &database, ObservatoryFacts &facts)
{
    return forEachRow(database, R"(
        SELECT made_at FROM journal_entry ORDER BY position DESC LIMIT 1)",
        [&facts](FactsRow row) { facts.asOf = QDateTime::fromString(row.text(), Qt::ISODateWithMs).date(); });
}

} // namespace

Result<ObservatoryFacts> readFacts(const Database &database)
{
    ObservatoryFacts facts;
    for (const auto read :
        {readContracts, readOrganisations, readParticipations, readEvents, readSources, readLastDay}) {
        if (const Result<void> done = read(database, facts); !done) {
            return done.error();
        }
    }
    return facts;
}

} // namespace vigie
