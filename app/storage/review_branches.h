// The SQL of the queue of what is to verify: for each reason, and for each kind of record that it takes a
// statement of its own to look through, where its lines come from. For review_queue.cpp.
#pragma once

#include "app/records/record_kind.h"
#include "app/records/review_reason.h"

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace vigie {

// One source of lines. Its expressions may use :today and :year_ago (ISO days).
struct ReviewBranch
{
    ReviewReason reason;
    std::optional<RecordKind> kind; // nothing: of every kind, told by kindSql
    QByteArray kindSql;
    QByteArray idSql;
    QByteArray fieldSql;
    QByteArray seenSql; // the values out of line, which may have been accepted as they are
    QByteArray askedSql; // who was asked
    QByteArray from;
    QByteArray where;
    QByteArray order; // so that one page follows the other; along an index
};

// In the order in which they are worked through. Conversions are not among them: no SQL knows the rates.
const std::vector<ReviewBranch> &reviewBranches();

// Whether these values of this field of this record were accepted as they are, for the row `v` of
// verification (which may be all NULL).
QByteArray acceptedSql(ReviewReason reason, const QByteArray &seen);
// The line of verification.accepted that says so.
QString acceptedLine(ReviewReason reason, const QString &seen);

// The kinds of record whose facts need a source. A source is one, and so is a testimony.
std::span<const RecordKind> sourcedKinds();
// Their fields that are facts.
QList<QByteArray> factFieldsOf(RecordKind kind);
// Whether such a field of the row `t` has a value.
QByteArray isKnownSql(const QByteArray &field);

} // namespace vigie
