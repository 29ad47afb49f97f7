#include "ui/history/edit_panel.h"

#include "app/storage/record_reader.h"
#include "ui/history/past_record_panel.h"
#include "ui/history/restore_actions.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/muted_label.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int leastText = 64;
constexpr int mostText = 190;
constexpr size_t linesTold = 60; // of an edit; the tree has them all

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

EditPanel::EditPanel(Workspace &workspace, EditTreeModel &model, RestoreActions &actions, QWidget *parent)
    : Surface(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_actions(actions)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_title(new QLabel)
    , m_who(new MutedLabel)
    , m_text(new QTextEdit)
    , m_takeBack(button("takeBack", tr("Take back this edit")))
    , m_before(button("restoreBefore", tr("Restore the value before")))
    , m_after(button("restoreAfter", tr("Restore this value")))
    , m_back(button("bringBack", tr("Bring back")))
    , m_open(button("openRecord", tr("Open the record")))
    , m_past(new PastRecordPanel(workspace, actions))
{
    setObjectName(QStringLiteral("editPanel"));
    build();
    connect(m_takeBack, &QPushButton::clicked, this, [this] { takeBack(m_index); });
    connect(m_before, &QPushButton::clicked, this, [this] { restoreBefore(m_index); });
    connect(m_after, &QPushButton::clicked, this, [this] { restoreAfter(m_index); });
    connect(m_back, &QPushButton::clicked, this, [this] { bringBack(m_index); });
    connect(
        m_open, &QPushButton::clicked, this, [this] { emit recordOpenRequested(offersOf(m_index).record); });
    connect(m_past, &PastRecordPanel::failed, this, &EditPanel::failed);
    connect(&workspace, &Workspace::changed, this, &EditPanel::refresh);
    show({});
}

QPushButton *EditPanel::button(const char *name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

void EditPanel::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 12);
    head->setSpacing(6);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("editTitle"));
    m_who->setObjectName(QStringLiteral("editAuthor"));
    m_text->setObjectName(QStringLiteral("editChanges"));
    m_text->setAccessibleName(tr("What was changed"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    head->addWidget(m_title);
    head->addWidget(m_who);
    head->addWidget(m_text);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *one : {m_before, m_after, m_back, m_takeBack, m_open}) {
        flow->addWidget(one);
    }
    head->addWidget(buttons);
    rows->addLayout(head);
    rows->addWidget(makeLine());
    rows->addWidget(m_past, 1);
    rows->addStretch(0);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    m_empty->showWords(tr("No change chosen"),
        tr("Choose a change at the left to see what it did, and to restore what was there before."), {});
}

void EditPanel::show(const QModelIndex &index)
{
    m_index = index;
    refresh();
}

void EditPanel::refresh()
{
    const JournalRow *edit = m_index.isValid() ? m_model.edit(m_index) : nullptr;
    m_pages->setCurrentIndex(edit ? 0 : 1);
    if (!edit) {
        return;
    }
    const EditTreeModel::ChangeRow *change = m_model.change(m_index);
    const QString author = edit->entry.author.isEmpty() ? tr("unknown author") : edit->entry.author;
    m_who->setText(QString(author % u" · " % m_model.momentText(edit->entry.madeAt)));
    if (change) {
        showChange(*change);
    } else {
        showEdit(m_index);
    }
    m_text->setFixedHeight(
        std::clamp(static_cast<int>(m_text->document()->size().height()) + 4, leastText, mostText));
    const Offers offers = offersOf(m_index);
    showButtons(offers);
    m_past->setVisible(!offers.record.isNull());
    if (!offers.record.isNull()) {
        m_past->show(offers.record, *edit);
    }
}

void EditPanel::showChange(const EditTreeModel::ChangeRow &change)
{
    const ChangeLine &line = change.line;
    m_title->setText(line.title);
    if (line.what.isEmpty()) {
        m_text->setPlainText(line.operation == RowOperation::Insert ? tr("Added.") : tr("Removed."));
        return;
    }
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("unknown") : value; };
    const QString before
        = line.operation == RowOperation::Insert ? QString() : tr("Before: %1").arg(shown(line.before));
    const QString after
        = line.operation == RowOperation::Delete ? QString() : tr("After: %1").arg(shown(line.after));
    QStringList parts{line.what, before, after};
    parts.removeAll(QString());
    m_text->setPlainText(parts.join(u'\n'));
}

