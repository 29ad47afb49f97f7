#include "app/storage/review_conversions.h"

#include "app/records/exchange_rates.h"
#include "app/storage/field_columns.h"
#include "app/storage/list_sql.h"
#include "app/storage/review_branches.h"
#include "app/storage/statement.h"

#include <QStringList>

#include <algorithm>

namespace vigie {

namespace {

// An amount field, and the year whose rate applies to it.
struct AmountField
{
    RecordKind kind;
    const char *field;
    const char *date; // an SQL expression on the row t
};

constexpr const char *contractDate = "coalesce(t.date_signed, t.date_service_start)";
constexpr const char *dateOfContract
    = "(SELECT coalesce(c.date_signed, c.date_service_start) FROM contract AS c WHERE c.id = t.contract_id)";

constexpr AmountField amountFields[]{
    {RecordKind::Contract, "investment_total", contractDate},
    {RecordKind::Contract, "max_outcome_payment", contractDate},
    {RecordKind::Contract, "outcome_payments_made", contractDate},
    {RecordKind::Participation, "amount", dateOfContract},
    {RecordKind::Payment, "amount", "t.date"},
};

// The claims about the field that state more than one currency, the retained value's among them. They lie in
// an index of their own (claim_of_amount), hence the same words as there.
QByteArray candidatesSql(const AmountField &amount)
{
    const QByteArray field = amount.field;
    const QByteArray currency = "coalesce(t." + field + "_currency, substr(said.value, -3))";
    return "SELECT t.id, t." + field + ", t." + field + "_max, t." + field + "_currency, substr("
        + firstDaySql(amount.date) + ", 1, 4), group_concat(said.value, char(10)), v.asked_of, v.accepted"
        + " FROM claim AS said CROSS JOIN " + tableOf(amount.kind) + " AS t ON t.id = said.record_id"
        + " LEFT JOIN verification AS v ON v.record_id = t.id AND v.field = '" + field + "'"
        + " WHERE said.field = '" + field
        + "' AND said.value <> ''"
          " AND said.field IN ('investment_total', 'max_outcome_payment', 'outcome_payments_made', 'amount')"
          " GROUP BY said.record_id HAVING min(min(substr(said.value, -3)), "
        + currency + ") <> max(max(substr(said.value, -3)), " + currency + ") ORDER BY said.record_id";
}

struct Pair
{
    Money first;
    Money second;
};

// The first two amounts that are out of line with each other; the retained one before all.
std::optional<Pair> pairOutOfLine(const std::vector<Money> &amounts, int year)
{
    const ExchangeRates &rates = ExchangeRates::annualAverages();
    for (size_t i = 0; i < amounts.size(); ++i) {
        for (size_t j = i + 1; j < amounts.size(); ++j) {
            const bool two = amounts[i].currency() != amounts[j].currency();
            if (two && isOutOfLine(amounts[i], amounts[j], year, rates).value_or(false)) {
                return Pair{amounts[i], amounts[j]};
            }
        }
    }
    return {};
}

std::vector<Money> amountsAt(const Statement &row, const Field &field)
{
    std::vector<Money> amounts;
    const FieldValue retained = valueAt(row, 1, field);
    if (const Money *money = std::get_if<Money>(&retained)) {
        amounts.push_back(*money);
    }
    QStringList stated = row.text(5).split(u'\n', Qt::SkipEmptyParts);
    stated.sort(); // the same pair whatever the order of the claims
    for (const QString &text : stated) {
        if (const Result<Money> money = Money::fromCanonical(text); money && !money->isNull()) {
            amounts.push_back(*money);
        }
    }
    return amounts;
}

Result<void> readCandidates(
    const Database &database, const AmountField &amount, std::vector<ReviewItem> &items)
{
    Result<Statement> statement = Statement::prepare(database, candidatesSql(amount));
    if (!statement) {
        return statement.error();
    }
    const Field &field = fieldOf(amount.kind, QString::fromLatin1(amount.field));
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        const std::optional<Pair> pair
            = pairOutOfLine(amountsAt(*statement, field), statement->text(4).toInt());
        if (!pair) {
            continue;
        }
        ReviewItem item;
        item.reason = ReviewReason::ConversionOutOfLine;
        item.record = {amount.kind, RecordId(statement->text(0))};
        item.field = field.fieldName();
        item.seen = pair->first.toCanonical() % u' ' % pair->second.toCanonical();
        item.askedOf = statement->text(6);
        item.difference = statement->text(4); // the year
        const QStringList accepted = statement->text(7).split(u'\n');
        if (!accepted.contains(acceptedLine(item.reason, item.seen))) {
            items.push_back(std::move(item));
        }
    }
    return {};
}

} // namespace

Result<std::vector<ReviewItem>> conversionsOutOfLine(const Database &database)
{
    std::vector<ReviewItem> items;
    for (const AmountField &amount : amountFields) {
        if (const Result<void> read = readCandidates(database, amount, items); !read) {
            return read.error();
        }
    }
    return items;
}

} // namespace vigie
