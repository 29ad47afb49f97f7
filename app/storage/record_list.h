// RecordList: the lists of the observatory as tables show and files receive them: an order of rows under a
// filter and a sort, rows read by the window, totals over all of them.
//
// A list is a vector of row keys (8 bytes a row); the cells of a row are read when it is seen. So a list of a
// million rows opens as fast as one of thirty.
#pragma once

#include "app/base/result.h"
#include "app/records/field_catalog.h"
#include "app/records/standing.h"
#include "app/storage/database.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vigie {

enum class ListView {
    Contracts,
    Organisations,
    Investors, // organisations in that role, with how many contracts and how much
    Operators,
    Evaluators,
    Payers,
    People,
    Participations,
    Ties,
    Events,
    OutcomeMetrics,
    Payments,
    Sources,
    Testimonies,
    Claims,
    Leads
};

RecordKind kindOf(ListView view);
// The names of `vigie export`: "contracts", "investors", "people", "metrics"…
QString viewName(ListView view);
std::optional<ListView> viewFromName(QStringView name);

// A column of a list: a field of the catalog, or something computed from other records.
struct ListColumn
{
    QString key; // the field's name, or "operators", "investors", "payers", "evaluators", "contracts",
                 // "amount", "claims", "contract", "organisation", "who", "with_whom"
    const Field *field = nullptr; // null for a computed column
    FieldType type = FieldType::Text;
    bool shownAtFirst = false;

    QString label(const Wording &wording) const;
};
// The columns a view can show, in their first order; column 0 names the record.
const std::vector<ListColumn> &columnsOf(ListView view);

// One condition on one column. Several are joined by "and", the values of one by "or".
struct ListFilter
{
    enum class Test { IsOneOf, Between, IsUnknown, IsKnown, StandingIsOneOf };

    QString column;
    Test test = Test::IsOneOf;
    // Canonical texts. Between: first and last, either may be empty; dates overlap the period, amounts the
    // range.
    QStringList values;

    friend bool operator==(const ListFilter &, const ListFilter &) = default;
};

struct ListQuery
{
    ListView view = ListView::Contracts;
    QString words; // type-to-filter: every word must begin a word of the record, accents and case ignored
    std::vector<ListFilter> filters;
    QString sortColumn; // empty: by title
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

using RowKey = qint64; // of this connection's database only; see RecordRef for an identity

struct ListRow
{
    RecordRef ref;
    std::vector<FieldValue> cells; // as columnsOf(view); computed texts are QString, counts qint64
    std::vector<Standing> standings; // as cells; Unsourced for computed ones
    std::vector<QString> referenceTitles; // as cells; the title of a reference
};

struct FacetValue
{
    QString value; // canonical; "" is unknown
    qint64 count = 0;
};

// A total over a column of amounts: the sum for each currency, and how many rows have none.
struct AmountTotal
{
    QString column;
    std::vector<Money> sums;
    qint64 rows = 0;
    qint64 unknown = 0;
};

class ListOrders;
class OrderBook;

// Keeps the order it gave last: keep the list where you ask it again for every key typed.
class RecordList
{
public:
    // book: where several connections that show the same list share its orders.
    explicit RecordList(const Database &database, std::shared_ptr<OrderBook> book = {});

    // The keys of the rows in their order; at most limit where one is given, for a first page before the
    // rest.
    Result<std::vector<RowKey>> keys(const ListQuery &query, int limit = -1) const;
    // Whether a first page can be had at once, because the order it needs is at hand; and reads that order.
    bool isReady(const ListQuery &query) const;
    Result<void> makeReady(const ListQuery &query) const;
    // Rows in the order of the keys; one that is gone meanwhile has a null ref.
    Result<std::vector<ListRow>> rows(ListView view, std::span<const RowKey> keys) const;
    Result<RowKey> keyOf(const RecordRef &ref) const;
    Result<qint64> count(ListView view) const;
    // How many rows have each value of a column, most frequent first, under the query without that column's
    // own filter.
    Result<std::vector<FacetValue>> facets(const ListQuery &query, const QString &column) const;
    Result<std::vector<AmountTotal>> totals(const ListQuery &query) const;

private:
    const Database &m_database;
    std::shared_ptr<ListOrders> m_orders; // shared by copies; one thread
};

} // namespace vigie
