#include "ui/records/claims_panel.h"

#include "app/editing/evidence_edits.h"
#include "app/editing/workspace.h"
#include "ui/records/claim_editor.h"
#include "ui/records/claim_lines.h"
#include "ui/records/claim_row.h"
#include "ui/records/reason_line.h"
#include "ui/records/standing_menu.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace vigie {

namespace {

QLabel *makeSentence(const char *name, QLabel *label)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setVisible(false);
    return label;
}

void showSentence(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

ClaimsPanel::ClaimsPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_heading(new QLabel)
    , m_standing(new StandingMenu(workspace.wording()))
    , m_reason(makeSentence("claimsReason", new MutedLabel))
    , m_note(makeSentence("claimsNote", new QLabel))
    , m_question(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_all(nullptr)
    , m_input(new QVBoxLayout)
    , m_message(makeSentence("claimsMessage", new QLabel))
    , m_add(nullptr)
    , m_why(nullptr)
{
    build();
    takeTheme();
}

void ClaimsPanel::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 6, 8, 6);
    rows->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_heading->setObjectName(QStringLiteral("claimsHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    head->addWidget(m_heading, 1);
    head->addWidget(m_standing, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(m_reason);
    rows->addWidget(m_note);
    auto *question = new FlowLayout(m_question, 6);
    m_question->setObjectName(QStringLiteral("decisionQuestioned"));
    question->addWidget(new QLabel(tr("New claims have come since.")));
    auto *confirm = makeLink("confirmStanding", tr("Confirm"));
    auto *leave = makeLink("leaveStanding", tr("Leave to the sources"));
    question->addWidget(confirm);
    question->addWidget(leave);
    rows->addWidget(m_question);
    m_rows->setSpacing(3);
    rows->addLayout(m_rows);
    m_all = makeLink("showAllClaims", {});
    rows->addWidget(m_all, 0, Qt::AlignLeft);
    rows->addLayout(m_input);
    rows->addWidget(m_message);
    buildFoot();
    const auto leaveToSources = [this] {
        perform(leaveToRule(
            m_claims.subject.record, m_claims.subject.field, m_claims.subject.title, m_workspace.wording()));
    };
    connect(confirm, &QToolButton::clicked, this, &ClaimsPanel::confirmDecision);
    connect(leave, &QToolButton::clicked, this, leaveToSources);
    connect(m_standing, &StandingMenu::leftToSources, this, leaveToSources);
    connect(m_standing, &StandingMenu::chosen, this, &ClaimsPanel::askStanding);
    connect(m_all, &QToolButton::clicked, this, [this] {
        m_showsAll = true;
        showRows();
    });
}

void ClaimsPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *links = new FlowLayout(foot, 12);
    m_add = makeLink("addClaim", tr("+ Add a source"));
    m_why = makeLink("whyRetained", {});
    links->addWidget(m_add);
    links->addWidget(m_why);
    layout()->addWidget(foot);
    foot->setVisible(!m_workspace.isReadOnly());
    m_standing->setVisible(!m_workspace.isReadOnly());
    connect(m_add, &QToolButton::clicked, this, &ClaimsPanel::addClaim);
    connect(m_why, &QToolButton::clicked, this, &ClaimsPanel::askWhyRetained);
}

QToolButton *ClaimsPanel::makeLink(const char *name, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonTone(button, ButtonTone::Link);
    return button;
}

void ClaimsPanel::showClaims(const FieldClaims &claims)
{
    const bool isOther
        = claims.subject.record != m_claims.subject.record || claims.subject.field != m_claims.subject.field;
    m_claims = claims;
    if (isOther) {
        closeInput();
        say({});
        m_showsAll = false;
    }
    showHead();
    showRows();
    update();
}

void ClaimsPanel::showHead()
{
    const Wording &wording = m_workspace.wording();
    const FieldDossier &dossier = m_claims.dossier;
    m_heading->setText(evidenceHeading(m_claims, wording));
    showSentence(m_reason, evidenceReason(m_claims, wording));
    showSentence(m_note, dossier.note.isEmpty() ? QString() : tr("Why: %1").arg(dossier.note));
    m_question->setVisible(dossier.decision && dossier.decision->questioned && !m_workspace.isReadOnly());
    m_standing->showStanding(dossier.standing, dossier.decision.has_value());
    m_why->setText(dossier.note.isEmpty() ? tr("Say why this value") : tr("Edit the reason"));
    m_why->setVisible(!dossier.claims.empty() && canRetain());
}

void ClaimsPanel::showRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const ClaimLines lines = claimLines(m_claims, m_showsAll);
    for (const ClaimLine &line : lines.lines) {
        ClaimRow *row = makeRow(line);
        m_rows->addWidget(row);
        row->show(); // now, not with the next event: the keyboard may go there
    }
    m_all->setVisible(lines.hidden > 0);
    m_all->setText(tr("Show all %n claim(s)", nullptr, static_cast<int>(m_claims.dossier.claims.size())));
}

ClaimRow *ClaimsPanel::makeRow(const ClaimLine &line)
{
    using Choice = ClaimRow::Choice;
    const bool choosable = canRetain() && !line.value.isEmpty();
    const Choice choice = !choosable ? Choice::None : line.isRetained ? Choice::Retained : Choice::Offered;
    const QString value
        = line.value.isEmpty() ? QString() : valueHtml(m_claims.subject, line.value, m_workspace);
    auto *row = new ClaimRow(line.claim, value, choice, m_workspace);
    const StatedClaim claim = line.claim;
    connect(row, &ClaimRow::retainRequested, this, [this, claim] { retainValue(claim); });
    connect(
        row, &ClaimRow::sourceOpenRequested, this, [this, claim] { emit recordOpenRequested(claim.source); });
    connect(row, &ClaimRow::editRequested, this, [this, claim] { edit(claim, false); });
    connect(row, &ClaimRow::moveRequested, this, [this, claim] { edit(claim, true); });
    connect(row, &ClaimRow::removeRequested, this, [this, claim] { remove(claim); });
    return row;
}

void ClaimsPanel::addClaim()
{
    openEditor(new ClaimEditor(m_claims.subject, m_claims.retained, m_current, m_workspace));
}

void ClaimsPanel::edit(const StatedClaim &claim, bool move)
{
    auto *editor = new ClaimEditor(m_claims.subject, claim, m_workspace);
    openEditor(editor);
    if (move) {
        editor->focusPlace();
    }
}

void ClaimsPanel::openEditor(ClaimEditor *editor)
{
    openInput(editor);
    connect(editor, &ClaimEditor::cancelled, this, &ClaimsPanel::closeInput, Qt::QueuedConnection);
    connect(editor, &ClaimEditor::saved, this, &ClaimsPanel::closeInput, Qt::QueuedConnection);
    editor->takeFocus();
}

void ClaimsPanel::openInput(QWidget *input)
{
    closeInput();
    say({});
    m_open = input;
    m_input->addWidget(input);
    input->show();
    emit grown();
}

void ClaimsPanel::closeInput()
{
    if (!m_open) {
        return;
    }
    const bool hadFocus = m_open->isAncestorOf(focusWidget()) || m_open->hasFocus();
    m_input->removeWidget(m_open);
    m_open->hide();
    m_open->disconnect(this);
    m_open->deleteLater();
    m_open = nullptr;
    if (hadFocus && isVisible()) {
        m_add->setFocus(Qt::OtherFocusReason); // the keyboard stays in this panel
    }
}

void ClaimsPanel::remove(const StatedClaim &claim)
{
    if (perform(removeClaim(claim.claim, m_claims.subject.title, m_workspace.wording()))) {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

// Done with the click; why may be told afterwards.
void ClaimsPanel::retainValue(const StatedClaim &claim)
{
    if (perform(retain(claim.claim, {}, m_claims.subject.title, m_workspace.wording()))) {
        askWhyRetained();
    }
}

void ClaimsPanel::askWhyRetained()
{
    askReason(tr("Why is this value retained?"), tr("Keep"), [this](const QString &reason) {
        const ClaimSubject &subject = m_claims.subject;
        return explainRetained(subject.record, subject.field, reason, subject.title, m_workspace.wording());
    });
}

void ClaimsPanel::askStanding(Standing standing)
{
    const QString question
        = tr("Why “%1”?", "a standing").arg(standingLabel(standing, m_workspace.wording()));
    if (m_workspace.author().isEmpty()) {
        say(tr("Who decides? Give your name first: menu Edit, “Your name in the history”."));
        return;
    }
    askReason(question, tr("Decide"), [this, standing](const QString &reason) {
        const ClaimSubject &subject = m_claims.subject;
        return decideStanding(subject.record, subject.field, standing, m_workspace.author(), reason,
            subject.title, m_workspace.wording());
    });
}

void ClaimsPanel::confirmDecision()
{
    const ClaimSubject &subject = m_claims.subject;
    const QString &by = m_workspace.author().isEmpty() ? m_claims.dossier.decision->by : m_workspace.author();
    perform(decideStanding(subject.record, subject.field, m_claims.dossier.standing, by,
        m_claims.dossier.note, subject.title, m_workspace.wording()));
}

void ClaimsPanel::askReason(
    const QString &question, const QString &action, const std::function<Edit(const QString &)> &edit)
{
    auto *line = new ReasonLine(question, m_claims.dossier.note, action);
    openInput(line);
    connect(line, &ReasonLine::cancelled, this, &ClaimsPanel::closeInput, Qt::QueuedConnection);
    connect(
        line, &ReasonLine::answered, this,
        [this, edit](const QString &reason) {
            if (perform(edit(reason))) {
                closeInput();
            }
        },
        Qt::QueuedConnection);
    line->takeFocus();
}

bool ClaimsPanel::perform(const Edit &edit)
{
    const Result<ChangeSummary> done = m_workspace.perform(edit);
    say(done ? QString() : done.error().message);
    return done.has_value();
}

void ClaimsPanel::say(const QString &sentence)
{
    showSentence(m_message, sentence);
}

void ClaimsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
    }
}

void ClaimsPanel::takeTheme()
{
    setTextColour(m_message, Theme::of(palette()).standing(Standing::Contradicted));
}

void ClaimsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const bool warns = m_claims.dossier.standing == Standing::Contradicted;
    drawRoundedPanel(
        painter, rect(), warns ? theme.warningSoft : theme.page, warns ? theme.warningLine : theme.line);
}

} // namespace vigie
