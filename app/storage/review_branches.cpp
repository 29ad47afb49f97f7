#include "app/storage/review_branches.h"

#include "app/records/date_order.h"
#include "app/storage/field_columns.h"
#include "app/storage/list_sql.h"
#include "app/storage/standing_keeper.h"

#include <array>

namespace vigie {

namespace {

constexpr std::array kindsWithSources{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment};

// --- What sources say: rows of verification, each under one reason.

const QByteArray questioned = "v.questioned = 1";
const QByteArray calm = "v.questioned IS NOT 1";
const QByteArray oneSource
    = "v.standing = 'reported' AND " + calm + " AND v.checked_on IS NULL AND coalesce(v.origins, 0) <= 1";
// A year ago or earlier, and nothing worse.
const QByteArray notReviewed
    = "v.checked_on <= :year_ago AND " + calm + " AND v.standing NOT IN ('contradicted', 'to-verify')";

ReviewBranch ofVerification(ReviewReason reason, const QByteArray &where, const QByteArray &order)
{
    return {reason, std::nullopt, "v.record_kind", "v.record_id", "v.field", "''", "v.asked_of",
        "verification AS v", where, order};
}

ReviewBranch withStanding(ReviewReason reason, const QByteArray &standing)
{
    return ofVerification(
        reason, standing, "v.record_kind, v.checked_on, v.origins, v.asked_of, v.questioned, v.rowid");
}

// An open question about what is in order otherwise.
QByteArray onlyAsked()
{
    const QByteArray unsourcedRecord
        = "v.field = 'record' AND v.standing = 'unsourced' AND v.checked_on IS NULL";
    return "v.asked_of IS NOT NULL AND " + calm
        + " AND v.standing NOT IN ('contradicted', 'to-verify') AND NOT (" + oneSource
        + ") AND (v.checked_on IS NULL OR v.checked_on > :year_ago) AND NOT (" + unsourcedRecord + ")";
}

// --- Records without sources.

// A standing of its own: not one that the rule gives where nothing is said.
QByteArray saysSomething(const QByteArray &row)
{
    return "(" + row + ".standing <> 'unsourced' OR " + row + ".checked_on IS NOT NULL)";
}

QByteArray lacksSource(const QByteArray &field)
{
    return "(" + isKnownSql(field)
        + " AND NOT EXISTS (SELECT 1 FROM verification AS own WHERE own.record_id = t.id"
        + " AND own.field = '" + field + "' AND " + saysSomething("own")
        + ") AND NOT EXISTS (SELECT 1 FROM claim AS said WHERE said.record_id = t.id AND said.field = '"
        + field + "'))";
}

ReviewBranch unsourced(RecordKind kind)
{
    QByteArray any = "0";
    for (const QByteArray &field : factFieldsOf(kind)) {
        any += " OR " + lacksSource(field);
    }
    const QByteArray from
        = tableOf(kind) + " AS t LEFT JOIN verification AS v ON v.record_id = t.id AND v.field = 'record'";
    const QByteArray where = "(v.id IS NULL OR NOT " + saysSomething("v")
        + ") AND NOT EXISTS (SELECT 1 FROM claim AS said WHERE said.record_id = t.id AND said.field = "
          "'record')"
          " AND ("
        + any + ")";
    return {ReviewReason::Unsourced, kind, "'" + tableOf(kind) + "'", "t.id", "'record'", "''", "v.asked_of",
        from, where, "t.rowid"};
}

// --- Values that are out of line: rows of a table of records.

ReviewBranch outOfLine(ReviewReason reason, RecordKind kind, const QByteArray &field, const QByteArray &seen,
    const QByteArray &from, const QByteArray &where)
{
    const QByteArray table
        = from + " LEFT JOIN verification AS v ON v.record_id = t.id AND v.field = '" + field + "'";
    return {reason, kind, "'" + tableOf(kind) + "'", "t.id", "'" + field + "'", seen, "v.asked_of", table,
        where + " AND NOT " + acceptedSql(reason, seen), "t.rowid"};
}

QByteArray tableAsT(RecordKind kind)
{
    return tableOf(kind) + " AS t";
}

ReviewBranch reversed(const DateOrder &rule)
{
    const QByteArray field = QByteArray("t.") + rule.field;
    const QByteArray after = QByteArray("t.") + rule.after;
    const QByteArray where = field + " IS NOT NULL AND " + after + " IS NOT NULL AND substr(" + field
        + ", -3) <> '/..' AND substr(" + after + ", 1, 3) <> '../' AND " + lastDaySql(field) + " < "
        + firstDaySql(after);
    const QByteArray seen = field + " || ' < " + rule.after + " ' || " + after;
    return outOfLine(rule.mayBeRight ? ReviewReason::SignatureAfterStart : ReviewReason::ImpossibleDates,
        rule.kind, rule.field, seen, tableAsT(rule.kind), where);
}

ReviewBranch inTheFuture(const PastDate &rule)
{
    const QByteArray field = QByteArray("t.") + rule.field;
    const QByteArray where = field + " IS NOT NULL AND substr(" + field + ", 1, 3) <> '../' AND "
        + firstDaySql(field) + " > :today";
    return outOfLine(ReviewReason::ImpossibleDates, rule.kind, rule.field, field, tableAsT(rule.kind), where);
}

ReviewBranch stale()
{
    const QByteArray end = "coalesce(t.date_service_end_actual, t.date_service_end_planned)";
    const QByteArray where = "t.stage NOT IN ('complete', 'abandoned', '') AND " + end
        + " IS NOT NULL AND substr(" + end + ", -3) <> '/..' AND " + lastDaySql(end) + " < :today";
    return outOfLine(ReviewReason::StaleStage, RecordKind::Contract, "stage", "t.stage || ' ' || " + end,
        tableAsT(RecordKind::Contract), where);
}

// All amounts known and another sum than the total, or some known that make more already. Ranges differ where
// they do not touch.
ReviewBranch investorsDiffer()
{
    const QByteArray from
        = "(SELECT contract_id, count(*) AS parts, count(amount) AS known, sum(amount) AS low,"
          " sum(coalesce(amount_max, amount)) AS high, min(amount_currency) AS currency,"
          " max(amount_currency) AS other_currency FROM participation WHERE role = 'investor'"
          " GROUP BY contract_id) AS s CROSS JOIN contract AS t ON t.id = s.contract_id";
    const QByteArray most = "coalesce(t.investment_total_max, t.investment_total)";
    const QByteArray where
        = "s.currency = t.investment_total_currency AND s.other_currency = s.currency AND (s.low > " + most
        + " OR (s.known = s.parts AND s.high < t.investment_total))";
    const QByteArray seen = "s.low || '-' || s.high || ' ' || t.investment_total || '-' || " + most;
    return outOfLine(ReviewReason::SumDiffers, RecordKind::Contract, "investment_total", seen, from, where);
}

ReviewBranch paidAboveMaximum()
{
    const QByteArray most = "coalesce(t.max_outcome_payment_max, t.max_outcome_payment)";
    return outOfLine(ReviewReason::SumDiffers, RecordKind::Contract, "outcome_payments_made",
        "t.outcome_payments_made || ' ' || " + most, tableAsT(RecordKind::Contract),
        "t.outcome_payments_made_currency = t.max_outcome_payment_currency AND t.outcome_payments_made > "
            + most);
}

std::vector<ReviewBranch> makeBranches()
{
    std::vector<ReviewBranch> branches;
    branches.push_back(withStanding(ReviewReason::Contradicted, "v.standing = 'contradicted' AND " + calm));
    branches.push_back(ofVerification(ReviewReason::Questioned, questioned, "v.rowid"));
    branches.push_back(investorsDiffer());
    branches.push_back(paidAboveMaximum());
    for (const PastDate &rule : pastDates()) {
        branches.push_back(inTheFuture(rule));
    }
    for (const DateOrder &rule : dateOrders()) {
        if (!rule.mayBeRight) {
            branches.push_back(reversed(rule));
        }
    }
    branches.push_back(stale());
    branches.push_back(withStanding(ReviewReason::ToVerify, "v.standing = 'to-verify' AND " + calm));
    for (const RecordKind kind : kindsWithSources) {
        branches.push_back(unsourced(kind));
    }
    branches.push_back(withStanding(ReviewReason::OneSource, oneSource));
    branches.push_back(ofVerification(ReviewReason::Asked, onlyAsked(), "v.asked_of, v.rowid"));
    branches.push_back(ofVerification(ReviewReason::NotReviewed, notReviewed, "v.checked_on, v.rowid"));
    for (const DateOrder &rule : dateOrders()) {
        if (rule.mayBeRight) {
            branches.push_back(reversed(rule));
        }
    }
    return branches;
}

} // namespace

const std::vector<ReviewBranch> &reviewBranches()
{
    static const std::vector<ReviewBranch> branches = makeBranches();
    return branches;
}

QString acceptedLine(ReviewReason reason, const QString &seen)
{
    return reasonName(reason) % QStringLiteral(": ") % seen;
}

QByteArray acceptedSql(ReviewReason reason, const QByteArray &seen)
{
    const QByteArray line = "'" + reasonName(reason).toLatin1() + ": ' || " + seen;
    return "(instr(char(10) || coalesce(v.accepted, '') || char(10), char(10) || " + line
        + " || char(10)) > 0)";
}

std::span<const RecordKind> sourcedKinds()
{
    return kindsWithSources;
}

QList<QByteArray> factFieldsOf(RecordKind kind)
{
    QList<QByteArray> names;
    for (const Field &field : fieldsOf(kind)) {
        if (isFact(kind, field.fieldName())) {
            names.append(field.name);
        }
    }
    return names;
}

QByteArray isKnownSql(const QByteArray &field)
{
    return "coalesce(t." + field + ", '') <> ''";
}

} // namespace vigie
