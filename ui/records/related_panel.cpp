#include "ui/records/related_panel.h"

#include "app/editing/edits.h"
#include "app/records/code_list.h"
#include "app/storage/record_reader.h"
#include "ui/models/cell_roles.h"
#include "ui/models/cell_text.h"
#include "ui/models/view_words.h"
#include "ui/records/cell_delegate.h"
#include "ui/records/column_widths.h"
#include "ui/records/flat_header.h"
#include "ui/records/record_line_edit.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

RelatedPanel::RelatedPanel(Workspace &workspace, RelatedPanelOptions options, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_options(std::move(options))
    , m_model(new RelatedTableModel(workspace, m_options.records, this))
    , m_table(new QTableView)
    , m_empty(new MutedLabel)
{
    setObjectName(m_options.name);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(6);
    buildTable();
    rows->addWidget(m_table, 1);
    m_empty->setContentsMargins(16, 10, 16, 0);
    m_empty->setWordWrap(true);
    if (const std::optional<ListView> list = viewFromName(kindPluralName(m_options.records.kind))) {
        m_empty->setText(emptyListText(*list, workspace.wording()));
    }
    rows->addWidget(m_empty);
    if (m_options.canChange && !workspace.isReadOnly()) {
        buildAddLine(rows);
    }
    buildFoot(rows);
    connect(m_model, &RelatedTableModel::loaded, this, &RelatedPanel::takeCount);
    connect(m_model, &RelatedTableModel::failed, this, &RelatedPanel::failed);
    takeCount();
}

void RelatedPanel::buildTable()
{
    m_table->setObjectName(QString(m_options.name % u"Table"));
    m_table->setAccessibleName(kindLabel(m_options.records.kind, m_workspace.wording(), 2));
    auto *delegate = new CellDelegate(m_workspace, m_table);
    delegate->setTitleColumn(-1);
    delegate->setWrapping(true);
    m_table->setItemDelegate(delegate);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setHorizontalHeader(new FlatHeader);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(12);
    m_table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    m_table->installEventFilter(this);
}

int RelatedPanel::stretchedColumn() const
{
    const qsizetype place = m_options.records.columns.indexOf(m_options.wideColumn);
    return m_options.wideColumn.isEmpty() ? 0 : static_cast<int>(place); // -1: all alike
}

void RelatedPanel::fitColumns()
{
    constexpr int markColumn = 30;
    const int letter = fontMetrics().averageCharWidth();
    const int last = m_model->columnCount() - 1;
    std::vector<ColumnWish> wishes;
    for (int column = 0; column < last; ++column) {
        const Field &field = m_model->fieldAt(column);
        const int natural = qMax(m_table->horizontalHeader()->sectionSizeHint(column),
            static_cast<QAbstractItemView *>(m_table)->sizeHintForColumn(column));
        const bool wraps
            = !isShownAsLabel(field) && field.type != FieldType::Date && field.type != FieldType::Money;
        const int most = letter * (wraps ? 60 : 26);
        const int least = wraps ? letter * (column == stretchedColumn() ? 17 : 12) : most;
        wishes.push_back({qMin(least, natural), qMin(natural, most)});
    }
    wishes.push_back({markColumn, markColumn});
    const std::vector<int> widths = sharedWidths(m_table->viewport()->width(), wishes, stretchedColumn());
    for (size_t column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), widths[column]);
    }
    m_table->resizeRowsToContents();
}

void RelatedPanel::buildAddLine(QVBoxLayout *rows)
{
    if (m_options.addedReference.isEmpty()) {
        return;
    }
    const Field &field = fieldOf(m_options.records.kind, m_options.addedReference);
    m_line = new RecordLineEdit(m_workspace, field.targets);
    m_line->setObjectName(QString(m_options.name % u"Line"));
    m_line->setPlaceholderText(tr("Add: %1…").arg(field.labelText(m_workspace.wording()).toLower()));
    m_line->setAccessibleName(m_line->placeholderText());
    connect(m_line, &RecordLineEdit::chosen, this,
        [this](const RecordRef &other) { addPointingAt(other, std::nullopt); });
    connect(m_line, &RecordLineEdit::creationChosen, this,
        [this](const Record &created) { addPointingAt(created.ref(), created); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 14, 0);
    row->addWidget(m_line);
    rows->addLayout(row);
}

void RelatedPanel::buildFoot(QVBoxLayout *rows)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 14, 0);
    if (m_options.canChange && !m_workspace.isReadOnly()) {
        if (!m_line) {
            auto *add = new QPushButton(
                themedIcon(QStringLiteral("plus")), kindLabel(m_options.records.kind, m_workspace.wording()));
            add->setObjectName(QString(m_options.name % u"Add"));
            add->setAccessibleName(tr("Add: %1").arg(add->text().toLower()));
            connect(add, &QPushButton::clicked, this, &RelatedPanel::addDraft);
            foot->addWidget(add);
        }
        m_remove = new QPushButton(tr("Remove"));
        m_remove->setObjectName(QString(m_options.name % u"Remove"));
        connect(m_remove, &QPushButton::clicked, this, &RelatedPanel::removeSelected);
        foot->addWidget(m_remove);
    }
    m_open = new QPushButton(tr("Open"));
    m_open->setObjectName(QString(m_options.name % u"Open"));
    connect(m_open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex()); });
    foot->addWidget(m_open);
    foot->addStretch(1);
    rows->addLayout(foot);
    const auto update = [this] {
        const bool some = m_table->currentIndex().isValid();
        m_open->setEnabled(some);
        if (m_remove) {
            m_remove->setEnabled(some);
        }
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, update);
    connect(m_model, &QAbstractItemModel::modelReset, this, update);
    update();
}

