#include "ui/records/field_row.h"

#include "app/editing/evidence_edits.h"
#include "ui/records/cite_tick.h"
#include "ui/records/current_source.h"
#include "ui/records/field_frame.h"
#include "ui/records/marked_claims.h"
#include "ui/records/reference_field_editor.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/standing_mark.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace vigie {

namespace {

constexpr int labelWidth = 116; // wide enough for most French labels; longer ones wrap

}

FieldRow::FieldRow(const Field &field, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
    , m_label(new MutedLabel(field.labelText(workspace.wording())))
    , m_frame(new FieldFrame)
    , m_editor(FieldEditor::make(field, workspace, m_frame))
    , m_hint(new MutedLabel)
    , m_tick(new CiteTick(field.fieldName()))
    , m_evidence(new MarkedClaims(
          field.fieldName(), workspace, [this](QWidget *panel) { m_grid->addWidget(panel, 2, 0, 1, 2); },
          this))
    , m_message(new QLabel)
{
    setObjectName(QString(u"row." % field.fieldName()));
    build();
    connectEditor();
    takeTheme();
}

void FieldRow::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(labelWidth);
    m_label->setBuddy(m_editor->input());
    m_label->setContentsMargins(0, 6, 0, 0);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setVisible(false);
    m_message->setObjectName(QString(u"message." % field().fieldName()));
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    m_frame->content()->addWidget(m_editor, 1);
    m_frame->content()->addWidget(m_hint);
    const bool tall = field().type == FieldType::LongText;
    const Qt::Alignment place = tall ? Qt::AlignTop : Qt::AlignVCenter;
    m_frame->content()->addWidget(m_tick, 0, place);
    m_frame->content()->addWidget(m_evidence->mark(), 0, place);
    if (!isCitable(field().kind)) {
        m_evidence->mark()->hide(); // nothing a source speaks of
    }
    m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_frame, 0, 1, Qt::AlignTop);
    m_grid->addWidget(m_message, 1, 1);
}

void FieldRow::connectEditor()
{
    connect(m_editor, &FieldEditor::messageChanged, this, &FieldRow::showMessage);
    connect(m_editor, &FieldEditor::activeChanged, m_frame, &FieldFrame::setActive);
    connect(m_editor, &FieldEditor::hintChanged, this, [this](const QString &hint) {
        m_hint->setText(hint);
        showHint();
    });
    connect(m_editor, &FieldEditor::citationRequested, this, &FieldRow::cite);
    connect(m_tick, &CiteTick::clicked, this, [this] {
        if (m_tick->isCited()) {
            showTick(); // pressing it takes nothing away: the claim is in the panel
            m_evidence->setOpen(true);
        } else if (m_editor->commit()) {
            cite();
        }
    });
    connect(m_evidence, &MarkedClaims::recordOpenRequested, this, &FieldRow::recordOpenRequested);
    if (auto *reference = qobject_cast<ReferenceFieldEditor *>(m_editor)) {
        connect(reference, &ReferenceFieldEditor::recordOpenRequested, this, &FieldRow::recordOpenRequested);
    }
    m_editor->setReadOnly(m_workspace.isReadOnly());
    m_frame->setReadOnly(m_workspace.isReadOnly());
}

void FieldRow::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    m_frame->setErroneous(!sentence.isEmpty());
    m_editor->input()->setAccessibleDescription(sentence);
}

QString FieldRow::message() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

void FieldRow::setCurrentSource(CurrentSource *current)
{
    m_current = current;
    m_evidence->setCurrentSource(current);
    if (current) {
        connect(current, &CurrentSource::changed, this, &FieldRow::showTick);
    }
    showTick();
}

void FieldRow::showEvidence(const FieldClaims &claims, bool newRecord)
{
    m_evidence->show(claims, newRecord);
    showTick();
}

void FieldRow::showTick()
{
    m_tick->showState(m_current, m_evidence->claims(), !m_workspace.isReadOnly());
    showHint();
}

// The precision of a date gives way to the tick; how a text being typed is understood does not.
void FieldRow::showHint()
{
    const bool fits = m_tick->isHidden() || m_editor->isModified();
    m_hint->setVisible(!m_hint->text().isEmpty() && fits);
}

// The current source says what the field holds.
void FieldRow::cite()
{
    const ClaimSubject &subject = m_evidence->claims().subject;
    const QString value = toCanonical(m_editor->value(), field());
    if (m_workspace.isReadOnly() || !m_current || value.isEmpty()
        || !m_current->isCitedBy(subject.record, subject.field)) {
        return;
    }
    const Citation citation = m_current->citationOf(subject.record, subject.field, value);
    const auto done = m_workspace.perform(vigie::cite(citation, subject.title, m_workspace.wording()));
    showMessage(done ? QString() : done.error().message);
    showTick();
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
    }
}

void FieldRow::takeTheme()
{
    setTextColour(m_message, Theme::of(palette()).standing(Standing::Contradicted));
}

} // namespace vigie
