#include "ui/records/marked_claims.h"

#include "app/editing/workspace.h"
#include "ui/records/claims_panel.h"
#include "ui/widgets/standing_mark.h"

namespace vigie {

MarkedClaims::MarkedClaims(
    const QString &name, Workspace &workspace, const std::function<void(QWidget *)> &place, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_workspace(workspace)
    , m_place(place)
    , m_mark(new StandingMark)
{
    m_mark->setObjectName(QString(u"mark." % name));
    connect(m_mark, &StandingMark::clicked, this, [this] {
        setOpen(!isOpen());
        if (isOpen()) {
            emit opened(m_panel);
        }
    });
}

void MarkedClaims::setCurrentSource(const CurrentSource *current)
{
    m_current = current;
    if (m_panel) {
        m_panel->setCurrentSource(current);
    }
}

void MarkedClaims::show(const FieldClaims &claims, bool newRecord)
{
    m_claims = claims;
    describe();
    if (newRecord) {
        setOpen(false);
    } else if (isOpen()) {
        m_panel->showClaims(m_claims);
    }
}

void MarkedClaims::describe()
{
    const Wording &wording = m_workspace.wording();
    const Standing standing = m_claims.dossier.standing;
    const auto count = static_cast<int>(m_claims.dossier.claims.size());
    const QString label = standingLabel(standing, wording);
    const QString reason = evidenceReason(m_claims, wording);
    const QString meaning = reason.isEmpty() ? standingMeaning(standing, wording) : reason;
    m_mark->setStanding(standing,
        count == 0 ? QString(label % u" – " % meaning)
                   : tr("%1 – %2 (%n claim(s))", nullptr, count).arg(label, meaning));
}

bool MarkedClaims::wantsToBeOpen() const
{
    return m_claims.dossier.standing == Standing::Contradicted && m_claims.dossier.claims.size() > 1;
}

bool MarkedClaims::isOpen() const
{
    return m_panel && !m_panel->isHidden();
}

void MarkedClaims::setOpen(bool open)
{
    if (!open) {
        if (m_panel) {
            m_panel->hide();
        }
        return;
    }
    if (!m_panel) {
        m_panel = new ClaimsPanel(m_workspace);
        m_panel->setObjectName(QString(u"claims." % m_name));
        m_panel->setCurrentSource(m_current);
        connect(m_panel, &ClaimsPanel::recordOpenRequested, this, &MarkedClaims::recordOpenRequested);
        connect(m_panel, &ClaimsPanel::grown, this, [this] { emit opened(m_panel); });
        m_place(m_panel);
    }
    m_panel->showClaims(m_claims);
    m_panel->show();
}

void MarkedClaims::addClaim()
{
    setOpen(true);
    m_panel->addClaim();
}

} // namespace vigie
