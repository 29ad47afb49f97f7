#include "ui/history/history_page.h"

#include "ui/history/edit_panel.h"
#include "ui/history/edit_tree_model.h"
#include "ui/history/history_filters.h"
#include "ui/history/releases_panel.h"
#include "ui/history/restore_actions.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace vigie {

namespace {

enum Tab { Changes, Releases };

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

HistoryPage::HistoryPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new EditTreeModel(workspace, this))
    , m_actions(new RestoreActions(workspace, this))
    , m_title(new QLabel(tr("History")))
    , m_count(new MutedLabel)
    , m_tabs(new QTabBar)
    , m_filters(new HistoryFilters(workspace))
    , m_stack(new QStackedWidget)
    , m_treeOrEmpty(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_empty(new EmptyState)
    , m_panel(new EditPanel(workspace, *m_model, *m_actions))
    , m_releases(new ReleasesPanel(workspace))
{
    setObjectName(QStringLiteral("historyPage"));
    build();
    connectParts();
    showLoaded();
}

void HistoryPage::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHead());
    rows->addWidget(makeLine());
    m_stack->addWidget(buildChanges());
    m_stack->addWidget(m_releases);
    rows->addWidget(m_stack, 1);
}

QWidget *HistoryPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(18, 12, 18, 0);
    row->setSpacing(10);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_count->setObjectName(QStringLiteral("historyCount"));
    m_tabs->setObjectName(QStringLiteral("historyTabs"));
    m_tabs->setAccessibleName(tr("Parts of the history"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Changes"));
    m_tabs->addTab(tr("Releases"));
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    return head;
}

QWidget *HistoryPage::buildChanges()
{
    auto *changes = new QWidget;
    auto *rows = new QVBoxLayout(changes);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *filters = new QWidget;
    auto *margins = new QVBoxLayout(filters);
    margins->setContentsMargins(18, 9, 18, 9);
    margins->addWidget(m_filters);
    rows->addWidget(filters);
    rows->addWidget(makeLine());
    buildTree();
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_treeOrEmpty->addWidget(m_tree);
    m_treeOrEmpty->addWidget(m_empty);
    m_treeOrEmpty->setMinimumWidth(300);
    m_panel->setMinimumWidth(320);
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(QStringLiteral("historySides"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_treeOrEmpty);
    sides->addWidget(m_panel);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setSizes({680, 390});
    rows->addWidget(sides, 1);
    return changes;
}

void HistoryPage::buildTree()
{
    m_tree->setObjectName(QStringLiteral("historyTree"));
    m_tree->setAccessibleName(tr("Changes, the newest first"));
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_tree->header();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(EditTreeModel::What, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(EditTreeModel::Who, letter * 13);
    header->resizeSection(EditTreeModel::When, letter * 19);
    header->resizeSection(EditTreeModel::Records, letter * 9);
}

void HistoryPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryPage::showTab);
    connect(m_filters, &HistoryFilters::queryChanged, m_model, &EditTreeModel::setQuery);
    m_filters->textField()->installEventFilter(this);
    connect(m_model, &EditTreeModel::loaded, this, &HistoryPage::showLoaded);
    connect(m_model, &EditTreeModel::modelReset, this, &HistoryPage::showLoaded);
    connect(m_model, &EditTreeModel::failed, this, &HistoryPage::failed);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { m_panel->show(current.siblingAtColumn(0)); });
    connect(m_tree, &QTreeView::activated, this, &HistoryPage::activate);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &HistoryPage::openMenu);
    // A change has the whole width: who and when are said of its edit.
    connect(
        m_model, &EditTreeModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
            for (int row = first; parent.isValid() && row <= last; ++row) {
                m_tree->setFirstColumnSpanned(row, parent, true);
            }
        });
    connect(m_panel, &EditPanel::recordOpenRequested, this, &HistoryPage::recordOpenRequested);
    connect(m_panel, &EditPanel::failed, this, &HistoryPage::failed);
    connect(m_actions, &RestoreActions::failed, this, &HistoryPage::failed);
    connect(m_actions, &RestoreActions::done, this, &HistoryPage::statusChanged);
    connect(m_releases, &ReleasesPanel::recordOpenRequested, this, &HistoryPage::recordOpenRequested);
    connect(m_releases, &ReleasesPanel::statusChanged, this, &HistoryPage::statusChanged);
    connect(m_releases, &ReleasesPanel::failed, this, &HistoryPage::failed);
    connect(m_empty, &EmptyState::actionRequested, m_filters, &HistoryFilters::clear);
}

