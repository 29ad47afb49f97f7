#include "ui/review/review_model.h"

#include "app/records/review_words.h"

#include <algorithm>

namespace vigie {

namespace {

constexpr int pageSize = 100; // more than a tall screen shows
constexpr int pause = 120; // ms without a change before everything is counted again

} // namespace

ReviewModel::ReviewModel(Workspace &workspace, QObject *parent, std::function<QDate()> today)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_today(std::move(today))
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &ReviewModel::count);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSummary &summary) {
        if (summary.everything) {
            reconnect();
        }
        readAgain();
    });
    connect(&workspace, &Workspace::prepared, this, [this] {
        reconnect();
        readAgain();
    });
    reconnect();
    readAgain();
}

void ReviewModel::reconnect()
{
    m_pages = std::make_unique<Aside>(m_workspace);
    m_counter = std::make_unique<Aside>(m_workspace);
    connect(m_pages.get(), &Aside::failed, this, &ReviewModel::failed);
    connect(m_counter.get(), &Aside::failed, this, &ReviewModel::failed);
}

void ReviewModel::setFilter(const ReviewFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    m_loaded = false;
    beginResetModel();
    m_items.clear();
    m_next.reset();
    endResetModel();
    read({}, pageSize);
}

void ReviewModel::readAgain()
{
    read({}, std::max(pageSize, rowCount()));
    m_later.start(m_counted ? pause : 0);
}

void ReviewModel::read(const ReviewPlace &from, int limit)
{
    const bool fromTheBeginning = from.branch == 0 && from.line == 0;
    m_pages->ask([this, from, limit, fromTheBeginning, filter = m_filter, wording = m_workspace.wording(),
                     today = m_today()](const Database &database) -> Aside::Answer {
        auto page = std::make_shared<Result<ReviewPart>>(
            ReviewQueue(database, wording, today).page(filter, from, limit));
        return [this, page, fromTheBeginning] {
            if (*page) {
                take(std::move(**page), fromTheBeginning);
            } else {
                emit failed(page->error());
            }
        };
    });
}

void ReviewModel::count()
{
    m_counter->ask([this, wording = m_workspace.wording(), today = m_today()](
                       const Database &database) -> Aside::Answer {
        auto counts = std::make_shared<Result<std::vector<ReviewCount>>>(
            ReviewQueue(database, wording, today).counts());
        return [this, counts] {
            if (*counts) {
                m_counts = std::move(**counts);
                m_counted = true;
                emit countsChanged();
            } else {
                emit failed(counts->error());
            }
        };
    });
}

void ReviewModel::take(ReviewPart page, bool fromTheBeginning)
{
    m_next = page.next;
    if (fromTheBeginning) {
        replace(std::move(page.items));
    } else if (!page.items.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.items.size()) - 1);
        std::move(page.items.begin(), page.items.end(), std::back_inserter(m_items));
        endInsertRows();
    }
    m_loaded = true;
    emit loaded();
}

// Lines that stay keep their place in a view: only what lies between the common beginning and the common end
// goes and comes.
void ReviewModel::replace(std::vector<ReviewItem> items)
{
    const auto isSame = [](const ReviewItem &a, const ReviewItem &b) { return a.isSameAs(b); };
    const auto begin = std::mismatch(m_items.begin(), m_items.end(), items.begin(), items.end(), isSame);
    const auto head = begin.first - m_items.begin();
    const auto end = std::mismatch(m_items.rbegin(), std::make_reverse_iterator(begin.first), items.rbegin(),
        std::make_reverse_iterator(begin.second), isSame);
    const auto tail = end.first - m_items.rbegin();
    const auto gone = std::ssize(m_items) - head - tail;
    const auto come = std::ssize(items) - head - tail;
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + gone) - 1);
        m_items.erase(m_items.begin() + head, m_items.begin() + head + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + come) - 1);
        m_items.insert(m_items.begin() + head, items.begin() + head, items.begin() + head + come);
        endInsertRows();
    }
    m_items = std::move(items);
    if (!m_items.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void ReviewModel::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const ReviewItem &item = itemAt(index.row());
    const Wording &wording = m_workspace.wording();
    const QString asked = askedText(item, wording);
    switch (role) {
    case Qt::DisplayRole:
        return item.fieldLabel.isEmpty() ? item.title
                                         : QString(item.title % QStringLiteral(" · ") % item.fieldLabel);
    case Qt::ToolTipRole:
        return QString(problemText(item, wording) % u'\n' % remedyText(item, wording)
            % (asked.isEmpty() ? QString() : QString(u'\n' % asked % u'\n' % item.askedNote)));
    case Qt::AccessibleTextRole:
        return QString(item.title % QStringLiteral(", ") % item.fieldLabel % QStringLiteral(". ")
            % reasonLabel(item.reason, wording) % QStringLiteral(". ") % problemText(item, wording) % u' '
            % remedyText(item, wording) % (asked.isEmpty() ? QString() : QString(u' ' % asked)));
    default:
        return {};
    }
}

bool ReviewModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_pages->isBusy();
}

void ReviewModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        read(*m_next, pageSize);
    }
}

void ReviewModel::retranslate()
{
    readAgain(); // titles and values are in the language they were read in
}

} // namespace vigie
