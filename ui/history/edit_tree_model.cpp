#include "ui/history/edit_tree_model.h"

#include "ui/models/aside.h"
#include "ui/models/cell_roles.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr int firstLines = 200; // more than a screen
constexpr size_t pageSize = 100;
constexpr size_t keptPages = 40;
constexpr int changesAtOnce = 500;

// A line below an edit carries the edit's position, which is never 0.
quintptr asId(qint64 position)
{
    return static_cast<quintptr>(position);
}

} // namespace

EditTreeModel::EditTreeModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &EditTreeModel::refresh);
    connect(&workspace, &Workspace::prepared, this, &EditTreeModel::reload);
    reload();
}

EditTreeModel::~EditTreeModel() = default;

void EditTreeModel::setQuery(const JournalQuery &query)
{
    if (query != m_query) {
        m_query = query;
        reload();
    }
}

bool EditTreeModel::isLoading() const
{
    return !m_whole;
}

qint64 EditTreeModel::total() const
{
    return m_whole ? static_cast<qint64>(m_positions.size()) : -1;
}

void EditTreeModel::reload()
{
    beginResetModel();
    m_positions.clear();
    m_pages.clear();
    m_children.clear();
    m_words = std::make_unique<ChangeWords>(m_workspace.database(), m_workspace.wording());
    m_whole = false;
    m_aside = std::make_unique<Aside>(m_workspace);
    connect(m_aside.get(), &Aside::failed, this, &EditTreeModel::failed);
    if (m_query.words.trimmed().isEmpty()) { // words are looked for aside
        const Result<std::vector<qint64>> first
            = JournalList(m_workspace.database()).positions(m_query, firstLines);
        if (first) {
            m_positions = *first;
            m_whole = m_positions.size() < firstLines;
        } else {
            emit failed(first.error());
        }
    }
    endResetModel();
    if (m_whole) {
        emit loaded();
    } else {
        loadAside();
    }
}

void EditTreeModel::loadAside()
{
    m_aside->ask([this, query = m_query](const Database &database) -> Aside::Answer {
        const auto found
            = std::make_shared<Result<std::vector<qint64>>>(JournalList(database).positions(query));
        return [this, found] {
            if (*found) {
                take(std::move(**found));
            } else if (found->error().kind != ErrorKind::Cancelled) {
                emit failed(found->error());
            }
        };
    });
}

// What was read aside, below what has come since it was asked for.
void EditTreeModel::take(std::vector<qint64> positions)
{
    std::vector<qint64> whole;
    const qint64 newest = positions.empty() ? 0 : positions.front();
    std::copy_if(m_positions.begin(), m_positions.end(), std::back_inserter(whole),
        [newest](qint64 position) { return position > newest; });
    whole.insert(whole.end(), positions.begin(), positions.end());
    m_whole = true;
    const bool continues = whole.size() >= m_positions.size()
        && std::equal(m_positions.begin(), m_positions.end(), whole.begin());
    if (!continues) {
        beginResetModel();
        m_positions = std::move(whole);
        m_pages.clear();
        m_children.clear();
        endResetModel();
    } else if (whole.size() > m_positions.size()) {
        beginInsertRows({}, static_cast<int>(m_positions.size()), static_cast<int>(whole.size()) - 1);
        m_positions = std::move(whole);
        m_pages.clear();
        endInsertRows();
    }
    emit loaded();
}

void EditTreeModel::refresh(const ChangeSummary &summary)
{
    // Words, and what is gone, may stand differently now for every line.
    if (summary.everything || m_query.removals || !m_query.words.trimmed().isEmpty()) {
        reload();
        return;
    }
    m_words = std::make_unique<ChangeWords>(m_workspace.database(), m_workspace.wording());
    const qint64 newest = m_positions.empty() ? 0 : m_positions.front();
    const Result<std::vector<qint64>> added
        = JournalList(m_workspace.database()).positions(m_query, -1, newest);
    if (!added) {
        emit failed(added.error());
        return;
    }
    m_pages.clear(); // an edit may be undone now
    if (!added->empty()) {
        beginInsertRows({}, 0, static_cast<int>(added->size()) - 1);
        m_positions.insert(m_positions.begin(), added->begin(), added->end());
        endInsertRows();
    }
    if (!m_positions.empty()) {
        emit dataChanged(index(0, 0), index(static_cast<int>(m_positions.size()) - 1, ColumnCount - 1));
    }
    emit loaded();
}

void EditTreeModel::readPage(size_t page) const
{
    if (m_pages.size() >= keptPages) {
        m_pages.clear();
    }
    const size_t begin = page * pageSize;
    const size_t end = std::min(begin + pageSize, m_positions.size());
    const std::vector<qint64> wanted(m_positions.begin() + static_cast<std::ptrdiff_t>(begin),
        m_positions.begin() + static_cast<std::ptrdiff_t>(end));
    m_pages[page] = JournalList(m_workspace.database()).rows(wanted).value_or({});
}