void HistoryPage::setPrompts(Prompts *prompts)
{
    m_actions->setPrompts(prompts);
    m_releases->setPrompts(prompts);
}

void HistoryPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_count->setVisible(tab == Changes);
}

void HistoryPage::openRecord(const RecordRef &record)
{
    m_tabs->setCurrentIndex(Changes);
    m_filters->setRecord(record);
}

void HistoryPage::takeFocus()
{
    m_tree->setFocus();
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
}

void HistoryPage::focusFilter()
{
    m_tabs->setCurrentIndex(Changes);
    m_filters->textField()->setFocus(Qt::ShortcutFocusReason);
    m_filters->textField()->selectAll();
}

void HistoryPage::copySelection()
{
    const QModelIndex line = currentLine();
    if (line.isValid()) {
        QGuiApplication::clipboard()->setText(line.data().toString());
    }
}

QModelIndex HistoryPage::currentLine() const
{
    return m_tree->currentIndex().siblingAtColumn(0);
}

void HistoryPage::showLoaded()
{
    const qint64 total = m_model->total();
    m_count->setText(total < 0 ? QStringLiteral("…") : tr("%n change(s)", nullptr, static_cast<int>(total)));
    const bool isEmpty = m_model->rowCount() == 0 && total >= 0;
    m_treeOrEmpty->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty) {
        showEmpty();
    } else if (m_model->rowCount() > 0 && !m_tree->currentIndex().isValid()) {
        m_tree->setCurrentIndex(m_model->index(0, 0)); // the panel has something to show
    }
    if (!m_tree->currentIndex().isValid()) {
        m_panel->show({});
    }
}

void HistoryPage::showEmpty()
{
    if (m_model->query().isEmpty()) {
        m_empty->showWords(tr("Nothing was changed yet"),
            tr("Every change is kept here: who made it, when, and what was there before. Nothing is lost."),
            {});
    } else if (m_model->query().removals) {
        m_empty->showWords(tr("Nothing that was removed is missing"),
            tr("Removed records that can be brought back would stand here."), tr("Show all changes"));
    } else {
        m_empty->showWords(
            tr("No change is like that"), tr("Fewer filters show more."), tr("Show all changes"));
    }
}

void HistoryPage::activate(const QModelIndex &index)
{
    const QModelIndex line = index.siblingAtColumn(0);
    if (m_model->isMore(line)) {
        m_model->loadMore(line);
    } else if (!line.parent().isValid()) {
        m_tree->setExpanded(line, !m_tree->isExpanded(line));
    }
}

void HistoryPage::openMenu(const QPoint &place)
{
    const QModelIndex line = m_tree->indexAt(place).siblingAtColumn(0);
    const EditPanel::Offers offers = m_panel->offersOf(line);
    if (!offers.edit) {
        return;
    }
    m_tree->setCurrentIndex(line);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("historyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, menu, line](bool offered, const char *name, const QString &text,
                           void (EditPanel::*action)(const QModelIndex &)) {
        if (offered) {
            QAction *entry = menu->addAction(text);
            entry->setObjectName(QString::fromLatin1(name));
            const QPersistentModelIndex kept(line);
            connect(entry, &QAction::triggered, m_panel, [this, kept, action] { (m_panel->*action)(kept); });
        }
    };
    offer(
        offers.restoreBefore, "menuRestoreBefore", tr("Restore the value before"), &EditPanel::restoreBefore);
    offer(offers.restoreAfter, "menuRestoreAfter", tr("Restore this value"), &EditPanel::restoreAfter);
    offer(offers.bringBack, "menuBringBack", tr("Bring back the record"), &EditPanel::bringBack);
    offer(offers.takeBack, "menuTakeBack", tr("Take back this edit"), &EditPanel::takeBack);
    menu->addSeparator();
    const RecordRef record = offers.record;
    if (offers.openRecord) {
        connect(menu->addAction(tr("Open the record")), &QAction::triggered, this,
            [this, record] { emit recordOpenRequested(record); });
    }
    if (!record.isNull() && m_filters->query().record != record) {
        connect(menu->addAction(tr("Only the history of this record")), &QAction::triggered, this,
            [this, record] { m_filters->setRecord(record); });
    }
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &HistoryPage::copySelection);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        focusFilter();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// In the search: Escape takes the words away and then goes to the list; Enter and Down go to the list.
bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_filters->textField()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filters->textField()->text().isEmpty()) {
            m_filters->textField()->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie
