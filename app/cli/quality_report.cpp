#include "app/cli/quality_report.h"

#include "app/cli/aligned_table.h"
#include "app/records/review_words.h"
#include "app/storage/review_queue.h"
#include "app/storage/standing_shares.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int pageSize = 1000;

}

Result<QualityReport> QualityReport::make(const Database &database, const Wording &wording, QDate today)
{
    QualityReport report(wording);
    const ReviewQueue queue(database, wording, today);
    for (std::optional<ReviewPlace> place = ReviewPlace(); place;) {
        Result<ReviewPart> page = queue.page({}, *place, pageSize);
        if (!page) {
            return page.error();
        }
        std::move(page->items.begin(), page->items.end(), std::back_inserter(report.m_problems));
        place = page->next;
    }
    const Result<StandingCounts> standings = standingsOfAll(database);
    if (!standings) {
        return standings.error();
    }
    report.m_standings = *standings;
    return report;
}

void QualityReport::print(QTextStream &out) const
{
    std::map<ReviewReason, int> counts;
    for (const ReviewItem &item : m_problems) {
        ++counts[item.reason];
    }
    std::vector<QStringList> rows;
    for (const auto &[reason, count] : counts) {
        rows.push_back({QString::number(count), reasonLabel(reason, m_wording)});
    }
    printAligned(out, rows);
    const QString shares = sharesText(m_standings, m_wording);
    if (!shares.isEmpty()) {
        out << (rows.empty() ? u""_s : u"\n"_s) << shares << '\n';
    }
    rows.clear();
    for (const ReviewItem &item : m_problems) {
        rows.push_back({item.record.id.toString(), item.field, reasonName(item.reason), item.title,
            problemText(item, m_wording)});
    }
    if (!rows.empty()) {
        out << '\n';
        printAligned(out, rows);
    }
}

QJsonObject QualityReport::toJson() const
{
    QJsonArray problems;
    for (const ReviewItem &item : m_problems) {
        problems.append(QJsonObject{{u"record"_s, item.record.id.toString()},
            {u"kind"_s, kindName(item.record.kind)}, {u"field"_s, item.field},
            {u"reason"_s, reasonName(item.reason)}, {u"message"_s, problemText(item, m_wording)}});
    }
    QJsonObject standing;
    for (const Standing each : everyStanding) {
        standing.insert(standingName(each), m_standings[each]);
    }
    return {{u"problems"_s, problems}, {u"standing"_s, standing}};
}

} // namespace vigie
