#include "ui/models/record_table_model.h"

#include "app/editing/edits.h"
#include "ui/models/cell_roles.h"
#include "ui/models/cell_text.h"
#include "ui/models/value_input.h"

namespace vigie {

RecordTableModel::RecordTableModel(Workspace &workspace, ListView view, QObject *parent, qint64 largeFrom)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_book(std::make_shared<OrderBook>())
    , m_list(workspace.database(), m_book)
    , m_cache(workspace.database(), view)
    , m_largeFrom(largeFrom)
{
    m_query.view = view;
    connect(&workspace, &Workspace::changed, this, &RecordTableModel::refresh);
    // Another file behind the same database, or an index that was not there: ask again, with another loader.
    connect(&workspace, &Workspace::prepared, this, &RecordTableModel::askAgain);
    connect(&workspace, &Workspace::searchable, this, &RecordTableModel::askAgain);
    connect(&workspace, &Workspace::searchLost, this, &RecordTableModel::askAgain);
    readTotal();
    load(Telling::AllAtOnce);
}

int RecordTableModel::columnOf(const QString &key) const
{
    for (size_t i = 0; i < columns().size(); ++i) {
        if (columns()[i].key == key) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

RecordRef RecordTableModel::refAt(int row) const
{
    const SeenRow *found = seen(row);
    return found ? found->row.ref : RecordRef();
}

int RecordTableModel::rowOf(const RecordRef &ref) const
{
    if (ref.isNull() || ref.kind != kindOf(view())) {
        return -1;
    }
    const Result<RowKey> key = m_list.keyOf(ref);
    if (!key) {
        return -1;
    }
    const auto found = std::find(m_keys.begin(), m_keys.end(), *key);
    return found == m_keys.end() ? -1 : static_cast<int>(found - m_keys.begin());
}

std::vector<int> RecordTableModel::rowsOf(const std::vector<RowKey> &keys) const
{
    const QSet<RowKey> wanted(keys.begin(), keys.end());
    std::vector<int> rows;
    for (size_t row = 0; row < m_keys.size() && rows.size() < keys.size(); ++row) {
        if (wanted.contains(m_keys[row])) {
            rows.push_back(static_cast<int>(row));
        }
    }
    return rows;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

const SeenRow *RecordTableModel::seen(int row) const
{
    return m_cache.at(m_keys, row, m_workspace.wording());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<size_t>(index.column());
    if (role == Qt::TextAlignmentRole) {
        const int side = standsAtTheRight(columns()[column].type) ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter;
    }
    if (role == FieldRole) {
        return QVariant::fromValue(columns()[column].field);
    }
    const SeenRow *row = seen(index.row());
    return row && column < row->row.cells.size() ? cellData(*row, column, role) : QVariant();
}

QVariant RecordTableModel::cellData(const SeenRow &row, size_t column, int role) const
{
    const CellText &text = row.texts[column];
    const Field *field = columns()[column].field;
    switch (role) {
    case Qt::DisplayRole:
        return text.text;
    case Qt::EditRole:
        return field ? editText(row.row.cells[column], *field, m_workspace.wording()) : text.text;
    case Qt::AccessibleTextRole: {
        const QString label = columns()[column].label(m_workspace.wording());
        const QString shown = text.text.isEmpty() ? tr("unknown") : text.text;
        return tr("%1: %2").arg(label, shown);
    }
    case RefRole:
        return QVariant::fromValue(row.row.ref);
    case FaintRole:
        return text.faint;
    case TagRankRole:
        return text.tagRank;
    case StandingRole:
        return column < row.row.standings.size() ? static_cast<int>(row.row.standings[column]) : 0;
    case ConfidentialRole: {
        const int place = column == 0 ? columnOf(QStringLiteral("confidentiality")) : -1;
        const auto *code
            = place < 0 ? nullptr : std::get_if<QString>(&row.row.cells[static_cast<size_t>(place)]);
        return code && !code->isEmpty() && *code != u"public";
    }
    case ReferenceRole:
        if (const auto *reference = std::get_if<RecordRef>(&row.row.cells[column])) {
            return QVariant::fromValue(*reference);
        }
        return {};
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ListColumn &column = columns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.label(m_workspace.wording());
    }
    if (role == Qt::TextAlignmentRole) {
        const int side = standsAtTheRight(column.type) ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter;
    }
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_workspace.isReadOnly()) {
        return flags;
    }
    const Field *field = columns()[static_cast<size_t>(index.column())].field;
    return field && isEditedInPlace(*field) && field->type != FieldType::Reference
        ? flags | Qt::ItemIsEditable
        : flags;
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const SeenRow *row = seen(index.row());
    if (!row || row->row.ref.isNull()) {
        return false;
    }
    const Field &field = *columns()[static_cast<size_t>(index.column())].field;
    const FieldValue before = row->row.cells[static_cast<size_t>(index.column())];
    const Result<FieldValue> parsed = readTyped(value.toString(), field, before, m_workspace.wording());
    if (!parsed) {
        emit failed(parsed.error());
        return false;
    }
    if (*parsed == before) {
        return true;
    }
    const QString title = row->texts[0].text;
    const RecordRef ref = row->row.ref;
    const auto done
        = m_workspace.perform(setField(ref, field.fieldName(), *parsed, title, m_workspace.wording()));
    if (!done) {
        emit failed(done.error());
    }
    return done.has_value();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    query.sortColumn
        = column < 0 || column >= columnCount() ? QString() : columns()[static_cast<size_t>(column)].key;
    query.sortOrder = order;
    setQuery(query);
}

void RecordTableModel::retranslate()
{
    m_cache.clear();
    touchAll();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace vigie