void RelatedPanel::setTarget(const RecordRef &target)
{
    m_model->setTarget(target);
}

void RelatedPanel::takeCount()
{
    m_table->setVisible(m_model->rowCount() > 0);
    fitColumns();
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_open) {
        m_open->setVisible(m_model->rowCount() > 0);
    }
    if (m_remove) {
        m_remove->setVisible(m_model->rowCount() > 0);
    }
    emit countChanged();
}

Record RelatedPanel::newRecord() const
{
    const RelatedRecords &what = m_options.records;
    Record record(what.kind, RecordId::make());
    record.set(what.pointing.front(), m_model->target());
    for (const Field &field : fieldsOf(what.kind)) {
        if (field.required
            && field.type == FieldType::Code) { // the first of the list, to be changed in its cell
            record.set(
                field.fieldName(), CodeList::named(QString::fromLatin1(field.codeList)).codes().front().code);
        }
    }
    return record;
}

void RelatedPanel::addDraft()
{
    Record record = newRecord();
    const Wording &wording = m_workspace.wording();
    const QString kind = kindLabel(record.kind(), wording);
    if (const Field *title = titleField(record.kind())) {
        record.set(title->fieldName(), tr("New: %1").arg(kind.toLower()));
    }
    if (findField(record.kind(), u"position")) {
        record.set(u"position", qint64(m_model->rowCount() + 1));
    }
    insert({record}, record);
}

void RelatedPanel::addPointingAt(const RecordRef &other, const std::optional<Record> &created)
{
    m_line->clear();
    Record record = newRecord();
    record.set(m_options.addedReference, other);
    std::vector<Record> records;
    if (created) {
        records.push_back(*created);
    }
    records.push_back(record);
    insert(records, record);
}

void RelatedPanel::insert(const std::vector<Record> &records, const Record &shown)
{
    const Wording &wording = m_workspace.wording();
    const QString to = RecordReader(m_workspace.database()).title(m_model->target(), wording);
    const QString text = tr("Add %1 to %2").arg(kindLabel(shown.kind(), wording).toLower(), to);
    const Result<ChangeSummary> done = m_workspace.perform(addRecords(records, text));
    if (!done) {
        emit failed(done.error());
        return;
    }
    const int row = m_model->rowOf(shown.ref());
    if (row < 0) {
        return;
    }
    m_table->setVisible(true);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            m_table->setFocus();
            m_table->setCurrentIndex(index);
            m_table->edit(index); // its first cell, ready to be typed over
            return;
        }
    }
}

void RelatedPanel::removeSelected()
{
    if (!m_table->currentIndex().isValid()) {
        return;
    }
    std::vector<RecordRef> records;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        records.push_back(m_model->refAt(row.row()));
    }
    if (records.empty()) {
        records.push_back(m_model->refAt(m_table->currentIndex().row()));
    }
    const QString title = RecordReader(m_workspace.database()).title(records.front(), m_workspace.wording());
    const Result<ChangeSummary> done
        = m_workspace.perform(removeRecords(records, title, m_workspace.wording()));
    if (!done) {
        emit failed(done.error());
    }
}

// The other record of a row where it points at one (the contract, the person), else the row's own.
void RelatedPanel::openRow(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    for (int column = 0; column + 1 < m_model->columnCount(); ++column) {
        const QVariant reference = index.siblingAtColumn(column).data(ReferenceRole);
        if (reference.isValid() && reference.value<RecordRef>() != m_model->target()) {
            emit recordOpenRequested(reference.value<RecordRef>());
            return;
        }
    }
    emit recordOpenRequested(m_model->refAt(index.row()));
}

bool RelatedPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    } else if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && m_remove) {
            removeSelected();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openRow(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie
