#include "ui/records/reference_field_editor.h"

#include "app/storage/record_reader.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vigie {

ReferenceFieldEditor::ReferenceFieldEditor(const Field &field, Workspace &workspace, QWidget *parent)
    : FieldEditor(field, workspace, parent)
    , m_line(new RecordLineEdit(workspace, field.targets))
    , m_open(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    m_line->setFrame(false);
    m_line->setObjectName(QString(u"field." % field.fieldName()));
    m_line->setPlaceholderText(tr("unknown"));
    m_line->setAccessibleName(field.labelText(workspace.wording()));
    m_open->setAutoRaise(true);
    m_open->setObjectName(QString(u"open." % field.fieldName()));
    m_open->setIcon(themedIcon(QStringLiteral("forward"), IconTone::Muted));
    m_open->setToolTip(tr("Open this record"));
    m_open->setAccessibleName(tr("Open this record"));
    setFocusProxy(m_line);
    watch(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] { noteTyping(); });
    connect(m_line, &RecordLineEdit::chosen, this,
        [this](const RecordRef &record) { write(record, std::nullopt); });
    connect(m_line, &RecordLineEdit::creationChosen, this,
        [this](const Record &created) { write(created.ref(), created); });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const auto *record = std::get_if<RecordRef>(&value())) {
            emit recordOpenRequested(*record);
        }
    });
}

void ReferenceFieldEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
    m_line->setCursorPosition(0);
}

QString ReferenceFieldEditor::textOf(const FieldValue &value)
{
    const auto *record = std::get_if<RecordRef>(&value);
    m_open->setVisible(record);
    return record ? RecordReader(workspace().database()).title(*record, workspace().wording()) : QString();
}

Result<FieldValue> ReferenceFieldEditor::typedValue() const
{
    if (typedText().trimmed().isEmpty()) {
        return FieldValue();
    }
    if (const std::optional<RecordRef> match = m_line->exactMatch()) {
        return FieldValue(*match);
    }
    return Error{ErrorKind::InvalidInput,
        tr("Nothing is called “%1”. Choose from the list that opens as you type, or create it there.")
            .arg(typedText().trimmed()),
        {}};
}

} // namespace vigie
