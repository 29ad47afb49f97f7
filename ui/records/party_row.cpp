#include "ui/records/party_row.h"

#include "app/editing/edits.h"
#include "ui/records/field_editor.h"
#include "ui/records/field_frame.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/standing_mark.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace vigie {

PartyRow::PartyRow(const RecordRef &participation, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_participation(participation)
    , m_name(new QLabel)
    , m_detail(new MutedLabel)
    , m_warning(new QLabel)
    , m_frame(new FieldFrame)
    , m_amount(FieldEditor::make(fieldOf(RecordKind::Participation, u"amount"), workspace, m_frame))
    , m_mark(new StandingMark)
    , m_menu(new QToolButton)
{
    setObjectName(QStringLiteral("party"));
    build();
    buildMenu();
    takeTheme();
}

void PartyRow::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 4);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    m_name->setObjectName(QStringLiteral("partyName"));
    m_name->setTextFormat(Qt::RichText);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_detail->setWordWrap(true);
    m_warning->setObjectName(QStringLiteral("partyWarning"));
    m_warning->setWordWrap(true);
    m_frame->content()->addWidget(m_amount, 1);
    m_frame->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    m_frame->setReadOnly(m_workspace.isReadOnly());
    m_amount->setReadOnly(m_workspace.isReadOnly());
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_frame, 0, 1, Qt::AlignTop);
    grid->addWidget(m_mark, 0, 2, Qt::AlignTop);
    grid->addWidget(m_menu, 0, 3, Qt::AlignTop);
    grid->addWidget(m_detail, 1, 0, 1, 4);
    grid->addWidget(m_warning, 2, 0, 1, 4);
    connect(m_name, &QLabel::linkActivated, this, [this] { emit recordOpenRequested(m_organisation); });
    connect(m_amount, &FieldEditor::activeChanged, m_frame, &FieldFrame::setActive);
    connect(m_amount, &FieldEditor::messageChanged, this, &PartyRow::showMessage);
    connect(m_mark, &StandingMark::clicked, this, [this] { emit recordOpenRequested(m_participation); });
    m_amount->setWrite([this](const FieldValue &value, const std::optional<Record> &) -> Result<void> {
        const auto done = m_workspace.perform(
            setField(m_participation, QStringLiteral("amount"), value, m_title, m_workspace.wording()));
        return done ? Result<void>() : Result<void>(done.error());
    });
}

void PartyRow::buildMenu()
{
    m_menu->setObjectName(QStringLiteral("partyMenu"));
    m_menu->setIcon(themedIcon(QStringLiteral("more"), IconTone::Muted));
    m_menu->setAutoRaise(true);
    m_menu->setToolTip(tr("Move or remove"));
    m_menu->setEnabled(!m_workspace.isReadOnly());
    auto *menu = new QMenu(m_menu);
    m_up = menu->addAction(themedIcon(QStringLiteral("up")), tr("Move up"));
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down = menu->addAction(themedIcon(QStringLiteral("down")), tr("Move down"));
    m_down->setObjectName(QStringLiteral("moveDown"));
    menu->addSeparator();
    QAction *details
        = menu->addAction(themedIcon(QStringLiteral("participation")), tr("Open the participation"));
    details->setObjectName(QStringLiteral("openParticipation"));
    QAction *remove = menu->addAction(themedIcon(QStringLiteral("trash")), tr("Remove from the contract"));
    remove->setObjectName(QStringLiteral("removeParty"));
    connect(m_menu, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    connect(m_up, &QAction::triggered, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QAction::triggered, this, [this] { emit moveRequested(1); });
    connect(details, &QAction::triggered, this, [this] { emit recordOpenRequested(m_participation); });
    connect(remove, &QAction::triggered, this, &PartyRow::removeRequested);
}

void PartyRow::showParty(const Party &party, bool canMoveUp, bool canMoveDown)
{
    m_organisation = party.participation.reference(u"organisation_id");
    m_title = party.organisation;
    m_name->setText(QString(u"<a href=\"record\" style=\"text-decoration:none\">"
        % party.organisation.toHtmlEscaped() % u"</a>"));
    m_name->setAccessibleName(party.organisation);
    m_amount->setValue(party.participation.value(u"amount"));
    QStringList details;
    for (const QStringView field : {u"instrument", u"date_from", u"date_to", u"notes"}) {
        const FieldValue &value = party.participation.value(field);
        if (!isUnknown(value)) {
            details.append(
                displayText(value, fieldOf(RecordKind::Participation, field), m_workspace.wording())
                    .simplified());
        }
    }
    m_detail->setText(details.join(QStringLiteral(" · ")));
    m_detail->setVisible(!details.isEmpty());
    m_warning->setText(party.otherRoles.isEmpty()
            ? QString()
            : tr("⧉ also %1").arg(party.otherRoles.join(QStringLiteral(", ")).toLower()));
    m_warning->setVisible(!party.otherRoles.isEmpty());
    const Wording &wording = m_workspace.wording();
    m_mark->setStanding(party.standing,
        QString(standingLabel(party.standing, wording) % u" – " % standingMeaning(party.standing, wording)));
    m_up->setEnabled(canMoveUp);
    m_down->setEnabled(canMoveDown);
    m_menu->setAccessibleName(tr("Move or remove %1").arg(party.organisation));
}

void PartyRow::showMessage(const QString &sentence)
{
    m_frame->setErroneous(!sentence.isEmpty());
    m_frame->setToolTip(sentence);
    if (!sentence.isEmpty()) {
        emit failed(Error{ErrorKind::InvalidInput, sentence, {}});
    }
}

void PartyRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
    }
}

void PartyRow::takeTheme()
{
    setTextColour(m_warning, Theme::of(palette()).standing(Standing::Contradicted));
}

} // namespace vigie
