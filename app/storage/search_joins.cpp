#include "app/storage/search_joins.h"

#include "app/storage/record_titles.h"
#include "app/storage/sort_key.h"

#include <array>
#include <cmath>
#include <map>
#include <set>

namespace vigie {

namespace {

// Between the parts of one joined record and between records, in the text a subquery gives: no typed text
// holds them.
constexpr QChar partEnd(0x1f);
constexpr QChar recordEnd(0x1e);

// In the order of sortedColumns().
constexpr std::array<QStringView, 4> partyRoles{u"operator", u"investor", u"payer", u"evaluator"};

QByteArray partiesSql()
{
    return R"((SELECT group_concat(role || char(31) || shown || char(31) || name || char(31) || remarks, char(30))
               FROM (SELECT p.role AS role, )"
        + shortNameSql("o") + R"( AS shown, o.name AS name,
                            coalesce(p.instrument, '') || ' ' || coalesce(p.notes, '') AS remarks
                     FROM participation AS p CROSS JOIN organisation AS o ON o.id = p.organisation_id
                     WHERE p.contract_id = t.id ORDER BY p.position IS NULL, p.position, p.id)))";
}

QByteArray participationsSql()
{
    return R"((SELECT group_concat(p.role || char(31) || p.contract_id || char(31) || coalesce(p.amount, '') || char(31)
                                   || coalesce(p.amount_currency, ''), char(30))
               FROM participation AS p WHERE p.organisation_id = t.id))";
}

QByteArray tiesSql()
{
    const Field &from = fieldOf(RecordKind::Tie, u"from_id");
    const Field &to = fieldOf(RecordKind::Tie, u"to_id");
    return "coalesce((SELECT group_concat(" + targetTitleSql(to, "bond")
        + ", ', ') FROM tie AS bond WHERE bond.from_id = t.id), '') || ' ' || coalesce((SELECT group_concat("
        + targetTitleSql(from, "bond") + ", ', ') FROM tie AS bond WHERE bond.to_id = t.id), '')";
}

JoinedFacts partiesIn(const QString &text)
{
    std::map<QString, QString> shownByRole;
    JoinedFacts facts;
    for (const QString &party : text.split(recordEnd, Qt::SkipEmptyParts)) {
        const QStringList parts = party.split(partEnd);
        if (parts.size() != 4) {
            continue; // a name with our marks in it
        }
        facts.text += parts.at(1) + u' ';
        if (parts.at(2) != parts.at(1)) {
            facts.text += parts.at(2) + u' ';
        }
        facts.text += parts.at(3) + u' ';
        shownByRole[parts.at(0)] += parts.at(1) + u' ';
    }
    for (const QStringView role : partyRoles) {
        facts.sortKeys.push_back(textSortKey(shownByRole[role.toString()]));
    }
    return facts;
}

struct RoleSums
{
    std::set<QString> contracts;
    std::optional<double> units; // currencies are added for the order only
};

JoinedFacts participationsIn(const QString &text)
{
    std::map<QString, RoleSums> byRole;
    std::set<QString> contracts;
    for (const QString &participation : text.split(recordEnd, Qt::SkipEmptyParts)) {
        const QStringList parts = participation.split(partEnd);
        if (parts.size() != 4) {
            continue;
        }
        contracts.insert(parts.at(1));
        RoleSums &sums = byRole[parts.at(0)];
        sums.contracts.insert(parts.at(1));
        if (const Result<Currency> currency = Currency::fromCode(parts.at(3));
            currency && !parts.at(2).isEmpty()) {
            sums.units
                = sums.units.value_or(0) + parts.at(2).toDouble() / std::pow(10.0, currency->decimals());
        }
    }
    const auto count = [](const std::set<QString> &set) {
        return set.empty() ? Cell() : Cell(static_cast<qint64>(set.size()));
    };
    JoinedFacts facts;
    facts.sortKeys.push_back(count(contracts));
    for (const QStringView role : partyRoles) {
        facts.sortKeys.push_back(count(byRole[role.toString()].contracts));
    }
    for (const QStringView role : partyRoles) {
        const std::optional<double> units = byRole[role.toString()].units;
        facts.sortKeys.push_back(units ? Cell(*units) : Cell());
    }
    return facts;
}

} // namespace

QByteArray joinedSql(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Contract:
        return partiesSql();
    case RecordKind::Organisation:
        return participationsSql();
    case RecordKind::Person:
        return tiesSql();
    case RecordKind::Source:
        return "(SELECT count(*) FROM claim AS said WHERE said.source_id = t.id)";
    default:
        return "NULL";
    }
}

JoinedFacts joinedFacts(RecordKind kind, const QString &text)
{
    switch (kind) {
    case RecordKind::Contract:
        return partiesIn(text);
    case RecordKind::Organisation:
        return participationsIn(text);
    case RecordKind::Person:
        return {text, {textSortKey(text)}};
    case RecordKind::Source: {
        const qint64 claims = text.toLongLong();
        return {{}, {claims > 0 ? Cell(claims) : Cell()}};
    }
    default:
        return {};
    }
}

} // namespace vigie
