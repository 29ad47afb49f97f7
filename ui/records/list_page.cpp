#include "ui/records/list_page.h"

#include "ui/models/list_shares.h"
#include "ui/records/empty_state.h"
#include "ui/records/lead_entry.h"
#include "ui/records/list_actions.h"
#include "ui/records/list_header.h"
#include "ui/records/record_panel.h"
#include "ui/records/record_table_view.h"
#include "ui/records/surface.h"
#include "ui/widgets/muted_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int leastPanelWidth = 330;
constexpr int mostPanelWidth = 460;

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

ListPage::ListPage(Workspace &workspace, ListView view, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RecordTableModel(workspace, view, this))
    , m_table(new RecordTableView(*m_model, workspace))
    , m_actions(new ListActions(workspace, *m_model, *m_table, this))
    , m_header(new ListHeader(workspace, view, *m_table, m_actions->canAdd()))
    , m_tableOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_foot(new MutedLabel)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_panel(new RecordPanel(workspace))
    , m_shares(new ListShares(workspace, this))
{
    setObjectName(QString(u"page." % viewName(view)));
    build();
    connectTable();
    connectHeader();
    connectPanel();
    takeLoaded();
}

void ListPage::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(makeLine());
    if (view() == ListView::Leads && !m_workspace.isReadOnly()) {
        auto *entry = new LeadEntry(m_workspace);
        connect(entry, &LeadEntry::added, this, &ListPage::openRecord);
        connect(entry, &LeadEntry::failed, this, &ListPage::failed);
        rows->addWidget(entry);
        rows->addWidget(makeLine());
    }
    m_splitter->setObjectName(QStringLiteral("listAndRecord"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildListSide());
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_panel->setMinimumWidth(leastPanelWidth);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_dividerMoved = true; });
    rows->addWidget(m_splitter, 1);
    m_header->filters().textField()->installEventFilter(this);
}

// A third for the record, as far as that is of use; the list takes the rest.
void ListPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_dividerMoved) {
        const int panel = std::clamp(width() * 37 / 100, leastPanelWidth, mostPanelWidth);
        m_splitter->setSizes({width() - panel, panel});
    }
}

QWidget *ListPage::buildListSide()
{
    auto *side = new Surface;
    side->setMinimumWidth(260);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    rows->addWidget(m_tableOrEmpty, 1);
    m_foot->setObjectName(QStringLiteral("totals"));
    m_foot->setTextFormat(Qt::RichText);
    m_foot->setContentsMargins(10, 6, 10, 6);
    m_foot->setWordWrap(true);
    rows->addWidget(m_foot);
    return side;
}

void ListPage::connectTable()
{
    connect(m_model, &RecordTableModel::loaded, this, &ListPage::takeLoaded);
    connect(m_shares, &ListShares::counted, this, &ListPage::announceStatus);
    connect(m_model, &RecordTableModel::failed, this, &ListPage::failed);
    connect(m_table, &RecordTableView::currentRecordChanged, this, &ListPage::showCurrent);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::announceStatus);
    connect(m_table, &RecordTableView::openRequested, this, [this] {
        setPanelOpen(true);
        showCurrent();
        m_panel->focusForm();
    });
    connect(m_table, &RecordTableView::typed, this, [this](const QString &text) {
        QLineEdit *field = m_header->filters().textField();
        field->setFocus();
        field->setText(field->text() + text);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { m_model->sort(column, order); });
    connect(m_actions, &ListActions::failed, this, &ListPage::failed);
    connect(m_actions, &ListActions::openRequested, m_table, &RecordTableView::openRequested);
    connect(m_actions, &ListActions::duplicated, this, &ListPage::openRequested);
    connect(m_actions, &ListActions::added, this, [this](const RecordRef &record) {
        openRequested(record);
        if (m_shown == record) {
            m_panel->editTitle();
        }
    });
}

void ListPage::connectHeader()
{
    FilterBar &filters = m_header->filters();
    connect(&filters, &FilterBar::filtersChanged, this, &ListPage::setFilters);
    connect(&filters, &FilterBar::wordsChanged, this, &ListPage::setWords);
    connect(m_header, &ListHeader::addRequested, this, &ListPage::addNewRecord);
    connect(m_header, &ListHeader::columnsResetRequested, this, [this] { applyColumns({}); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        const ListQuery &query = m_model->query();
        if (query.words.isEmpty() && query.filters.empty()) {
            addNewRecord();
        } else {
            clearFilters();
        }
    });
}

