#include "ui/records/field_row.h"

#include "ui/records/claims_panel.h"
#include "ui/records/field_frame.h"
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
    , m_mark(new StandingMark)
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
    m_mark->setObjectName(QString(u"mark." % field().fieldName()));
    m_message->setObjectName(QString(u"message." % field().fieldName()));
    m_message->setWordWrap(true);
    m_message->setVisible(false);
    m_frame->content()->addWidget(m_editor, 1);
    m_frame->content()->addWidget(m_hint);
    const bool tall = field().type == FieldType::LongText;
    m_frame->content()->addWidget(m_mark, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
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
        m_hint->setVisible(!hint.isEmpty());
    });
    connect(m_mark, &StandingMark::clicked, this, [this] {
        setClaimsOpen(!areClaimsOpen());
        if (areClaimsOpen()) {
            emit claimsOpened(m_claimsPanel);
        }
    });
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

void FieldRow::showEvidence(const FieldEvidence &evidence, std::vector<RecordClaim> claims, bool newRecord)
{
    m_evidence = evidence;
    m_claims = std::move(claims);
    const Wording &wording = m_workspace.wording();
    const QString label = standingLabel(evidence.standing, wording);
    const QString meaning = standingMeaning(evidence.standing, wording);
    m_mark->setStanding(evidence.standing,
        m_claims.empty() ? QString(label % u" – " % meaning)
                         : tr("%1 – %2 (%n statement(s))", nullptr, static_cast<int>(m_claims.size()))
                               .arg(label, meaning));
    if (newRecord) {
        setClaimsOpen(evidence.standing == Standing::Contradicted && m_claims.size() > 1);
    } else if (areClaimsOpen()) {
        refreshClaims();
    }
}

bool FieldRow::areClaimsOpen() const
{
    return m_claimsPanel && m_claimsPanel->isVisibleTo(this);
}

void FieldRow::setClaimsOpen(bool open)
{
    if (!open) {
        if (m_claimsPanel) {
            m_claimsPanel->setVisible(false);
        }
        return;
    }
    if (!m_claimsPanel) {
        m_claimsPanel = new ClaimsPanel(m_workspace);
        m_claimsPanel->setObjectName(QString(u"claims." % field().fieldName()));
        connect(m_claimsPanel, &ClaimsPanel::recordOpenRequested, this, &FieldRow::recordOpenRequested);
        m_grid->addWidget(m_claimsPanel, 2, 0, 1, 2);
    }
    refreshClaims();
    m_claimsPanel->setVisible(true);
}

void FieldRow::refreshClaims()
{
    m_claimsPanel->showClaims(
        field().kind, m_claims, m_evidence.standing, toCanonical(m_editor->value(), field()));
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
