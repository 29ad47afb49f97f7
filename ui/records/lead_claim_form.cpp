#include "ui/records/lead_claim_form.h"

#include "app/records/field_value.h"
#include "ui/records/record_line_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace vigie {

namespace {

// A reference is not typed here: its form finds it.
bool canBeStated(const Field &field)
{
    return field.type != FieldType::Reference && field.fieldName() != u"notes"
        && field.fieldName() != u"reference" && field.fieldName() != u"position";
}

} // namespace

LeadClaimForm::LeadClaimForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_about(new RecordLineEdit(workspace, fieldOf(RecordKind::Claim, u"record_id").targets))
    , m_field(new QComboBox)
    , m_value(new QLineEdit)
{
    setObjectName(QStringLiteral("leadClaim"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    m_about->setObjectName(QStringLiteral("leadClaimRecord"));
    m_field->setObjectName(QStringLiteral("leadClaimField"));
    m_value->setObjectName(QStringLiteral("leadClaimValue"));
    m_value->setPlaceholderText(tr("as it is said; empty: it only speaks of it"));
    form->addRow(tr("&Record"), m_about);
    form->addRow(tr("&Field"), m_field);
    form->addRow(tr("&Value"), m_value);
    auto *buttons = new QHBoxLayout;
    auto *make = new QPushButton(tr("Make the claim"));
    make->setObjectName(QStringLiteral("makeLeadClaim"));
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(make);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    form->addRow(buttons);
    connect(m_about, &RecordLineEdit::chosen, this, &LeadClaimForm::takeRecord);
    connect(m_value, &QLineEdit::returnPressed, this, &LeadClaimForm::answered);
    connect(make, &QPushButton::clicked, this, &LeadClaimForm::answered);
    connect(cancel, &QPushButton::clicked, this, &LeadClaimForm::cancelled);
}

void LeadClaimForm::takeFocus()
{
    m_about->setFocus();
}

void LeadClaimForm::takeRecord(const RecordRef &record)
{
    m_record = record;
    const Wording &wording = m_workspace.wording();
    m_field->clear();
    for (const Field &field : fieldsOf(record.kind)) {
        if (canBeStated(field)) {
            m_field->addItem(field.labelText(wording), field.fieldName());
        }
    }
    m_field->addItem(tr("the record as a whole"), wholeRecordField.toString());
    m_field->setFocus();
}

Result<Record> LeadClaimForm::typedClaim() const
{
    const auto wrong = [](const QString &sentence) { return Error{ErrorKind::InvalidInput, sentence, {}}; };
    if (m_record.isNull() || m_field->currentIndex() < 0) {
        return wrong(tr("Choose the record that the lead speaks of, from the list that opens as you type."));
    }
    const QString name = m_field->currentData().toString();
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", m_record);
    claim.set(u"field", name);
    const Field *field = findField(m_record.kind, name);
    if (field && !m_value->text().trimmed().isEmpty()) {
        const Result<FieldValue> value = parseValue(m_value->text(), *field, m_workspace.wording());
        if (!value) {
            return value.error();
        }
        claim.set(u"value", toCanonical(*value, *field));
    }
    return claim;
}

void LeadClaimForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace vigie
