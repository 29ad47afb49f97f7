#include "ui/records/record_table_view.h"

#include "ui/records/cell_delegate.h"
#include "ui/records/column_widths.h"
#include "ui/records/flat_header.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace vigie {

namespace {

constexpr int mostKept = 5000; // selected rows found again after a reset

}

RecordTableView::RecordTableView(RecordTableModel &model, Workspace &workspace, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("list"));
    setItemDelegate(new CellDelegate(workspace, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false); // Tab goes on to the record
    setCornerButtonEnabled(false);
    auto *words = new FlatHeader;
    setHorizontalHeader(words);
    connect(words, &FlatHeader::resizedByHand, this, [this](int column, int width) {
        m_chosenWidths.insert(m_model.columns()[static_cast<size_t>(column)].key, width);
    });
    connect(words, &QHeaderView::sectionMoved, this, &RecordTableView::fitTitle);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(12); // the style asks for more than a row needs
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    setModel(&model);
    setUpHeader();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTableView::keepSelection);
    // After the selection model, which forgets everything in its own answer to the reset.
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTableView::restoreSelection);
    // A row that goes, because an edit took it out of the filter, must not take the record away from who
    // edits it.
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_restoring = false; });
}

void RecordTableView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("listHeader"));
    header->setSectionsMovable(true);
    header->setStretchLastSection(true); // a short row ends where the table ends
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const ListColumn &what = m_model.columns()[static_cast<size_t>(column)];
        setColumnWidth(column, widthOf(column));
        setColumnHidden(column, column > 0 && !what.shownAtFirst);
    }
    header->setSortIndicator(0, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
}

std::vector<int> RecordTableView::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty() && currentIndex().isValid()) {
        rows.push_back(currentIndex().row());
    }
    return rows;
}

std::vector<RecordRef> RecordTableView::selectedRecords() const
{
    std::vector<RecordRef> records;
    for (const int row : selectedRows()) {
        const RecordRef ref = m_model.refAt(row);
        if (!ref.isNull()) {
            records.push_back(ref);
        }
    }
    return records;
}

RecordRef RecordTableView::currentRecord() const
{
    return currentIndex().isValid() ? m_model.refAt(currentIndex().row()) : RecordRef();
}

void RecordTableView::goTo(int row)
{
    const std::vector<int> shown = shownColumns();
    const int column
        = currentIndex().isValid() ? currentIndex().column() : (shown.empty() ? 0 : shown.front());
    const QModelIndex index = m_model.index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

std::vector<int> RecordTableView::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

void RecordTableView::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < 20) {
        setColumnWidth(column, widthOf(column));
    }
    fitTitle();
}

int RecordTableView::widthOf(int column) const
{
    const ListColumn &what = m_model.columns()[static_cast<size_t>(column)];
    if (m_chosenWidths.contains(what.key)) {
        return m_chosenWidths.value(what.key);
    }
    if (column == 0) {
        return titleWidths(kindOf(m_model.view()), fontMetrics()).least;
    }
    // Its own words are read too, as far as they are no sentence.
    const int heading
        = qMin(horizontalHeader()->sectionSizeHint(column), fontMetrics().averageCharWidth() * 27);
    return qMax(heading, firstWidth(what, fontMetrics(), m_workspace.wording()));
}

void RecordTableView::setChosenWidths(const QHash<QString, int> &widths)
{
    m_chosenWidths = widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        setColumnWidth(column, widthOf(column));
    }
    fitTitle();
}

// The title takes what the other columns leave, until somebody gives it a width of its own.
void RecordTableView::fitTitle()
{
    if (m_chosenWidths.contains(m_model.columns().front().key)) {
        return;
    }
    std::vector<ListColumn> shown{m_model.columns().front()};
    std::vector<int> others;
    for (const int column : shownColumns()) {
        if (column != 0) {
            shown.push_back(m_model.columns()[static_cast<size_t>(column)]);
            others.push_back(widthOf(column)); // the last one's own width, not what it is stretched to
        }
    }
    const TitleWidths widths = titleWidths(kindOf(m_model.view()), fontMetrics());
    setColumnWidth(0, fittedTitleWidth(viewport()->width(), widths, others, columnsToBeSeen(shown)));
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit openRequested();
        return;
    case Qt::Key_Delete:
        emit removeRequested();
        return;
    case Qt::Key_Escape:
        event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

// Qt makes the first row current and leaves it unselected: the record beside would belong to no row.
void RecordTableView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QTableView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        goTo(currentIndex().row());
    }
}

void RecordTableView::keyboardSearch(const QString &search)
{
    emit typed(search);
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_restoring) {
        emit currentRecordChanged();
    }
}

void RecordTableView::keepSelection()
{
    m_keptCurrent = currentRecord();
    m_keptColumn = currentIndex().column();
    m_keptKeys.clear();
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (range.height() > mostKept) {
            m_keptKeys.clear();
            break; // everything was selected; another filter is another everything
        }
        for (int row = range.top(); row <= range.bottom() && row < m_model.rowCount(); ++row) {
            m_keptKeys.push_back(m_model.keyAt(row));
        }
    }
    m_restoring = true; // no news of a current row that comes back
}

void RecordTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_restoring = true;
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void RecordTableView::restoreSelection()
{
    const int row = m_model.rowOf(m_keptCurrent);
    const QModelIndex current = row < 0 ? QModelIndex() : m_model.index(row, qMax(0, m_keptColumn));
    QItemSelection selection;
    for (const int kept : m_model.rowsOf(m_keptKeys)) {
        selection.append(
            QItemSelectionRange(m_model.index(kept, 0), m_model.index(kept, m_model.columnCount() - 1)));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
    m_restoring = false;
}

} // namespace vigie
