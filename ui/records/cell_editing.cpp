// CellDelegate, second part: the editors.
#include "app/records/code_list.h"
#include "ui/models/cell_roles.h"
#include "ui/models/target_input.h"
#include "ui/models/value_input.h"
#include "ui/records/cell_delegate.h"
#include "ui/records/record_line_edit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QToolTip>

namespace vigie {

namespace {

constexpr const char *fieldProperty = "vigieField"; // const Field * of an open editor
constexpr const char *choiceProperty = "vigieChoice"; // RecordRef or Record chosen in it

const Field *fieldOfEditor(const QWidget *editor)
{
    return editor->property(fieldProperty).value<const Field *>();
}

} // namespace

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *field = index.data(FieldRole).value<const Field *>();
    if (!field) {
        return nullptr;
    }
    QWidget *editor = nullptr;
    if (field->type == FieldType::Code) {
        editor = makeCodeEditor(parent, *field);
    } else if (field->type == FieldType::Reference) {
        editor = makeReferenceEditor(parent, *field);
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(field->labelText(m_workspace.wording()));
    editor->setProperty(fieldProperty, QVariant::fromValue(field));
    return editor;
}

QWidget *CellDelegate::makeCodeEditor(QWidget *parent, const Field &field) const
{
    auto *choice = new QComboBox(parent);
    choice->setEditable(field.openList);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->addItem(QString(), QString()); // unknown
    for (const Code &code : CodeList::named(QString::fromLatin1(field.codeList)).codes()) {
        choice->addItem(code.label(m_workspace.wording().language()), code.code);
    }
    auto *delegate = const_cast<CellDelegate *>(this); // signals of a delegate are not const
    connect(choice, &QComboBox::activated, delegate, [delegate, choice] {
        emit delegate->commitData(choice);
        emit delegate->closeEditor(choice);
    });
    return choice;
}

QWidget *CellDelegate::makeReferenceEditor(QWidget *parent, const Field &field) const
{
    auto *line = new RecordLineEdit(m_workspace, field.targets, parent);
    auto *delegate = const_cast<CellDelegate *>(this);
    const auto finish = [delegate, line](const QVariant &choice) {
        line->setProperty(choiceProperty, choice);
        emit delegate->commitData(line);
        emit delegate->closeEditor(line);
    };
    connect(line, &RecordLineEdit::chosen, delegate,
        [finish](const RecordRef &record) { finish(QVariant::fromValue(record)); });
    connect(line, &RecordLineEdit::creationChosen, delegate,
        [finish](const Record &record) { finish(QVariant::fromValue(record)); });
    return line;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        if (choice->findText(text) < 0 && !text.isEmpty()) {
            choice->addItem(text); // a code of a newer program: opening the cell must not erase it
        }
        choice->setCurrentIndex(choice->findText(text));
        if (choice->isEditable()) {
            choice->setEditText(text);
        }
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *reference = qobject_cast<RecordLineEdit *>(editor)) {
        QVariant choice = reference->property(choiceProperty);
        if (!choice.isValid() && reference->text() != index.data(Qt::EditRole).toString()) {
            const std::optional<RecordRef> match = reference->exactMatch();
            choice = match ? QVariant::fromValue(*match) : QVariant();
            if (!match && !reference->text().trimmed().isEmpty()) {
                return; // nothing of that name: as it was
            }
            model->setData(index, choice, Qt::EditRole);
        } else if (choice.isValid()) {
            model->setData(index, choice, Qt::EditRole);
        }
        return;
    }
    if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        if (choice->currentText() == index.data(Qt::EditRole).toString()) {
            return;
        }
        model->setData(index, choice->currentText(), Qt::EditRole);
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setWidth(
        qMax(rect.width(), qMin(editor->sizeHint().width(), 220))); // narrow columns give way while one types
    editor->setGeometry(rect);
}

bool CellDelegate::refuses(QWidget *editor) const
{
    const Field *field = fieldOfEditor(editor);
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line || !field) {
        return false;
    }
    QString sentence;
    if (field->type == FieldType::Reference) {
        auto *reference = qobject_cast<RecordLineEdit *>(editor);
        if (!line->text().trimmed().isEmpty() && !reference->exactMatch()) {
            sentence
                = tr("Nothing is called “%1”. Choose from the list, or create it there.").arg(line->text());
        }
    } else if (isTarget(*field)) {
        const auto typed = readTypedTarget(line->text(), *field, m_workspace.wording());
        sentence = typed ? QString() : typed.error().message;
    } else {
        const auto typed = readTyped(line->text(), *field, Currency::euro(), m_workspace.wording());
        sentence = typed ? QString() : typed.error().message;
    }
    if (!sentence.isEmpty()) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), sentence, editor);
        editor->setAccessibleDescription(sentence);
    }
    return !sentence.isEmpty();
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const auto *reference = qobject_cast<RecordLineEdit *>(editor);
        const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if (ends && !(reference && reference->isPopupOpen()) && refuses(editor)) {
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace vigie
