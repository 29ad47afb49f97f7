#include "app/exchange/excerpt_table.h"

#include "app/exchange/field_cells.h"
#include "app/storage/confidential_records.h"
#include "app/storage/record_reader.h"

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

using Content = ViewColumn::Content;

constexpr size_t rowsAtOnce = 2000;

class ExcerptBuilder
{
public:
    ExcerptBuilder(const Database &database, ListView view, const QStringList &keys, bool confidential)
        : m_database(database)
        , m_list(database)
        , m_reader(database)
        , m_view(view)
        , m_confidential(confidential)
    {
        const std::vector<ListColumn> &all = columnsOf(view);
        for (const QString &key : keys) {
            const auto found = std::find_if(
                all.begin(), all.end(), [&key](const ListColumn &column) { return column.key == key; });
            if (found != all.end()) {
                m_places.push_back(static_cast<size_t>(found - all.begin()));
            }
        }
        m_table.columns.push_back({u"id"_s, Content::Plain});
        for (const size_t place : m_places) {
            addColumn(all[place]);
        }
    }

    Result<ViewTable> build(const std::vector<RowKey> &keys)
    {
        if (!m_confidential) {
            Result<ConfidentialRecords> withheld = ConfidentialRecords::read(m_database);
            if (!withheld) {
                return withheld.error();
            }
            m_withheld = std::move(*withheld);
        }
        for (size_t first = 0; first < keys.size(); first += rowsAtOnce) {
            const std::span<const RowKey> some(
                keys.data() + first, std::min(rowsAtOnce, keys.size() - first));
            const Result<std::vector<ListRow>> rows = m_list.rows(m_view, some);
            if (!rows) {
                return rows.error();
            }
            for (const ListRow &row : *rows) {
                addRow(row);
            }
        }
        return std::move(m_table);
    }

private:
    void addColumn(const ListColumn &column)
    {
        if (column.field) {
            const std::vector<ViewColumn> columns = exportColumnsOf(*column.field);
            m_table.columns.insert(m_table.columns.end(), columns.begin(), columns.end());
        } else if (column.type == FieldType::Money) {
            m_table.columns.push_back({column.key, Content::Number});
            m_table.columns.push_back({QString(column.key % u"_max"), Content::Number});
            m_table.columns.push_back({QString(column.key % u"_currency"), Content::Plain});
        } else {
            m_table.columns.push_back(
                {column.key, column.type == FieldType::Number ? Content::Number : Content::Text});
        }
    }

    void addRow(const ListRow &row)
    {
        if (row.ref.isNull()) {
            return; // deleted meanwhile
        }
        if (m_withheld && isKeptBack(row.ref)) {
            ++m_table.leftOut;
            return;
        }
        QStringList cells{row.ref.id.toString()};
        const std::vector<ListColumn> &all = columnsOf(m_view);
        for (const size_t place : m_places) {
            cells.append(all[place].field
                    ? fieldCells(row.cells[place], *all[place].field, row.referenceTitles[place])
                    : computedCells(row.cells[place], all[place]));
        }
        m_table.rows.push_back(std::move(cells));
    }

    // Only these kinds say or name what is confidential; the rows of others need not be read again.
    bool isKeptBack(const RecordRef &ref) const
    {
        switch (ref.kind) {
        case RecordKind::Testimony:
        case RecordKind::Source:
        case RecordKind::Claim:
        case RecordKind::Lead:
            break;
        default:
            return false;
        }
        const Result<Record> record = m_reader.read(ref);
        return !record || m_withheld->concerns(*record); // what cannot be read is not given away
    }

    // Not even the title of what is withheld.
    bool pointsAtWithheld(const FieldValue &value) const
    {
        const auto *target = std::get_if<RecordRef>(&value);
        return target && m_withheld && m_withheld->contains(*target);
    }

    QStringList fieldCells(const FieldValue &value, const Field &field, const QString &title) const
    {
        return pointsAtWithheld(value) ? exportCells({}, field) : exportCells(value, field, title);
    }

    static QStringList computedCells(const FieldValue &value, const ListColumn &column)
    {
        if (column.type == FieldType::Money) {
            if (const auto *several = std::get_if<QString>(&value)) {
                return {*several, QString(), QString()}; // one after the other, each with its currency
            }
            const auto *money = std::get_if<Money>(&value);
            QStringList cells = amountCells(money ? *money : Money());
            cells.append(money ? money->currency().code() : QString());
            return cells;
        }
        if (const auto *number = std::get_if<qint64>(&value)) {
            return {QString::number(*number)};
        }
        const auto *text = std::get_if<QString>(&value);
        return {text ? *text : QString()};
    }

    const Database &m_database;
    RecordList m_list;
    RecordReader m_reader;
    ListView m_view;
    bool m_confidential;
    std::optional<ConfidentialRecords> m_withheld; // nothing is, where all was asked for
    std::vector<size_t> m_places; // of the chosen columns in columnsOf(view)
    ViewTable m_table;
};

} // namespace

Result<ViewTable> readExcerpt(
    const Database &database, ListView view, const ListExcerpt &excerpt, bool confidential)
{
    return ExcerptBuilder(database, view, excerpt.columns, confidential).build(excerpt.rows);
}

} // namespace vigie