void ListPage::connectPanel()
{
    connect(m_panel, &RecordPanel::failed, this, &ListPage::failed);
    connect(m_panel, &RecordPanel::closeRequested, this, [this] { setPanelOpen(false); });
    connect(m_panel, &RecordPanel::leaveRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_panel, &RecordPanel::recordOpenRequested, this, &ListPage::openRequested);
}

void ListPage::setPrompts(Prompts *prompts)
{
    m_actions->setPrompts(prompts);
    m_panel->setPrompts(prompts);
}

void ListPage::setCurrentSource(CurrentSource &current)
{
    m_panel->setCurrentSource(current);
}

void ListPage::setFilters(const std::vector<ListFilter> &filters)
{
    ListQuery query = m_model->query();
    query.filters = filters;
    m_model->setQuery(query);
}

void ListPage::setWords(const QString &words)
{
    ListQuery query = m_model->query();
    query.words = words;
    m_model->setQuery(query);
}

void ListPage::clearFilters()
{
    ListQuery query = m_model->query();
    query.words.clear();
    query.filters.clear();
    m_model->setQuery(query);
}

void ListPage::openRecord(const RecordRef &record)
{
    int row = m_model->rowOf(record);
    if (row < 0 && (!m_model->query().words.isEmpty() || !m_model->query().filters.empty())) {
        clearFilters();
        row = m_model->rowOf(record);
    }
    m_awaited = row < 0 && m_model->isLoading() ? record : RecordRef();
    setPanelOpen(true);
    if (row >= 0) {
        m_table->goTo(row);
    }
    showRecord(record);
}

// Of this list: here. Of another: the window goes there.
void ListPage::openRequested(const RecordRef &record)
{
    if (record.kind == kindOf(view()) && (m_model->rowOf(record) >= 0 || m_model->isLoading())) {
        openRecord(record);
    } else if (record.kind == kindOf(view())) {
        clearFilters();
        if (m_model->rowOf(record) >= 0) {
            openRecord(record);
        } else {
            emit recordOpenRequested(record);
        }
    } else {
        emit recordOpenRequested(record);
    }
}

RecordRef ListPage::currentRecord() const
{
    return m_shown.isNull() ? m_table->currentRecord() : m_shown;
}

void ListPage::showCurrent()
{
    const RecordRef current = m_table->currentRecord();
    if (!current.isNull()) {
        showRecord(current);
    }
}

void ListPage::showRecord(const RecordRef &record)
{
    if (m_shown == record && m_panel->record() == record) {
        return;
    }
    m_shown = record;
    if (m_panelOpen) {
        m_panel->setRecord(record);
    }
    emit recordShown(record);
}

void ListPage::setPanelOpen(bool open)
{
    if (open == m_panelOpen) {
        return;
    }
    m_panelOpen = open;
    m_panel->setVisible(open);
    m_panel->setRecord(open ? m_shown : RecordRef());
    if (!open) {
        m_table->setFocus();
    }
}

void ListPage::addNewRecord()
{
    m_actions->addRecord();
}

void ListPage::duplicateSelection()
{
    m_actions->duplicateSelection();
}

void ListPage::removeSelection()
{
    m_actions->removeSelection();
}

void ListPage::copySelection()
{
    m_actions->copySelection();
}

void ListPage::editSelectionInBulk()
{
    m_actions->editSelectionInBulk();
}

void ListPage::focusFilter()
{
    m_header->filters().textField()->setFocus(Qt::ShortcutFocusReason);
    m_header->filters().textField()->selectAll();
}

bool ListPage::finishEditing()
{
    return m_panel->commit();
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        focusFilter();
    } else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) {
        duplicateSelection();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// In the filter: Escape takes the words away and then goes to the list; Enter and Down go to the list.
bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_header->filters().textField()) {
        QLineEdit *field = m_header->filters().textField();
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !field->text().isEmpty()) {
            field->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus();
            if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
                m_table->goTo(0);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie
