#include "ui/records/record_line_edit.h"

#include "app/records/new_record.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace vigie {

namespace {

// A row of the offers: room to read and to click, and no frame across it.
class OfferDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + 10});
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state.testFlag(QStyle::State_HasFocus)) {
            option->state.setFlag(QStyle::State_HasFocus, false);
            option->state.setFlag(QStyle::State_Selected);
        }
    }
};

} // namespace

RecordLineEdit::RecordLineEdit(Workspace &workspace, std::span<const RecordKind> kinds, QWidget *parent)
    : QLineEdit(parent)
    , m_offers(new RecordCompletion(workspace, kinds, this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the search already chose
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_completer->popup()));
    connect(this, &QLineEdit::textEdited, this, &RecordLineEdit::lookUp);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

void RecordLineEdit::lookUp(const QString &text)
{
    m_offers->setText(text);
    QMetaObject::invokeMethod(this, &RecordLineEdit::chooseNothingYet, Qt::QueuedConnection);
}

// The list opens on the offer that begins as typed, which is the one to create: Enter would make a second
// “Caisse” beside the one that is meant. Enter takes what the arrows chose, or the only offer.
void RecordLineEdit::chooseNothingYet()
{
    QItemSelectionModel *selection = m_completer->popup()->selectionModel();
    if (isPopupOpen() && m_offers->rowCount() > 1 && !selection->hasSelection()) {
        selection->clearCurrentIndex();
    }
}

bool RecordLineEdit::isPopupOpen() const
{
    return m_completer->popup()->isVisible();
}

std::optional<RecordRef> RecordLineEdit::exactMatch()
{
    m_offers->setText(text());
    return m_offers->exactMatch();
}

void RecordLineEdit::choose(int row)
{
    if (row < 0 || row >= m_offers->rowCount()) {
        return;
    }
    const RecordRef ref = m_offers->refAt(row);
    const QString title = m_offers->titleAt(row);
    setText(title);
    if (!m_offers->createsAt(row)) {
        emit chosen(ref);
        return;
    }
    Record created = newRecord(ref.kind);
    created.set(titleField(ref.kind)->fieldName(), title);
    emit creationChosen(created);
}

void RecordLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isPopupOpen() && m_completer->popup()->currentIndex().isValid()) {
        event->ignore(); // the completer takes the chosen row
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vigie
