// ListPage, second part: what it shows of its state: counts, totals, columns, empty lists, words.
#include "app/storage/record_reader.h"
#include "app/storage/review_branches.h"
#include "ui/models/list_shares.h"
#include "ui/models/list_totals.h"
#include "ui/models/view_words.h"
#include "ui/records/empty_state.h"
#include "ui/records/list_actions.h"
#include "ui/records/list_header.h"
#include "ui/records/list_page.h"
#include "ui/records/record_panel.h"
#include "ui/records/record_table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>

namespace vigie {

ListState ListPage::state() const
{
    ListState state;
    for (const int column : m_table->shownColumns()) {
        state.columns.append(m_model->columns()[static_cast<size_t>(column)].key);
    }
    state.widths = m_table->chosenWidths();
    state.sortColumn = m_model->query().sortColumn;
    state.sortOrder = m_model->query().sortOrder;
    state.filters = m_model->query().filters;
    return state;
}

ListExcerpt ListPage::shownExcerpt() const
{
    ListExcerpt excerpt{m_model->keys(), {}};
    if (!m_model->isComplete()) { // a long list that is still being read
        excerpt.rows = RecordList(m_workspace.database()).keys(m_model->query()).value_or({});
    }
    for (const int column : m_table->shownColumns()) {
        excerpt.columns.append(m_model->columns()[static_cast<size_t>(column)].key);
    }
    return excerpt;
}

ListExcerpt ListPage::selectedExcerpt() const
{
    ListExcerpt excerpt{{}, shownExcerpt().columns};
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.size() > 1) {
        for (const int row : rows) {
            excerpt.rows.push_back(m_model->keyAt(row));
        }
    }
    return excerpt;
}

void ListPage::setState(const ListState &state)
{
    applyColumns(state);
    ListQuery query = m_model->query();
    query.sortColumn = state.sortColumn;
    query.sortOrder = state.sortOrder;
    query.filters = state.filters;
    m_model->setQuery(query);
    const QSignalBlocker silence(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(
        qMax(0, m_model->columnOf(state.sortColumn)), state.sortOrder);
}

void ListPage::applyColumns(const ListState &state)
{
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const ListColumn &what = m_model->columns()[static_cast<size_t>(column)];
        const bool shown
            = column == 0 || (state.columns.isEmpty() ? what.shownAtFirst : state.columns.contains(what.key));
        m_table->setColumnShown(column, shown);
        header->moveSection(header->visualIndex(column), column);
    }
    for (qsizetype place = 0; place < state.columns.size(); ++place) {
        const int column = m_model->columnOf(state.columns[place]);
        if (column >= 0) {
            header->moveSection(header->visualIndex(column), static_cast<int>(place));
        }
    }
    m_table->setChosenWidths(state.widths);
}

void ListPage::takeLoaded()
{
    m_header->filters().showQuery(m_model->query());
    m_header->showCounts(m_model->isComplete() ? m_model->rowCount() : -1, m_model->total());
    showTotals();
    showEmptyState();
    if (!m_awaited.isNull() && !m_model->isLoading()) {
        const int row = m_model->rowOf(m_awaited);
        m_awaited = {};
        if (row >= 0) {
            m_table->goTo(row);
        }
    }
    leaveRemovedRecord();
    announceStatus();
    askShares();
}

// The record shown stays although a filter hides its row; it goes when it is gone.
void ListPage::leaveRemovedRecord()
{
    if (m_shown.isNull() || m_table->currentRecord() == m_shown
        || RecordReader(m_workspace.database()).read(m_shown)) {
        return;
    }
    m_shown = {};
    if (m_table->currentIndex().isValid()) {
        m_table->goTo(m_table->currentIndex().row()); // selected too: the record beside belongs to it
    }
    showCurrent();
}

// A line breaks between an amount and how many there are, and between two currencies, never inside an amount.
// Qt's rich text takes the narrow no-break space for a plain one.
QString ListPage::unbroken(QString html)
{
    html.replace(u' ', QStringLiteral("&nbsp;")).replace(QChar(0x202f), QStringLiteral("&nbsp;"));
    return html.replace(QStringLiteral("&nbsp;+&nbsp;"), QStringLiteral("&nbsp;+ "));
}

void ListPage::showTotals()
{
    QStringList shown;
    for (const int column : m_table->shownColumns()) {
        shown.append(m_model->columns()[static_cast<size_t>(column)].key);
    }
    QStringList texts;
    for (const TotalLine &line : totalLines(m_model->totals(), view(), shown, m_workspace.wording())) {
        const QString sums = line.sums.isEmpty() ? tr("nothing published") : line.sums;
        const QString total
            = tr("%1: %2").arg(line.label.toHtmlEscaped(), QString(u"<b>" % sums.toHtmlEscaped() % u"</b>"));
        texts.append(
            unbroken(total) % QStringLiteral("&nbsp;&nbsp; ") % unbroken(line.coverage.toHtmlEscaped()));
    }
    m_foot->setText(texts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; ")));
    m_foot->setVisible(!texts.isEmpty());
}

void ListPage::showEmptyState()
{
    const bool empty = m_model->rowCount() == 0;
    m_tableOrEmpty->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty) {
        return;
    }
    const ListQuery &query = m_model->query();
    if (!query.words.isEmpty() || !query.filters.empty()) {
        m_empty->showWords(
            tr("Nothing matches"), tr("No row has all of these words and filters."), tr("Clear the filters"));
        return;
    }
    const QString action
        = m_actions->canAdd() ? newRecordText(kindOf(view()), m_workspace.wording()) : QString();
    const QString help = m_actions->canAdd()
        ? tr("Add the first one, or import a table.")
        : tr("They appear here as soon as a contract or an actor has one.");
    m_empty->showWords(emptyListText(view(), m_workspace.wording()), help, action);
}

void ListPage::announceStatus()
{
    if (!isVisible()) {
        return;
    }
    const Wording &wording = m_workspace.wording();
    const int rows = m_model->rowCount();
    QString text = tr("%1 %2 in the list")
                       .arg(m_model->isComplete() ? wording.locale().toString(rows) : QStringLiteral("…"),
                           kindLabel(kindOf(view()), wording, rows).toLower());
    int selected = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        selected += range.height();
    }
    if (selected > 1) {
        text += u" · " % tr("%n selected", nullptr, selected);
    }
    const QString shares = sharesText(m_shares->counts(), wording);
    if (!shares.isEmpty()) {
        text += QStringLiteral("     ") % tr("Evidence: %1").arg(shares);
    }
    emit statusChanged(text);
}

// Of sources, testimonies and leads nothing is said: they are the evidence.
void ListPage::askShares()
{
    const auto kinds = sourcedKinds();
    if (isVisible() && std::find(kinds.begin(), kinds.end(), kindOf(view())) != kinds.end()) {
        m_shares->ask(m_model->query());
    }
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    announceStatus();
    askShares();
}

void ListPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        takeLoaded();
    }
}

} // namespace vigie
