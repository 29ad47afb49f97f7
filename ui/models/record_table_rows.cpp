// RecordTableModel, second part: which rows there are, and how they follow the workspace.
#include "ui/models/key_difference.h"
#include "ui/models/record_table_model.h"

#include <QHash>

namespace vigie {

namespace {

constexpr int firstPage = 256; // more than a tall screen shows
constexpr size_t fewMoves = 64; // above this a reset is quicker than telling every move

} // namespace

void RecordTableModel::setQuery(ListQuery query)
{
    query.view = m_query.view;
    if (query == m_query) {
        return;
    }
    m_query = std::move(query);
    load(Telling::AllAtOnce);
}

void RecordTableModel::load(Telling telling)
{
    if (m_loader) {
        m_loader->cancel();
    }
    const bool large = m_total > m_largeFrom;
    if (large && !m_list.isReady(m_query)) {
        waitForRows(); // the window goes on with the rows it has
        return;
    }
    Result<std::vector<RowKey>> keys = m_list.keys(m_query, large ? firstPage : -1);
    if (!keys) {
        emit failed(keys.error());
        return;
    }
    m_complete = !large || std::ssize(*keys) < firstPage;
    replaceKeys(std::move(*keys), telling);
    if (!large) {
        readTotals();
    } else {
        m_totals.clear();
        loadRest();
    }
    emit loaded();
}

void RecordTableModel::waitForRows()
{
    m_complete = false;
    m_totals.clear();
    loadRest();
    emit loaded();
}

void RecordTableModel::askAgain()
{
    forgetFile();
    load(Telling::AllAtOnce);
}

// The file behind the database, or its index, is another now.
void RecordTableModel::forgetFile()
{
    m_loader.reset();
    m_book->clear();
}

void RecordTableModel::loadRest()
{
    if (!m_loader) {
        m_loader = std::make_unique<KeyLoader>(
            m_workspace.database().path(), m_workspace.searchIndexPath(), m_book);
        connect(m_loader.get(), &KeyLoader::failed, this, &RecordTableModel::failed);
        connect(m_loader.get(), &KeyLoader::loaded, this, [this](const KeyLoader::Keys &keys) {
            m_complete = true;
            replaceKeys(std::move(*keys), Telling::AllAtOnce);
            emit loaded();
        });
        connect(m_loader.get(), &KeyLoader::summed, this, [this](const KeyLoader::Totals &totals) {
            m_totals = std::move(*totals);
            emit loaded();
        });
    }
    m_loader->load(m_query);
}

void RecordTableModel::replaceKeys(std::vector<RowKey> keys, Telling telling)
{
    if (keys == m_keys) {
        return;
    }
    const size_t had = m_keys.size();
    if (had > 0 && keys.size() > had && std::equal(m_keys.begin(), m_keys.end(), keys.begin())) {
        beginInsertRows({}, static_cast<int>(had), static_cast<int>(keys.size()) - 1);
        m_keys = std::move(keys);
        endInsertRows();
        return;
    }
    const auto many = static_cast<size_t>(m_largeFrom);
    if (had > 0 && had <= many && keys.size() <= many) {
        applyDifference(std::move(keys), telling);
        return;
    }
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
}

void RecordTableModel::applyDifference(std::vector<RowKey> keys, Telling telling)
{
    const KeyDifference difference = KeyDifference::between(m_keys, keys);
    const size_t moves = difference.removed.size() + difference.inserted.size();
    if (moves > fewMoves || (moves > 0 && telling == Telling::AllAtOnce)) {
        beginResetModel();
        m_keys = std::move(keys);
        endResetModel();
        return;
    }
    for (const int row : difference.removed) {
        beginRemoveRows({}, row, row);
        m_keys.erase(m_keys.begin() + row);
        endRemoveRows();
    }
    if (difference.reordered) {
        std::vector<RowKey> staying = keys;
        for (auto row = difference.inserted.rbegin(); row != difference.inserted.rend(); ++row) {
            staying.erase(staying.begin() + *row);
        }
        reorder(std::move(staying));
    }
    for (const int row : difference.inserted) {
        beginInsertRows({}, row, row);
        m_keys.insert(m_keys.begin() + row, keys[static_cast<size_t>(row)]);
        endInsertRows();
    }
}

void RecordTableModel::reorder(std::vector<RowKey> keys)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<RowKey, int> rows;
    rows.reserve(std::ssize(keys));
    for (size_t row = 0; row < keys.size(); ++row) {
        rows.insert(keys[row], static_cast<int>(row));
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before) {
        after.append(createIndex(rows.value(keyAt(index.row())), index.column()));
    }
    m_keys = std::move(keys);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RecordTableModel::refresh(const ChangeSummary &summary)
{
    if (summary.everything) {
        forgetFile();
    }
    // After an import or its undo, asking anew is cheaper than following each row.
    constexpr size_t manyChanges = 64;
    if (summary.everything || summary.changes.size() > manyChanges) {
        m_cache.clear();
        readTotal();
        load(Telling::OneByOne);
        touchAll();
        return;
    }
    const auto concerns = [this](const RecordChange &change) { return dependsOn(change.record.kind); };
    if (!std::any_of(summary.changes.begin(), summary.changes.end(), concerns)) {
        return;
    }
    const bool moves = mayMoveRows(summary);
    dropRemovedRows(summary);
    refreshRows(summary);
    if (moves) {
        readTotal();
    }
    if (m_total > m_largeFrom) {
        loadRest(); // what is shown stays until the new order is there
    } else if (moves) {
        load(Telling::OneByOne);
        return;
    } else {
        readTotals();
    }
    emit loaded();
}

bool RecordTableModel::dependsOn(RecordKind kind) const
{
    if (kind == kindOf(view())) {
        return true;
    }
    switch (kind) {
    case RecordKind::Verification: // standings
    case RecordKind::Claim: // and the number of claims of a source
        return true;
    case RecordKind::Participation:
        return kindOf(view()) == RecordKind::Contract || kindOf(view()) == RecordKind::Organisation;
    case RecordKind::Tie:
        return kindOf(view()) == RecordKind::Person;
    case RecordKind::Contract:
    case RecordKind::Organisation:
    case RecordKind::Person:
    case RecordKind::Source:
        return true; // their names stand in other lists
    default:
        return false;
    }
}

bool RecordTableModel::mayMoveRows(const ChangeSummary &summary) const
{
    const auto usesComputed = [this](const QString &key) {
        const int column = columnOf(key);
        return column >= 0
            && (!columns()[static_cast<size_t>(column)].field
                || columns()[static_cast<size_t>(column)].type == FieldType::Reference);
    };
    const auto &filters = m_query.filters;
    const bool others = !m_query.words.isEmpty() || usesComputed(m_query.sortColumn)
        || view() == ListView::Investors || view() == ListView::Operators || view() == ListView::Evaluators
        || view() == ListView::Payers || !filters.empty();
    const QString sorted = m_query.sortColumn.isEmpty() ? columns().front().key : m_query.sortColumn;
    for (const RecordChange &change : summary.changes) {
        if (change.record.kind != kindOf(view())) {
            if (others) {
                return true;
            }
        } else if (change.operation != RowOperation::Update || others || change.fields.contains(sorted)) {
            return true;
        }
    }
    return false;
}

// In a long list the new order takes a moment; a removed record is taken out at once.
void RecordTableModel::dropRemovedRows(const ChangeSummary &summary)
{
    for (const RecordChange &change : summary.changes) {
        if (change.operation != RowOperation::Delete || change.record.kind != kindOf(view())) {
            continue;
        }
        const std::optional<RowKey> key = m_cache.forget(change.record);
        const auto found = key ? std::find(m_keys.begin(), m_keys.end(), *key) : m_keys.end();
        if (found != m_keys.end()) {
            const int row = static_cast<int>(found - m_keys.begin());
            beginRemoveRows({}, row, row);
            m_keys.erase(found);
            endRemoveRows();
        }
    }
}

void RecordTableModel::refreshRows(const ChangeSummary &summary)
{
    const RecordKind kind = kindOf(view());
    const auto isOwn = [kind](const RecordChange &change) { return change.record.kind == kind; };
    if (!std::all_of(summary.changes.begin(), summary.changes.end(), isOwn)) {
        m_cache.clear();
        touchAll();
        return;
    }
    for (const RecordChange &change : summary.changes) {
        const std::optional<RowKey> key = m_cache.forget(change.record);
        const auto found = key ? std::find(m_keys.begin(), m_keys.end(), *key) : m_keys.end();
        if (found != m_keys.end()) {
            const int row = static_cast<int>(found - m_keys.begin());
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void RecordTableModel::touchAll()
{
    if (!m_keys.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void RecordTableModel::readTotal()
{
    const Result<qint64> total = m_list.count(view());
    if (total) {
        m_total = *total;
    } else {
        emit failed(total.error());
    }
}

void RecordTableModel::readTotals()
{
    Result<std::vector<AmountTotal>> totals = m_list.totals(m_query);
    m_totals = totals ? std::move(*totals) : std::vector<AmountTotal>();
}

} // namespace vigie