void EditPanel::showEdit(const QModelIndex &index)
{
    const JournalRow *edit = m_model.edit(index);
    m_title->setText(EditTreeModel::editText(*edit));
    if (m_model.canFetchMore(index)) {
        m_model.fetchMore(index);
    }
    ChangeWords words(m_workspace.database(), m_workspace.wording());
    QStringList lines;
    for (const EditTreeModel::ChangeRow &change : m_model.changesOf(index)) {
        if (static_cast<size_t>(lines.size()) >= linesTold) {
            break;
        }
        lines += words.sentenceOf(change.line);
    }
    const int more = edit->items - static_cast<int>(lines.size());
    if (static_cast<size_t>(lines.size()) >= linesTold && more > 0) {
        lines += tr("… and %n more change(s)", nullptr, more);
    }
    m_text->setPlainText(
        lines.isEmpty() ? tr("Only the program’s own accounts changed.") : lines.join(u'\n'));
}

void EditPanel::showButtons(const Offers &offers)
{
    m_takeBack->setVisible(offers.takeBack);
    m_before->setVisible(offers.restoreBefore);
    m_after->setVisible(offers.restoreAfter);
    m_back->setVisible(offers.bringBack);
    m_open->setVisible(offers.openRecord);
}

bool EditPanel::isCurrent(const JournalItem &item, const QString &value) const
{
    const Field *field = findField(item.record.kind, item.field);
    const Result<Record> now = RecordReader(m_workspace.database()).read(item.record);
    return !field || !now || toCanonical(now->value(item.field), *field) == value;
}

EditPanel::Offers EditPanel::offersOf(const QModelIndex &index) const
{
    Offers offers;
    offers.edit = m_model.edit(index);
    offers.change = m_model.change(index);
    if (!offers.edit) {
        return offers;
    }
    const bool canWrite = !m_workspace.isReadOnly();
    if (!offers.change) {
        const std::vector<EditTreeModel::ChangeRow> &changes = m_model.changesOf(index);
        offers.takeBack
            = canWrite && !offers.edit->undone && offers.edit->entry.kind != JournalEntry::Kind::Start;
        offers.record = changes.empty() ? RecordRef() : changes.front().line.subject;
        for (const EditTreeModel::ChangeRow &change : changes) { // what was removed is what is looked for
            if (change.item.operation == RowOperation::Delete && change.line.what.isEmpty()
                && !m_actions.exists(change.line.subject)) {
                offers.record = change.line.subject;
                break;
            }
        }
    } else {
        offers.record = offers.change->line.subject;
        const JournalItem &item = offers.change->item;
        const bool isField = item.operation == RowOperation::Update && item.record == offers.record;
        offers.restoreBefore = canWrite && isField && !isCurrent(item, item.oldValue);
        offers.restoreAfter = canWrite && isField && !isCurrent(item, item.newValue);
    }
    const bool isThere = m_actions.exists(offers.record);
    offers.openRecord = isThere && offers.record.kind != RecordKind::Release;
    offers.bringBack = canWrite && !offers.record.isNull() && !isThere;
    return offers;
}

void EditPanel::takeBack(const QModelIndex &index)
{
    if (const Offers offers = offersOf(index); offers.takeBack) {
        m_actions.takeBack(JournalEntry(offers.edit->entry));
    }
}

void EditPanel::restoreBefore(const QModelIndex &index)
{
    if (const Offers offers = offersOf(index); offers.restoreBefore) {
        m_actions.restoreField(
            RecordRef(offers.record), QString(offers.change->item.field), offers.edit->position - 1);
    }
}

void EditPanel::restoreAfter(const QModelIndex &index)
{
    if (const Offers offers = offersOf(index); offers.restoreAfter) {
        m_actions.restoreField(
            RecordRef(offers.record), QString(offers.change->item.field), offers.edit->position);
    }
}

void EditPanel::bringBack(const QModelIndex &index)
{
    if (const Offers offers = offersOf(index); offers.bringBack) {
        m_actions.bringBack(RecordRef(offers.record));
    }
}

} // namespace vigie
