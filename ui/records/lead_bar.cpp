#include "ui/records/lead_bar.h"

#include "app/editing/lead_edits.h"
#include "app/storage/record_reader.h"
#include "app/storage/same_source.h"
#include "ui/records/lead_claim_form.h"
#include "ui/records/reason_line.h"
#include "ui/widgets/muted_label.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

LeadBar::LeadBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout(this))
    , m_actions(new QWidget)
    , m_turn(new QPushButton(tr("Turn into")))
    , m_close(new QPushButton(tr("Close…")))
    , m_reopen(new QPushButton(tr("Reopen")))
    , m_outcome(new MutedLabel)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("leadBar"));
    build();
    fillMenu();
    connect(&workspace, &Workspace::changed, this, &LeadBar::refresh);
    connect(m_close, &QPushButton::clicked, this, &LeadBar::askReason);
    connect(m_reopen, &QPushButton::clicked, this, &LeadBar::reopen);
    connect(m_outcome, &QLabel::linkActivated, this,
        [this] { emit recordOpenRequested(m_lead.reference(u"outcome_id")); });
}

void LeadBar::build()
{
    m_rows->setContentsMargins(16, 6, 14, 8);
    m_rows->setSpacing(6);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    m_turn->setObjectName(QStringLiteral("turnLead"));
    m_turn->setMenu(m_menu);
    m_close->setObjectName(QStringLiteral("closeLead"));
    m_reopen->setObjectName(QStringLiteral("reopenLead"));
    m_outcome->setObjectName(QStringLiteral("leadOutcome"));
    m_outcome->setTextFormat(Qt::RichText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    row->addWidget(m_turn);
    row->addWidget(m_close);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_reopen);
    row->addStretch(0);
    m_rows->addWidget(m_actions);
}

void LeadBar::fillMenu()
{
    for (const RecordKind kind : {RecordKind::Source, RecordKind::Testimony, RecordKind::Event,
             RecordKind::Contract, RecordKind::Organisation, RecordKind::Person}) {
        QAction *action = m_menu->addAction(kindLabel(kind, m_workspace.wording()));
        action->setObjectName(QString(u"turnInto." % kindName(kind)));
        connect(action, &QAction::triggered, this, [this, kind] { turnInto(kind); });
    }
    m_menu->addSeparator();
    QAction *claim = m_menu->addAction(tr("Claim about a record…"));
    claim->setObjectName(QStringLiteral("turnInto.claim"));
    connect(claim, &QAction::triggered, this, &LeadBar::askClaim);
}

void LeadBar::setLead(const RecordRef &lead)
{
    if (lead != m_lead.ref()) {
        endAsking();
    }
    m_lead = Record(lead.kind, lead.id);
    refresh();
}

void LeadBar::refresh()
{
    const Result<Record> read = RecordReader(m_workspace.database()).read(m_lead.ref());
    if (!read || m_lead.kind() != RecordKind::Lead) {
        return;
    }
    m_lead = *read;
    const Wording &wording = m_workspace.wording();
    const bool isOpen = m_lead.text(u"status") == u"open";
    const bool mayChange = !m_workspace.isReadOnly();
    m_turn->setVisible(isOpen && mayChange);
    m_close->setVisible(isOpen && mayChange);
    m_reopen->setVisible(!isOpen && mayChange);
    const RecordRef outcome = m_lead.reference(u"outcome_id");
    QString became;
    if (!outcome.isNull()) {
        const QString title = RecordReader(m_workspace.database()).title(outcome, wording).toHtmlEscaped();
        became = tr("Became: %1")
                     .arg(QString(u"<a href=\"outcome\">" % title % u"</a> · "
                         % kindLabel(outcome.kind, wording).toLower()));
    } else if (!m_lead.text(u"reason").isEmpty()) {
        became = tr("Closed: %1").arg(m_lead.text(u"reason").toHtmlEscaped());
    }
    m_outcome->setText(became);
    m_outcome->setVisible(!isOpen);
}

bool LeadBar::perform(const Edit &edit)
{
    const auto done = m_workspace.perform(edit);
    if (!done) {
        emit failed(done.error());
    }
    return done.has_value();
}

void LeadBar::turnInto(RecordKind kind)
{
    const Wording &wording = m_workspace.wording();
    const Record outcome = recordFromLead(m_lead, kind);
    if (kind == RecordKind::Source) {
        const auto same = findSameSource(m_workspace.database(), outcome);
        if (same && *same) { // we have it: that is what the lead became
            if (perform(turnLead(m_lead, {}, (*same)->source, kindLabel(kind, wording).toLower(), wording))) {
                emit recordOpenRequested((*same)->source);
            }
            return;
        }
    }
    if (perform(turnLead(m_lead, {outcome}, outcome.ref(), kindLabel(kind, wording).toLower(), wording))) {
        emit recordOpenRequested(outcome.ref());
    }
}

void LeadBar::askClaim()
{
    endAsking();
    m_claim = new LeadClaimForm(m_workspace);
    m_rows->addWidget(m_claim);
    connect(m_claim, &LeadClaimForm::answered, this, &LeadBar::makeClaim);
    connect(m_claim, &LeadClaimForm::cancelled, this, &LeadBar::endAsking);
    m_claim->takeFocus();
}

void LeadBar::makeClaim()
{
    const Result<Record> typed = m_claim->typedClaim();
    if (!typed) {
        emit failed(typed.error());
        return;
    }
    const Wording &wording = m_workspace.wording();
    Record claim = *typed;
    const Record source = recordFromLead(m_lead, RecordKind::Source);
    const auto same = findSameSource(m_workspace.database(), source);
    const bool isThere = same && *same;
    claim.set(u"source_id", isThere ? (*same)->source : source.ref());
    const std::vector<Record> created = isThere ? std::vector{claim} : std::vector{source, claim};
    const RecordRef about = claim.reference(u"record_id");
    if (perform(turnLead(m_lead, created, about, kindLabel(RecordKind::Claim, wording).toLower(), wording))) {
        endAsking();
        emit recordOpenRequested(about);
    }
}

void LeadBar::askReason()
{
    endAsking();
    m_reason = new ReasonLine(tr("Why did nothing come of it?"), {}, tr("Close"));
    m_reason->setObjectName(QStringLiteral("leadReason"));
    m_rows->addWidget(m_reason);
    connect(m_reason, &ReasonLine::answered, this, &LeadBar::close);
    connect(m_reason, &ReasonLine::cancelled, this, &LeadBar::endAsking);
    m_reason->takeFocus();
}

void LeadBar::close(const QString &reason)
{
    if (perform(closeLead(m_lead, reason, m_workspace.wording()))) {
        endAsking();
    }
}

void LeadBar::reopen()
{
    perform(reopenLead(m_lead, m_workspace.wording()));
}

void LeadBar::endAsking()
{
    for (QWidget *asking : {static_cast<QWidget *>(m_claim), static_cast<QWidget *>(m_reason)}) {
        if (asking) {
            asking->hide();
            asking->deleteLater();
        }
    }
    m_claim = nullptr;
    m_reason = nullptr;
}

} // namespace vigie