const JournalRow *EditTreeModel::rowAt(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_positions.size()) {
        return nullptr;
    }
    const size_t page = static_cast<size_t>(row) / pageSize;
    if (!m_pages.contains(page)) {
        readPage(page);
    }
    const std::vector<JournalRow> &rows = m_pages[page];
    const size_t place = static_cast<size_t>(row) % pageSize;
    return place < rows.size() ? &rows[place] : nullptr;
}

EditTreeModel::Children &EditTreeModel::childrenOf(qint64 position) const
{
    return m_children[position];
}

void EditTreeModel::readChildren(const JournalRow &row, Children &children) const
{
    const Result<std::vector<JournalItem>> items
        = ChangeJournal(m_workspace.database()).itemsOf(row.entry.id, children.read, changesAtOnce);
    if (!items) {
        children.more = false;
        return;
    }
    for (const JournalItem &item : *items) {
        if (std::optional<ChangeLine> line = m_words->lineOf(differenceOf(item))) {
            children.rows.push_back({item, std::move(*line)});
        }
    }
    children.read += static_cast<int>(items->size());
    children.more = children.read < row.items;
}

int EditTreeModel::shownChildren(const Children &children)
{
    return static_cast<int>(children.rows.size()) + (children.more ? 1 : 0);
}

const JournalRow *EditTreeModel::edit(const QModelIndex &index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return top.isValid() ? rowAt(top.row()) : nullptr;
}

const EditTreeModel::ChangeRow *EditTreeModel::change(const QModelIndex &index) const
{
    if (!index.parent().isValid()) {
        return nullptr;
    }
    const std::vector<ChangeRow> &rows = changesOf(index.parent());
    return static_cast<size_t>(index.row()) < rows.size() ? &rows[static_cast<size_t>(index.row())] : nullptr;
}

const std::vector<EditTreeModel::ChangeRow> &EditTreeModel::changesOf(const QModelIndex &edit) const
{
    static const std::vector<ChangeRow> none;
    const JournalRow *row = edit.isValid() && !edit.parent().isValid() ? rowAt(edit.row()) : nullptr;
    return row ? childrenOf(row->position).rows : none;
}

bool EditTreeModel::isMore(const QModelIndex &index) const
{
    return index.parent().isValid() && !change(index);
}

void EditTreeModel::loadMore(const QModelIndex &index)
{
    const QModelIndex top = index.parent();
    const JournalRow *row = edit(top);
    if (!row || !isMore(index)) {
        return;
    }
    Children &children = childrenOf(row->position);
    const int before = static_cast<int>(children.rows.size());
    beginRemoveRows(top, before, before);
    children.more = false;
    endRemoveRows();
    Children grown = children;
    readChildren(*row, grown);
    if (const int after = shownChildren(grown); after > before) {
        beginInsertRows(top, before, after - 1);
        children = std::move(grown);
        endInsertRows();
    }
}

QModelIndex EditTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(
        row, column, parent.isValid() ? asId(m_positions[static_cast<size_t>(parent.row())]) : 0);
}

QModelIndex EditTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    const auto position = static_cast<qint64>(child.internalId());
    const auto found
        = std::lower_bound(m_positions.begin(), m_positions.end(), position, std::greater<qint64>());
    return found == m_positions.end() || *found != position
        ? QModelIndex()
        : createIndex(static_cast<int>(found - m_positions.begin()), 0, quintptr(0));
}

int EditTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_positions.size());
    }
    if (parent.internalId() != 0 || parent.column() != 0) {
        return 0;
    }
    const auto found = m_children.find(m_positions[static_cast<size_t>(parent.row())]);
    return found == m_children.end() ? 0 : shownChildren(found->second);
}

int EditTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool EditTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return !m_positions.empty();
    }
    // An edit that changed nothing is no entry; asking each of a hundred thousand would read them all.
    return parent.internalId() == 0 && parent.column() == 0;
}

bool EditTreeModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.internalId() != 0 || parent.column() != 0) {
        return false;
    }
    return !m_children.contains(m_positions[static_cast<size_t>(parent.row())]);
}

void EditTreeModel::fetchMore(const QModelIndex &parent)
{
    const JournalRow *row = canFetchMore(parent) ? rowAt(parent.row()) : nullptr;
    if (!row) {
        return;
    }
    Children children;
    readChildren(*row, children);
    const int count = shownChildren(children);
    const qint64 position = row->position;
    if (count == 0) {
        childrenOf(position) = std::move(children);
        return;
    }
    beginInsertRows(parent, 0, count - 1);
    childrenOf(position) = std::move(children);
    endInsertRows();
}

QVariant EditTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (index.internalId() != 0) {
        return index.column() == What ? changeData(index, role) : QVariant();
    }
    const JournalRow *row = rowAt(index.row());
    return row ? editData(*row, index.column(), role) : QVariant();
}

QVariant EditTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What:
        return tr("Change");
    case Who:
        return tr("By");
    case When:
        return tr("When");
    default:
        return tr("Records");
    }
}

} // namespace vigie
