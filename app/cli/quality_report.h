// What `vigie check` tells about the data: every line of the queue of what is to verify, and how well the
// facts are sourced.
#pragma once

#include "app/base/result.h"
#include "app/records/review_item.h"
#include "app/records/standing_counts.h"
#include "app/storage/database.h"

#include <QDate>
#include <QJsonObject>
#include <QTextStream>

#include <vector>

namespace vigie {

class QualityReport
{
public:
    static Result<QualityReport> make(const Database &database, const Wording &wording, QDate today);

    bool findsNothing() const { return m_problems.empty(); }
    // How many for each reason and standing, then each problem on a line.
    void print(QTextStream &out) const;
    // {"problems":[{"record","kind","field","reason","message"}…],"standing":{"verified":n,…}}
    QJsonObject toJson() const;

private:
    explicit QualityReport(const Wording &wording)
        : m_wording(wording)
    {
    }

    Wording m_wording;
    std::vector<ReviewItem> m_problems;
    StandingCounts m_standings;
};

} // namespace vigie
