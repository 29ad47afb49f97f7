#include "ui/records/list_actions.h"

#include "app/editing/edits.h"
#include "app/editing/one_step.h"
#include "app/records/code_list.h"
#include "app/storage/record_reader.h"
#include "ui/models/copied_rows.h"
#include "ui/models/view_words.h"
#include "ui/records/bulk_edit_dialog.h"
#include "ui/records/deletion_question.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace vigie {

ListActions::ListActions(
    Workspace &workspace, RecordTableModel &model, RecordTableView &view, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_view(view)
{
    connect(&view, &RecordTableView::copyRequested, this, &ListActions::copySelection);
    connect(&view, &RecordTableView::removeRequested, this, &ListActions::removeSelection);
    connect(&view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { showContextMenu(m_view.viewport()->mapToGlobal(place)); });
}

bool ListActions::canAdd() const
{
    return !m_workspace.isReadOnly()
        && !newRecordText(kindOf(m_model.view()), m_workspace.wording()).isEmpty();
}

bool ListActions::perform(const Edit &edit)
{
    const Result<ChangeSummary> done = m_workspace.perform(edit);
    if (!done) {
        emit failed(done.error());
    }
    return done.has_value();
}

std::vector<int> ListActions::rowsToHandle()
{
    std::vector<int> rows = m_view.selectedRows();
    if (rows.size() > static_cast<size_t>(m_mostRowsAtOnce)) {
        const QLocale locale = m_workspace.wording().locale();
        emit failed(Error{ErrorKind::InvalidInput,
            tr("%1 rows are selected; at most %2 can be copied or changed at a time. An export takes the "
               "whole list.")
                .arg(locale.toString(static_cast<qlonglong>(rows.size())), locale.toString(m_mostRowsAtOnce)),
            {}});
        return {};
    }
    return rows;
}

std::vector<RecordRef> ListActions::recordsToHandle()
{
    return rowsToHandle().empty() ? std::vector<RecordRef>() : m_view.selectedRecords();
}

void ListActions::addRecord()
{
    if (!canAdd()) {
        return;
    }
    const RecordKind kind = kindOf(m_model.view());
    const Wording &wording = m_workspace.wording();
    const QString name = newRecordText(kind, wording);
    Record record(kind, RecordId::make());
    record.set(titleField(kind)->fieldName(), name);
    for (const Field &field : fieldsOf(kind)) {
        if (field.required && field.type == FieldType::Code) {
            record.set(
                field.fieldName(), CodeList::named(QString::fromLatin1(field.codeList)).codes().front().code);
        }
    }
    if (perform(vigie::addRecord(record, name, wording))) {
        emit added(record.ref());
    }
}

void ListActions::duplicateSelection()
{
    const std::vector<RecordRef> records = recordsToHandle();
    if (records.empty() || m_workspace.isReadOnly()) {
        return;
    }
    const RecordReader reader(m_workspace.database());
    const Wording &wording = m_workspace.wording();
    std::vector<Edit> edits;
    RecordId last;
    for (const RecordRef &record : records) {
        last = RecordId::make();
        edits.push_back(duplicateRecord(record, last, reader.title(record, wording), wording));
    }
    const QString text = edits.size() == 1
        ? edits.front().text
        : tr("Duplicate %n record(s)", nullptr, static_cast<int>(edits.size()));
    if (perform(inOneStep(std::move(edits), text))) {
        emit duplicated(RecordRef{records.front().kind, last});
    }
}

void ListActions::removeSelection()
{
    const std::vector<RecordRef> records = recordsToHandle();
    if (records.empty() || m_workspace.isReadOnly() || !m_prompts) {
        return;
    }
    const Result<DeletionQuestion> question = deletionQuestion(records, m_workspace);
    if (!question) {
        emit failed(question.error());
        return;
    }
    if (m_prompts->askDelete(question->title, question->consequences)) {
        const Wording &wording = m_workspace.wording();
        const QString title = RecordReader(m_workspace.database()).title(records.front(), wording);
        perform(removeRecords(records, title, wording));
    }
}

void ListActions::copySelection()
{
    const std::vector<int> rows = rowsToHandle();
    if (!rows.empty()) {
        QGuiApplication::clipboard()->setMimeData(copiedRows(m_model, rows, m_view.shownColumns()).release());
    }
}

void ListActions::editSelectionInBulk()
{
    const std::vector<RecordRef> records = recordsToHandle();
    if (records.empty() || m_workspace.isReadOnly()) {
        return;
    }
    // The column in which the person stands, else the next ones in sight.
    QStringList firstFields{
        m_model.columns()[static_cast<size_t>(qMax(0, m_view.currentIndex().column()))].key};
    for (const int column : m_view.shownColumns()) {
        firstFields.append(m_model.columns()[static_cast<size_t>(column)].key);
    }
    BulkEditDialog dialog(
        records.front().kind, static_cast<int>(records.size()), firstFields, m_workspace, &m_view);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const Wording &wording = m_workspace.wording();
    Edit edit = setFieldOfAll(records, dialog.field(), dialog.value(), wording);
    if (const std::optional<Record> &created = dialog.created()) {
        const QString name = created->text(titleField(created->kind())->fieldName());
        edit = inOneStep({vigie::addRecord(*created, name, wording), edit}, edit.text);
    }
    perform(edit);
}

void ListActions::showContextMenu(const QPoint &globalPlace)
{
    const bool some = !m_view.selectedRows().empty();
    const bool writable = !m_workspace.isReadOnly();
    QMenu menu(&m_view);
    menu.setObjectName(QStringLiteral("listMenu"));
    const auto add
        = [&menu](const QString &icon, const QString &text, const QKeySequence &keys, bool enabled) {
              QAction *action = menu.addAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text);
              action->setShortcut(keys);
              action->setEnabled(enabled);
              return action;
          };
    const QAction *open = add(QStringLiteral("forward"), tr("Open the record"), Qt::Key_Enter, some);
    const QAction *edit = add(QStringLiteral("edit"), tr("Edit this cell"), Qt::Key_F2,
        m_view.currentIndex().flags().testFlag(Qt::ItemIsEditable));
    const QAction *bulk = add({}, tr("Edit all selected…"), {}, some && writable);
    menu.addSeparator();
    const QAction *copy = add(QStringLiteral("copy"), tr("Copy the rows"), QKeySequence::Copy, some);
    const QAction *duplicate
        = add(QStringLiteral("duplicate"), tr("Duplicate"), Qt::CTRL | Qt::Key_D, some && writable);
    menu.addSeparator();
    const QAction *remove
        = add(QStringLiteral("trash"), tr("Delete…"), Qt::Key_Delete, some && writable && m_prompts);
    const QAction *chosen = menu.exec(globalPlace);
    if (!chosen) {
        return;
    }
    if (chosen == open) {
        emit openRequested();
    } else if (chosen == edit) {
        m_view.edit(m_view.currentIndex());
    } else if (chosen == bulk) {
        editSelectionInBulk();
    } else if (chosen == copy) {
        copySelection();
    } else if (chosen == duplicate) {
        duplicateSelection();
    } else if (chosen == remove) {
        removeSelection();
    }
}

} // namespace vigie
