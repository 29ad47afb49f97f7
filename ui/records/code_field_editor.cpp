#include "ui/records/code_field_editor.h"

#include "app/records/code_list.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

namespace vigie {

CodeFieldEditor::CodeFieldEditor(const Field &field, Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent)
    , m_choice(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice, 1);
    m_choice->setObjectName(QString(u"field." % field.fieldName()));
    m_choice->setFrame(false);
    m_choice->setEditable(
        true); // also of closed lists: typing finds a label, and "unknown" shows as in other fields
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setMinimumContentsLength(6);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMaxVisibleItems(16);
    m_choice->lineEdit()->setFrame(false);
    m_choice->lineEdit()->setTextMargins(-2, 0, 0, 0); // in line with the fields above and below
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    setFocusProxy(m_choice);
    watch(m_choice);
    watch(m_choice->lineEdit());
    offerCodes();
    connect(m_choice, &QComboBox::activated, this, [this] { commit(); });
    connect(m_choice, &QComboBox::editTextChanged, this, [this] { noteTyping(); });
}

void CodeFieldEditor::offerCodes()
{
    const QString shown = m_choice->currentText();
    const QSignalBlocker silence(m_choice);
    m_choice->clear();
    const Language language = workspace().wording().language();
    for (const Code &code : CodeList::named(QString::fromLatin1(field().codeList)).codes()) {
        m_choice->addItem(code.label(language), code.code);
    }
    m_choice->setCurrentIndex(-1);
    m_choice->setEditText(shown);
    m_choice->lineEdit()->setCursorPosition(0); // a long label is read from its beginning
    m_choice->lineEdit()->setPlaceholderText(tr("unknown"));
    m_choice->setAccessibleName(field().labelText(workspace().wording()));
}

QString CodeFieldEditor::typedText() const
{
    return m_choice->currentText();
}

void CodeFieldEditor::setTypedText(const QString &text)
{
    const QSignalBlocker silence(m_choice);
    m_choice->setCurrentIndex(m_choice->findText(text, Qt::MatchExactly));
    m_choice->setEditText(text);
    m_choice->lineEdit()->setCursorPosition(0);
}

QWidget *CodeFieldEditor::input() const
{
    return m_choice;
}

void CodeFieldEditor::selectAll()
{
    m_choice->lineEdit()->selectAll();
}

void CodeFieldEditor::setReadOnly(bool readOnly)
{
    m_choice->setEnabled(!readOnly);
}

bool CodeFieldEditor::isPopupOpen() const
{
    return m_choice->view()->isVisible() || m_choice->completer()->popup()->isVisible();
}

void CodeFieldEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        offerCodes();
    }
}

bool CodeFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) { // scrolling the form must not change what it says
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace vigie
