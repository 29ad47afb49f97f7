#include "ui/records/bulk_edit_dialog.h"

#include "ui/records/field_editor.h"
#include "ui/records/field_frame.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

BulkEditDialog::BulkEditDialog(
    RecordKind kind, int records, const QStringList &firstFields, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_records(records)
    , m_workspace(workspace)
    , m_fields(new QComboBox)
    , m_place(new QVBoxLayout)
    , m_message(new QLabel)
    , m_apply(nullptr)
{
    setObjectName(QStringLiteral("bulkEdit"));
    setWindowTitle(tr("Edit %n record(s)", nullptr, records));
    setMinimumWidth(420);
    build();
    offerFields(firstFields);
    showEditor();
}

void BulkEditDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(8);
    auto *what
        = new QLabel(tr("Give one field the same value in %n record(s). An empty value makes it unknown.",
            nullptr, m_records));
    what->setWordWrap(true);
    rows->addWidget(what);
    m_fields->setObjectName(QStringLiteral("bulkField"));
    m_fields->setAccessibleName(tr("Field"));
    rows->addWidget(m_fields);
    rows->addLayout(m_place);
    m_message->setObjectName(QStringLiteral("bulkMessage"));
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    setTextColour(m_message, Theme::of(palette()).standing(Standing::Contradicted));
    rows->addWidget(m_message);
    rows->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    m_apply
        = buttons->addButton(tr("Apply to %n record(s)", nullptr, m_records), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    setButtonTone(m_apply, ButtonTone::Accent);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("bulkCancel"));
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showEditor);
}

// What tells records apart is not given to several.
bool BulkEditDialog::canChange(const Field &field) const
{
    const Field *title = titleField(m_kind);
    return field.type != FieldType::Identifier && field.fieldName() != u"reference"
        && !(title && field.fieldName() == title->fieldName());
}

void BulkEditDialog::offerFields(const QStringList &first)
{
    const QSignalBlocker silence(m_fields);
    for (const Field &field : fieldsOf(m_kind)) {
        if (!canChange(field)) {
            continue;
        }
        m_fields->addItem(field.labelText(m_workspace.wording()), field.fieldName());
    }
    for (const QString &field : first) {
        if (const int place = m_fields->findData(field); place >= 0) {
            m_fields->setCurrentIndex(place);
            return;
        }
    }
}

QString BulkEditDialog::field() const
{
    return m_fields->currentData().toString();
}

void BulkEditDialog::showEditor()
{
    delete m_frame; // and the editor in it
    m_frame = new FieldFrame;
    m_editor = FieldEditor::make(fieldOf(m_kind, field()), m_workspace, m_frame);
    m_frame->content()->addWidget(m_editor, 1);
    m_place->addWidget(m_frame);
    m_value = {};
    m_created.reset();
    m_warnedOfNothing = false;
    showMessage({});
    m_editor->setWrite([this](const FieldValue &value, const std::optional<Record> &created) -> Result<void> {
        m_value = value;
        m_created = created;
        return {};
    });
    connect(m_editor, &FieldEditor::messageChanged, this, &BulkEditDialog::showMessage);
    // Queued: the dialogue may go, and the editor is still at work on the key.
    connect(m_editor, &FieldEditor::confirmed, this, &BulkEditDialog::accept, Qt::QueuedConnection);
    connect(m_editor, &FieldEditor::activeChanged, m_frame, &FieldFrame::setActive);
    m_editor->input()->setFocus();
}

void BulkEditDialog::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_frame->setErroneous(!sentence.isEmpty());
}

void BulkEditDialog::accept()
{
    if (!m_editor->commit()) {
        return; // the sentence is shown; what was typed stays
    }
    if (mayApply()) {
        QDialog::accept();
    }
}

// Enter over an empty field is more often a slip than the wish to empty that field in many records.
bool BulkEditDialog::mayApply()
{
    if (!isUnknown(m_value)) {
        return true;
    }
    if (fieldOf(m_kind, field()).required) {
        showMessage(tr("This field cannot be empty."));
        return false;
    }
    if (!m_warnedOfNothing) {
        m_warnedOfNothing = true;
        showMessage(tr(
            "No value was entered. Apply once more to make “%1” unknown in %n record(s).", nullptr, m_records)
                        .arg(m_fields->currentText()));
        return false;
    }
    return true;
}

} // namespace vigie
