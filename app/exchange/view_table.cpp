#include "app/exchange/view_table.h"

#include "app/base/folded_text.h"
#include "app/exchange/field_cells.h"
#include "app/exchange/record_titles.h"
#include "app/exchange/role_sums.h"
#include "app/storage/confidential_records.h"
#include "app/storage/record_reader.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Content = ViewColumn::Content;

QString roleOf(ListView view)
{
    switch (view) {
    case ListView::Investors:
        return u"investor"_s;
    case ListView::Operators:
        return u"operator"_s;
    case ListView::Evaluators:
        return u"evaluator"_s;
    case ListView::Payers:
        return u"payer"_s;
    default:
        return {};
    }
}

class ViewTableBuilder
{
public:
    ViewTableBuilder(const Database &database, ListView view, const Wording &wording)
        : m_reader(database)
        , m_database(database)
        , m_titles(database, wording)
        , m_kind(kindOf(view))
        , m_role(roleOf(view))
    {
    }

    Result<ViewTable> build(bool confidential)
    {
        if (!m_role.isEmpty()) {
            Result<RoleSums> sums = RoleSums::read(m_database, m_role);
            if (!sums) {
                return sums.error();
            }
            m_sums = std::move(*sums);
        }
        if (!confidential) {
            Result<ConfidentialRecords> withheld = ConfidentialRecords::read(m_database);
            if (!withheld) {
                return withheld.error();
            }
            m_withheld = std::move(*withheld);
        }
        addColumns();
        const auto records = m_reader.readAll(m_kind);
        if (!records) {
            return records.error();
        }
        for (const Record &record : *records) {
            if (m_sums && !m_sums->contains(record.id())) {
                continue;
            }
            if (m_withheld && m_withheld->concerns(record)) {
                ++m_table.leftOut;
            } else if (const Result<void> added = addRow(record); !added) {
                return added.error();
            }
        }
        sortRows();
        return std::move(m_table);
    }

private:
    void addColumns()
    {
        m_table.columns.push_back({u"id"_s, Content::Plain});
        for (const Field &field : fieldsOf(m_kind)) {
            const std::vector<ViewColumn> columns = exportColumnsOf(field);
            m_table.columns.insert(m_table.columns.end(), columns.begin(), columns.end());
        }
        if (m_sums) {
            m_table.columns.push_back({u"contracts"_s, Content::Number});
            for (const Currency &currency : m_sums->currencies()) {
                const QString name = u"amount_" % currency.code().toLower();
                m_table.columns.push_back({name, Content::Number});
                m_table.columns.push_back({QString(name % u"_max"), Content::Number});
            }
            m_table.columns.push_back({u"without_amount"_s, Content::Number});
        }
    }

    Result<void> addRow(const Record &record)
    {
        QStringList cells{record.id().toString()};
        QString order; // the titles of what it points at, for kinds without a title of their own
        for (const Field &field : fieldsOf(m_kind)) {
            const Result<void> added = addCells(cells, order, record, field);
            if (!added) {
                return added;
            }
        }
        if (m_sums) {
            addSums(cells, m_sums->of(record.id()));
        }
        if (const Field *title = titleField(m_kind)) {
            order = record.text(title->fieldName());
        }
        m_order.push_back(foldedText(order));
        m_table.rows.push_back(std::move(cells));
        return {};
    }

    Result<void> addCells(QStringList &cells, QString &order, const Record &record, const Field &field)
    {
        FieldValue value = record.value(field.fieldName());
        QString title;
        if (field.type == FieldType::Reference) {
            if (m_withheld && m_withheld->contains(record.reference(field.fieldName()))) {
                value = {}; // not even its title
            }
            const auto *target = std::get_if<RecordRef>(&value);
            const Result<QString> read = m_titles.title(target ? *target : RecordRef());
            if (!read) {
                return read.error();
            }
            title = *read;
            order += title % u'\x1f';
        }
        cells.append(exportCells(value, field, title));
        return {};
    }

    void addSums(QStringList &cells, const RoleSum &sum)
    {
        cells.append(QString::number(sum.contracts.size()));
        for (const Currency &currency : m_sums->currencies()) {
            const auto found = std::find_if(sum.amounts.begin(), sum.amounts.end(),
                [&currency](const Money &amount) { return amount.currency() == currency; });
            cells.append(amountCells(found == sum.amounts.end() ? Money() : *found));
        }
        cells.append(QString::number(sum.withoutAmount));
    }

    void sortRows()
    {
        std::vector<size_t> places(m_table.rows.size());
        for (size_t place = 0; place < places.size(); ++place) {
            places[place] = place;
        }
        std::sort(places.begin(), places.end(), [this](size_t a, size_t b) {
            const int byTitle = m_order[a].compare(m_order[b]);
            return byTitle != 0 ? byTitle < 0 : m_table.rows[a].first() < m_table.rows[b].first();
        });
        std::vector<QStringList> sorted;
        sorted.reserve(places.size());
        for (const size_t place : places) {
            sorted.push_back(std::move(m_table.rows[place]));
        }
        m_table.rows = std::move(sorted);
    }

    RecordReader m_reader;
    const Database &m_database;
    RecordTitles m_titles;
    RecordKind m_kind;
    QString m_role; // empty: every record of the kind
    std::optional<RoleSums> m_sums;
    std::optional<ConfidentialRecords> m_withheld; // unless they were asked for
    ViewTable m_table;
    std::vector<QString> m_order; // as rows
};

} // namespace

Result<ViewTable> readViewTable(
    const Database &database, ListView view, bool confidential, const Wording &wording)
{
    return ViewTableBuilder(database, view, wording).build(confidential);
}

} // namespace vigie
