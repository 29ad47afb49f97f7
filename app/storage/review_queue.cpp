#include "app/storage/review_queue.h"

#include "app/storage/review_branches.h"
#include "app/storage/review_conversions.h"
#include "app/storage/review_details.h"
#include "app/storage/statement.h"

#include <algorithm>
#include <map>

namespace vigie {

namespace {

// Conversions come after the dates.
size_t placeOfConversions()
{
    static const size_t place = [] {
        const std::vector<ReviewBranch> &branches = reviewBranches();
        const auto found = std::find_if(branches.begin(), branches.end(),
            [](const ReviewBranch &branch) { return branch.reason == ReviewReason::StaleStage; });
        return static_cast<size_t>(found - branches.begin());
    }();
    return place;
}

// The branches of the SQL with the conversions between them.
size_t branchCount()
{
    return reviewBranches().size() + 1;
}

const ReviewBranch *branchAt(size_t place)
{
    const size_t conversions = placeOfConversions();
    if (place == conversions) {
        return nullptr;
    }
    return &reviewBranches()[place < conversions ? place : place - 1];
}

bool isWanted(const ReviewBranch &branch, const ReviewFilter &filter)
{
    return (!filter.reason || *filter.reason == branch.reason)
        && (!filter.kind || !branch.kind || *filter.kind == *branch.kind);
}

bool matches(const ReviewItem &item, const ReviewFilter &filter)
{
    return (!filter.reason || *filter.reason == item.reason)
        && (!filter.kind || *filter.kind == item.record.kind)
        && (filter.askedOf.isEmpty() || filter.askedOf == item.askedOf);
}

void bindDays(Statement &statement, const ReviewBranch &branch, QDate today)
{
    if (branch.where.contains(":today")) {
        statement.bind(":today", today.toString(Qt::ISODate));
    }
    if (branch.where.contains(":year_ago")) {
        statement.bind(":year_ago", today.addYears(-1).toString(Qt::ISODate));
    }
}

QByteArray pageSql(const ReviewBranch &branch, const ReviewFilter &filter)
{
    QByteArray sql = "SELECT " + branch.kindSql + ", " + branch.idSql + ", " + branch.fieldSql + ", "
        + branch.seenSql + " FROM " + branch.from + " WHERE (" + branch.where + ")";
    if (filter.kind && !branch.kind) {
        sql += " AND " + branch.kindSql + " = :kind";
    }
    if (!filter.askedOf.isEmpty()) {
        sql += " AND " + branch.askedSql + " = :asked_of";
    }
    return sql + " ORDER BY " + branch.order + " LIMIT :limit OFFSET :from";
}

using CountKey = std::tuple<ReviewReason, RecordKind, QString>;

Result<void> countBranch(
    const Database &database, const ReviewBranch &branch, QDate today, std::map<CountKey, qint64> &counts)
{
    Result<Statement> statement = Statement::prepare(database,
        "SELECT " + branch.kindSql + ", coalesce(" + branch.askedSql + ", ''), count(*) FROM " + branch.from
            + " WHERE " + branch.where + " GROUP BY 1, 2");
    if (!statement) {
        return statement.error();
    }
    bindDays(*statement, branch, today);
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        if (const std::optional<RecordKind> kind = kindFromName(statement->text(0))) {
            counts[{branch.reason, *kind, statement->text(1)}] += statement->integer(2);
        }
    }
    return {};
}

} // namespace

ReviewQueue::ReviewQueue(const Database &database, Wording wording, QDate today)
    : m_database(database)
    , m_wording(std::move(wording))
    , m_today(today)
{
}

Result<ReviewPart> ReviewQueue::page(const ReviewFilter &filter, const ReviewPlace &from, int limit) const
{
    ReviewPart page;
    ReviewPlace place = from;
    while (place.branch < branchCount() && std::ssize(page.items) < limit) {
        const int room = limit - static_cast<int>(page.items.size());
        const size_t before = page.items.size();
        const Result<void> read = readBranch(place.branch, filter, place.line, room, page.items);
        if (!read) {
            return read.error();
        }
        const auto added = static_cast<qint64>(page.items.size() - before);
        place
            = added < room ? ReviewPlace{place.branch + 1, 0} : ReviewPlace{place.branch, place.line + added};
    }
    ReviewDetails details(m_database, m_wording);
    for (ReviewItem &item : page.items) {
        if (const Result<void> filled = details.fill(item); !filled) {
            return filled.error();
        }
    }
    if (place.branch < branchCount()) {
        page.next = place;
    }
    return page;
}

Result<void> ReviewQueue::readBranch(
    size_t place, const ReviewFilter &filter, qint64 from, int limit, std::vector<ReviewItem> &items) const
{
    const ReviewBranch *branch = branchAt(place);
    if (!branch) {
        const bool wanted = !filter.reason || *filter.reason == ReviewReason::ConversionOutOfLine;
        const Result<std::vector<ReviewItem>> found
            = wanted ? conversionsOutOfLine(m_database) : std::vector<ReviewItem>();
        if (!found) {
            return found.error();
        }
        qint64 line = 0;
        for (const ReviewItem &item : *found) {
            if (matches(item, filter) && line++ >= from && limit-- > 0) {
                items.push_back(item);
            }
        }
        return {};
    }
    if (!isWanted(*branch, filter)) {
        return {};
    }
    Result<Statement> statement = Statement::prepare(m_database, pageSql(*branch, filter));
    if (!statement) {
        return statement.error();
    }
    bindDays(*statement, *branch, m_today);
    if (filter.kind && !branch->kind) {
        statement->bind(":kind", kindName(*filter.kind));
    }
    if (!filter.askedOf.isEmpty()) {
        statement->bind(":asked_of", filter.askedOf);
    }
    statement->bind(":limit", limit).bind(":from", from);
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        ReviewItem item;
        item.reason = branch->reason;
        item.record
            = {kindFromName(statement->text(0)).value_or(RecordKind::Contract), RecordId(statement->text(1))};
        item.field = statement->text(2);
        item.seen = statement->text(3);
        items.push_back(std::move(item));
    }
    return {};
}

Result<std::vector<ReviewCount>> ReviewQueue::counts() const
{
    std::map<CountKey, qint64> counted;
    for (const ReviewBranch &branch : reviewBranches()) {
        if (const Result<void> done = countBranch(m_database, branch, m_today, counted); !done) {
            return done.error();
        }
    }
    const Result<std::vector<ReviewItem>> conversions = conversionsOutOfLine(m_database);
    if (!conversions) {
        return conversions.error();
    }
    for (const ReviewItem &item : *conversions) {
        ++counted[{item.reason, item.record.kind, item.askedOf}];
    }
    std::vector<ReviewCount> counts;
    for (const auto &[key, lines] : counted) {
        counts.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), lines});
    }
    return counts;
}

qint64 linesOf(const std::vector<ReviewCount> &counts, const ReviewFilter &filter)
{
    qint64 lines = 0;
    for (const ReviewCount &count : counts) {
        const bool wanted = (!filter.reason || *filter.reason == count.reason)
            && (!filter.kind || *filter.kind == count.kind)
            && (filter.askedOf.isEmpty() || filter.askedOf == count.askedOf);
        lines += wanted ? count.lines : 0;
    }
    return lines;
}

} // namespace vigie
