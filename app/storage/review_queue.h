// ReviewQueue: the queue of what is to verify, read in pages, and how many lines it has for each reason, kind
// of record and person asked. It only reads; review_edits.h settles a line.
//
// A page costs as much as its lines, wherever they stand; the counts look through everything. Both may be
// asked from another thread, on its own connection, and interrupted.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/records/review_item.h"
#include "app/storage/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace vigie {

struct ReviewFilter
{
    std::optional<ReviewReason> reason;
    std::optional<RecordKind> kind;
    QString askedOf; // empty: whoever was asked, or nobody

    friend bool operator==(const ReviewFilter &, const ReviewFilter &) = default;
};

// How many lines of one reason and kind, of which one person was asked ("": nobody).
struct ReviewCount
{
    ReviewReason reason;
    RecordKind kind;
    QString askedOf;
    qint64 lines = 0;
};

// Where the next page begins.
struct ReviewPlace
{
    size_t branch = 0;
    qint64 line = 0;
};

struct ReviewPart
{
    std::vector<ReviewItem> items;
    std::optional<ReviewPlace> next; // nothing: this is the end
};

class ReviewQueue
{
public:
    // today: what has passed, and how long ago a year is.
    ReviewQueue(const Database &database, Wording wording, QDate today);

    Result<ReviewPart> page(const ReviewFilter &filter, const ReviewPlace &from, int limit) const;
    // The lines of one reason, kind and person each; those that are none are left out.
    Result<std::vector<ReviewCount>> counts() const;

private:
    Result<void> readBranch(size_t branch, const ReviewFilter &filter, qint64 from, int limit,
        std::vector<ReviewItem> &items) const;

    const Database &m_database;
    Wording m_wording;
    QDate m_today;
};

qint64 linesOf(const std::vector<ReviewCount> &counts, const ReviewFilter &filter);

} // namespace vigie
